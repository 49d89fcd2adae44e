package io.redress.simulator.world;

import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.casework.AfterSales;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Outcome;
import io.redress.lifecycle.Refusal;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.population.Population;
import io.redress.simulator.statistics.Tally;
import io.redress.sla.Deadline;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Some orders of a shop, from purchase to the last closed case: the true casework under one policy,
 * with simulated people and partners, in virtual time. Runs on one thread.
 */
final class World {

  /** More than one step can leave behind; what is beyond is done in the next round. */
  private static final int ROUND = 1000;

  /** A case with more events than this goes round in circles: every case must come to an end. */
  private static final int LONGEST_STORY = 200;

  private final OrderHistories histories;
  private final Draws draws;
  private final Policy policy;
  private final Requests requests;
  private final Tally tally;
  private final VirtualTime time = new VirtualTime();
  private final InMemoryCaseJournal journal = new InMemoryCaseJournal();
  private final Map<CaseId, CaseRun> runs = new HashMap<>();
  private final Actors actors;
  private final AfterSales afterSales;
  private final EffectRunner runner;
  private final DeadlineSweep sweep;

  World(OrderHistories histories, Population population, Policy policy, Draws draws, Tally tally) {
    this.histories = histories;
    this.draws = draws;
    this.policy = policy;
    this.tally = tally;
    this.requests = new Requests(population, draws);
    this.actors = new Actors(population, time, this::give);
    var watched = new WatchedJournal(journal, this::happened);
    var policies = new PolicyShelf(policy);
    this.afterSales = new AfterSales(watched, policies, time);
    this.sweep = new DeadlineSweep(watched, afterSales, time);
    this.runner =
        new EffectRunner(watched, policies, afterSales, actors.ports(this::run, this::run), time);
  }

  /** Lives through the orders with these numbers. */
  void live(long from, long to) {
    for (long number = from; number < to; number++) {
      var order = histories.order(number);
      tally.order(order.paid(), order.lines().size());
      requests.of(order).forEach(request -> time.at(request.at(), () -> open(order, request)));
    }
    time.run();
  }

  private void open(PlannedOrder order, PlannedRequest request) {
    var id = new CaseId("C-" + order.number());
    var now = time.instant();
    var run = new CaseRun(id, order, draws.of(order.number()), now);
    runs.put(id, run);
    var command =
        new CaseCommand.Request(
            run.nextCommand(),
            new Actor(order.customer().id().value(), Role.CUSTOMER),
            id,
            order.seenAt(now),
            order.customer(),
            request.request(),
            histories.rateTo(policy.currency()));
    afterSales
        .handle(id, command)
        .peekLeft(refusal -> {
          tally.refused(word(refusal));
          runs.remove(id);
        });
    deliver();
  }

  private static String word(Refusal refusal) {
    return refusal instanceof Refusal.CannotBeAnswered unanswered
        ? unanswered.why().getClass().getSimpleName()
        : refusal.getClass().getSimpleName();
  }

  /** A command that comes too late for a case is refused, as it would be in life. */
  private void give(CaseRun run, CaseCommand command) {
    afterSales.handle(run.id(), command);
    deliver();
  }

  private void deliver() {
    int delivered;
    do {
      delivered = runner.run(ROUND);
    } while (delivered > 0);
  }

  private void happened(CaseId id, Seq<Entry> entries, Option<Deadline> running) {
    var run = run(id);
    for (var entry : entries) {
      tally.happened(entry.at(), entry.event());
      actors.happened(run, entry.event());
      switch (entry.event()) {
        case CaseEvent.RefundOrdered ordered -> ordered(run, ordered);
        case CaseEvent.CaseClosed closed -> time.at(time.instant(), () -> close(run, closed));
        default -> {}
      }
    }
    if (entries.last().number() > LONGEST_STORY) {
      broken(
          run,
          "does not come to an end; it waits for "
              + running.map(deadline -> deadline.clock().word()).getOrElse("nothing"));
    }
    running.forEach(deadline -> time.at(deadline.due(), this::passDeadlines));
  }

  private void ordered(CaseRun run, CaseEvent.RefundOrdered ordered) {
    ordered
        .legs()
        .map(RefundLeg::due)
        .filter(due -> due.isAfter(time.instant()))
        .distinct()
        .forEach(due -> time.at(due, this::deliver));
    if (afterSales.view(run.id()).state() instanceof Settling settling) {
      run.settles(settling.grant());
    }
  }

  private void passDeadlines() {
    sweep.sweep(ROUND);
    deliver();
  }

  private void close(CaseRun run, CaseEvent.CaseClosed closed) {
    if (!run.wasSeenByPerson()) {
      tally.decidedAutomatically();
    }
    if (closed.outcome() == Outcome.REFUNDED) {
      run.grant()
          .forEach(grant -> {
            run.audit(grant).forEach(fault -> broken(run, fault));
            tally.refunded(grant, Duration.between(run.asked(), time.instant()));
          });
    }
    if (!journal.forget(run.id())) {
      broken(run, "is closed but not over");
    }
    runs.remove(run.id());
  }

  private static void broken(CaseRun run, String fault) {
    throw new BrokenInvariant(run.id(), fault);
  }

  private CaseRun run(CaseId id) {
    return Option.of(runs.get(id))
        .getOrElseThrow(() -> new IllegalStateException("nobody opened " + id.value()));
  }

  private CaseRun run(LegId leg) {
    return run(new CaseId(leg.value().substring(0, leg.value().lastIndexOf('-'))));
  }
}
