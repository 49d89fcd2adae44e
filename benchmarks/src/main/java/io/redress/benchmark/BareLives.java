package io.redress.benchmark;

import io.redress.benchmark.CaseLife.Told;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Circumstances;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Draws;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Reactions;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.RefundLedger;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The same lives without casework: decide, evolve and react, and nothing that keeps anything. The
 * floor of {@link CaseLives}.
 */
final class BareLives {

  private static final CommandId ANSWER = new CommandId("answer");
  private static final Actor PROVIDER = new Actor("provider", Role.PROVIDER);
  private static final Actor WAREHOUSE = new Actor("warehouse", Role.WAREHOUSE);

  private final Policy policy;
  private final CaseId id;
  private AfterSaleCase state = new AfterSaleCase.NotOpened();
  private RefundLedger ledger = RefundLedger.empty();
  private int events;

  private BareLives(Policy policy, CaseId id) {
    this.policy = policy;
    this.id = id;
  }

  /** Lives through them, and says how many events there were. */
  static long live(Policy policy, java.util.List<CaseLife> lives) {
    long events = 0;
    for (var life : lives) {
      events += new BareLives(policy, life.id()).live(life);
    }
    return events;
  }

  private int live(CaseLife life) {
    for (var told : life.commands()) {
      passDeadlines(Option.of(told.at()));
      take(told);
    }
    passDeadlines(Option.none());
    return events;
  }

  private void passDeadlines(Option<Instant> until) {
    for (var next = overdue(until); next.isDefined(); next = overdue(until)) {
      next.forEach(deadline ->
          take(
              new Told(
                  deadline.due(),
                  new CaseCommand.PassDeadline(ANSWER, Actor.SYSTEM, deadline.clock()))));
    }
  }

  private Option<Deadline> overdue(Option<Instant> until) {
    return state.running().filter(deadline -> until.forAll(deadline.due()::isBefore));
  }

  private void take(Told told) {
    var at = new Circumstances(told.at(), ledger, Option.none(), Option.none(), List.empty());
    var happened =
        CaseDecider.decide(policy, state, told.command(), at)
            .getOrElseThrow(why -> new IllegalStateException(id.value() + " refused: " + why));
    Seq<Effect> effects = List.empty();
    for (var event : happened) {
      events++;
      state = CaseHistory.evolve(state, event);
      for (var entry : Draws.of(id, event)) {
        ledger = ledger.with(entry);
      }
      for (var claim : state.about()) {
        effects = effects.appendAll(Reactions.react(claim, state, event));
      }
    }
    effects.flatMap(BareLives::answer).forEach(answer -> take(new Told(told.at(), answer)));
  }

  private static Option<CaseCommand> answer(Effect effect) {
    return switch (effect) {
      case Effect.OrderRefund order ->
          Option.of(
              new CaseCommand.AnswerLeg(ANSWER, PROVIDER, order.leg().id(), LegAnswer.CONFIRMED));
      case Effect.AskWarehouseToStop ask ->
          Option.of(new CaseCommand.AnswerIntercept(ANSWER, WAREHOUSE, true));
      default -> Option.none();
    };
  }
}
