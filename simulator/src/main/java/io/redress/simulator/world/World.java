package io.redress.simulator.world;

import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.casework.AfterSales;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.AfterSaleCase.WithGoods;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Refusal;
import io.redress.money.ExchangeRate;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.port.Agenda.Task;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.population.Population;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * A shop and its people for a while, from the first purchase to the last closed case: the true
 * casework under one policy, with simulated people and partners, in virtual time. Runs on one
 * thread.
 */
final class World implements WatchedJournal.Watcher {

  /** More than one step can leave behind; what is beyond is done in the next round. */
  private static final int ROUND = 1000;

  /** A case with more events than this goes round in circles: every case must come to an end. */
  private static final int LONGEST_STORY = 1_000;

  /** Deadlines that pass while a case lies before people who cannot keep up are no circles. */
  private static final int LONGEST_LOG = 10_000;

  /** After what was down is there again, what waits for it is tried in turns. */
  private static final Duration NEXT_TRY = Duration.ofMinutes(5);

  private static final Duration LOOKED_AFTER = Duration.ofHours(4);

  /** After that much time nothing of a closed case may be left to do. */
  private static final Duration LONGEST_AFTERMATH = Duration.ofDays(30);

  private final OrderHistories histories;
  private final Policy policy;
  private final Requests requests;
  private final Experience experience = new Experience();
  private final Pasts pasts;
  private final Signs signs;
  private final Tracking tracking;
  private final Complaints complaints;
  private final Option<ExchangeRate> toPolicy;
  private final Books books;
  private final Progress progress;
  private final VirtualTime time = new VirtualTime();
  private final InMemoryCaseJournal journal = new InMemoryCaseJournal();
  private final Map<CaseId, CaseRun> runs = new HashMap<>();
  private final Outage outage;
  private final Desks desks;
  private final Actors actors;
  private final AfterSales afterSales;
  private final EffectRunner runner;
  private final DeadlineSweep sweep;
  private final Iterator<PlannedOrder> orders;
  private boolean isCatchingUp;
  private long sweepsAt = Long.MAX_VALUE;

  /**
   * @param draws those of this world
   * @param books where it is written down what happens
   */
  World(
      int number,
      OrderHistories histories,
      Population population,
      Policy policy,
      Draws draws,
      Books books,
      Progress progress) {
    this.histories = histories;
    this.policy = policy;
    this.books = books;
    this.progress = progress;
    this.requests = new Requests(population);
    this.tracking = new Tracking(population);
    this.complaints = new Complaints(population);
    var window = histories.window(number);
    this.pasts = new Pasts(population, draws, window.from());
    this.signs = new Signs(population, policy, draws);
    this.toPolicy =
        policy.currency().equals(histories.currency())
            ? Option.of(ExchangeRate.none(policy.currency()))
            : histories.rateTo(policy.currency());
    this.desks =
        new Desks(
            population.staff(),
            population.zone(),
            time,
            window.from().toEpochMilli(),
            window.to().toEpochMilli());
    this.outage = new Outage(draws, population.partners().outages());
    this.actors = new Actors(population, time, desks, outage, this::give);
    var watched = new WatchedJournal(journal, this);
    var policies = new PolicyShelf(policy);
    this.afterSales = new AfterSales(watched, policies, time);
    this.sweep = new DeadlineSweep(watched, afterSales, time);
    this.runner =
        new EffectRunner(watched, policies, afterSales, actors.ports(this::run, this::run), time);
    this.orders = histories.in(number);
  }

  /** Lives through all of it. */
  void live() {
    nextOrder();
    time.run();
    desks
        .audit()
        .forEach(fault -> {
          throw new BrokenInvariant(fault);
        });
    books.close(runs.size(), desks);
  }

  private void nextOrder() {
    if (orders.hasNext()) {
      var order = orders.next();
      time.at(order.placedAt(), () -> place(order));
    }
  }

  private void place(PlannedOrder order) {
    if (progress.isStopped()) {
      throw new Stopped();
    }
    progress.lived(1);
    books.order(order);
    requests
        .of(order, experience)
        .forEach(request -> {
          books.request(order, request);
          time.at(request.at(), () -> open(order, request));
        });
    nextOrder();
  }

  private void open(PlannedOrder order, PlannedRequest request) {
    var id = new CaseId("C-" + order.number());
    var now = time.instant();
    var run = new CaseRun(id, order, request, now);
    runs.put(id, run);
    var command =
        new CaseCommand.Request(
            run.nextCommand(),
            new Actor(order.customer().id().value(), Role.CUSTOMER),
            id,
            tracking.seen(order, now),
            pasts.asking(order.buyer(), toPolicy, now),
            signs.on(order, request),
            histories.rateTo(policy.currency()));
    afterSales
        .handle(id, command)
        .peekLeft(refusal -> {
          books.refused(run, refusal);
          runs.remove(id);
        });
    deliver();
  }

  /** A command that comes too late for a case is refused, as it would be in life. */
  private Option<Refusal> give(CaseRun run, CaseCommand command) {
    var refusal = afterSales.handle(run.id(), command).swap().toOption();
    deliver();
    return refusal;
  }

  private void deliver() {
    int delivered;
    do {
      delivered = runner.run(ROUND);
    } while (delivered > 0);
    if (outage.until(time.instant()).isDefined()) {
      catchUpLater();
    }
  }

  @Override
  public void putOff(Instant until) {
    time.at(until, this::deliver);
    catchUpLater();
  }

  /** What waits for a partner that was down is tried in turns until nothing is left. */
  private void catchUpLater() {
    if (!isCatchingUp) {
      isCatchingUp = true;
      time.after(
          NEXT_TRY,
          () -> {
            isCatchingUp = false;
            deliver();
            if (!journal.backlog(time.instant()).effects().isEmpty()) {
              catchUpLater();
            }
          });
    }
  }

  /** Whoever looks after the shop's systems lets what was given up be tried once more. */
  @Override
  public void buried(Task task) {
    time.after(
        LOOKED_AFTER,
        () -> {
          journal.release(task, time.instant());
          deliver();
        });
  }

  @Override
  public void happened(Step step) {
    var run = run(step.forCase());
    var entries = step.events();
    boolean wasOver = run.isOver();
    for (var entry : entries) {
      books.happened(run, entry);
      actors.happened(run, entry.event());
      switch (entry.event()) {
        case CaseEvent.RefundOrdered ordered -> ordered(run, ordered);
        case CaseEvent.HandoverAsked asked -> settles(run);
        case CaseEvent.ReturnReached reached -> settles(run);
        case CaseEvent.Inspected inspected -> run.inspected(inspected);
        case CaseEvent.CaseClosed closed -> closed(run, ending(closed, entries));
        default -> {}
      }
    }
    if (run.isOver() && !wasOver) {
      // After what follows of it at once, such as a message, was done.
      time.at(time.instant(), () -> over(run));
    }
    if (run.turns() > LONGEST_STORY || entries.last().number() > LONGEST_LOG) {
      throw new BrokenInvariant(
          run.id(),
          "does not come to an end; it waits for "
              + step.running().map(deadline -> deadline.clock().word()).getOrElse("nothing"));
    }
    step.running().forEach(deadline -> sweepAt(deadline.due()));
  }

  private void ordered(CaseRun run, CaseEvent.RefundOrdered ordered) {
    ordered
        .legs()
        .map(RefundLeg::due)
        .filter(due -> due.isAfter(time.instant()))
        .distinct()
        .forEach(due -> time.at(due, this::deliver));
    settles(run);
  }

  private void settles(CaseRun run) {
    switch (afterSales.view(run.id()).state()) {
      case Settling settling -> run.settles(settling.grant());
      case WithGoods withGoods -> run.settles(withGoods.grant());
      default -> {}
    }
  }

  /** Only the earliest deadline is waited for; after it, the next one is known. */
  private void sweepAt(Instant due) {
    long millis = due.toEpochMilli();
    if (millis < sweepsAt) {
      sweepsAt = millis;
      time.at(due, this::passDeadlines);
    }
  }

  /** One that was planned again meanwhile, for later, finds nothing overdue. */
  private void passDeadlines() {
    boolean isDue = time.millis() >= sweepsAt;
    if (isDue) {
      sweepsAt = Long.MAX_VALUE;
      sweep.sweep(ROUND);
    }
    deliver();
    if (isDue) {
      journal.nextDeadline().forEach(this::sweepAt);
    }
  }

  @Override
  public boolean isOver(CaseId id) {
    return run(id).isOver();
  }

  private Reckoning.Ending ending(CaseEvent.CaseClosed closed, Seq<Entry> entries) {
    var expired =
        entries
            .map(Entry::event)
            .flatMap(event -> event instanceof CaseEvent.Expired it ? Option.of(it) : Option.none())
            .map(it -> it.passed().clock())
            .headOption();
    return new Reckoning.Ending(closed.outcome(), expired, time.instant());
  }

  private void closed(CaseRun run, Reckoning.Ending ending) {
    run.ends(ending);
    if (ending.hasMoney(run)) {
      pasts.refunded(run.order().customer().id(), ending.at(), run.given(), run.keepsGoods());
    }
  }

  /** The customer accepts it, or complains. */
  private void over(CaseRun run) {
    var ending = run.ending().getOrElseThrow(IllegalStateException::new);
    complaints
        .about(run, ending)
        .peek(wait -> time.after(wait, () -> complain(run, ending)))
        .onEmpty(() -> close(run, ending));
  }

  /**
   * Of what was given there is nothing left to decide: an agent listens. Otherwise somebody above
   * decides; who has been heard twice is heard no more.
   */
  private void complain(CaseRun run, Reckoning.Ending ending) {
    if (ending.isGranted()) {
      actors.listen(run, () -> close(run, ending));
      return;
    }
    var customer = new Actor(run.order().customer().id().value(), Role.CUSTOMER);
    if (give(run, new CaseCommand.Complain(run.nextCommand(), customer)).isDefined()) {
      close(run, ending);
    }
  }

  private void close(CaseRun run, Reckoning.Ending ending) {
    books.close(run, ending, journal.load(run.id()));
    if (run.request().truth().isFalse()) {
      experience.heard(ending.isGranted());
    }
    forget(run, time.instant().plus(LONGEST_AFTERMATH));
  }

  /** What a partner was asked in vain while it was down is asked again, also after the end. */
  private void forget(CaseRun run, Instant latest) {
    if (journal.forget(run.id())) {
      runs.remove(run.id());
    } else if (time.instant().isBefore(latest)) {
      time.after(LOOKED_AFTER, () -> forget(run, latest));
    } else {
      throw new BrokenInvariant(run.id(), "is closed but not over");
    }
  }

  private CaseRun run(CaseId id) {
    return Option.of(runs.get(id))
        .getOrElseThrow(() -> new IllegalStateException("nobody opened " + id.value()));
  }

  private CaseRun run(LegId leg) {
    return run(new CaseId(leg.value().substring(0, leg.value().lastIndexOf('-'))));
  }
}
