package io.redress.lifecycle.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.authority.AuthorityMatrix;
import io.redress.decision.Decision.Because;
import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.Outcome;
import io.redress.lifecycle.Refusal;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.settlement.LegAnswer;
import io.redress.sla.Clocks;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * What is wrong is found, and the shortest way to it is told: deciders that are broken on purpose.
 */
class BrokenDeciderTest {

  @Test
  void aDeclinedLegThatIsConfirmed() {
    Decider broken =
        (policy, state, command, at) ->
            command instanceof CaseCommand.AnswerLeg answer
                    && answer.answer() == LegAnswer.CONFIRMED
                    && CaseDecider.decide(policy, state, command, at)
                        .fold(Refusal.LegIsFinal.class::isInstance, events -> false)
                ? Either.right(List.of(new RefundConfirmed(answer.leg())))
                : CaseDecider.decide(policy, state, command, at);
    assertThat(brokenIn(Worlds.keeping(), broken))
        .containsKey("2 of a leg and those in its place one is out at most");
  }

  @Test
  void aProviderThatTakesBackWhatAPersonConfirmed() {
    var found =
        brokenIn(
            Worlds.keeping(),
            changing(event ->
                event instanceof CaseEvent.RefundDoubted e
                    ? new CaseEvent.RefundReturned(e.leg(), e.clocks())
                    : event));
    assertThat(found).containsKey("2 no provider takes back what a person confirmed");
  }

  @Test
  void somebodyWhoApprovesAboveTheirAuthority() {
    Decider broken =
        (policy, state, command, at) ->
            CaseDecider.decide(policy, state, command, at)
                .orElse(() -> CaseDecider.decide(policy, state, asFinance(command), at))
                .map(events -> events.map(event -> by(command.actor(), event)));
    assertThat(brokenIn(Worlds.reviewed(), broken))
        .containsOnlyKeys(
            "10 nobody approves above their authority",
            "10 nobody approves below the level of the case");
  }

  @Test
  void aCaseForWhichNoClockRuns() {
    var found =
        brokenIn(
            Worlds.keeping(),
            changing(event ->
                event instanceof RefundOrdered e
                    ? new RefundOrdered(e.legs(), Clocks.none())
                    : event));
    assertThat(found).containsOnlyKeys("7 who waits has a deadline with an owner");
    assertThat(found.get("7 who waits has a deadline with an owner").lines())
        .startsWith(
            "nobody must act",
            "in the world 'goods are kept':",
            "  C1 customer B-1: Request(C1 refund unwanted received 1 A -)",
            "     Requested(refund unwanted received 1 A), "
                + "ApprovedAutomatically(refund by keep-goods of CNY 100.00 at inspection "
                + "Because(eligibility unwanted -)), "
                + "RefundOrdered([C1-1 alipay original CNY 100.00] [])");
  }

  @Test
  void aRejectionWithoutAText() {
    var found =
        brokenIn(
            Worlds.reviewed(),
            changing(event ->
                event instanceof Rejected
                    ? new Rejected(new Because("review", "person", Option.none()))
                    : event));
    assertThat(found).containsOnlyKeys("9 a rejection names a rule and a text");
  }

  @Test
  void aWithdrawalAfterWhichMoneyGoes() {
    var found =
        brokenIn(
            Worlds.onTheWay(),
            changing(event ->
                event instanceof CaseEvent.CaseClosed e && e.outcome() == Outcome.WITHDRAWN
                    ? new CaseEvent.InterceptAsked(e.clocks())
                    : event));
    assertThat(found).containsKey("13 who gave up has no money ordered");
  }

  @Test
  void anException() {
    Decider broken =
        (policy, state, command, at) -> {
          if (command instanceof CaseCommand.Withdraw && state instanceof AwaitingEvidence) {
            throw new IllegalStateException("no way out");
          }
          return CaseDecider.decide(policy, state, command, at);
        };
    assertThat(brokenIn(Worlds.keeping(), broken)).containsOnlyKeys("0 nothing is thrown");
  }

  private static CaseCommand asFinance(CaseCommand command) {
    return command instanceof CaseCommand.Approve approve
            && AuthorityMatrix.LADDER.contains(approve.actor().role())
        ? new CaseCommand.Approve(approve.id(), new Actor(approve.actor().id(), Role.FINANCE))
        : command;
  }

  private static CaseEvent by(Actor actor, CaseEvent event) {
    return event instanceof CaseEvent.Approved e
        ? new CaseEvent.Approved(actor, e.amount())
        : event;
  }

  private static Decider changing(UnaryOperator<CaseEvent> how) {
    return (policy, state, command, at) ->
        CaseDecider.decide(policy, state, command, at).map(events -> events.map(how));
  }

  private static Map<String, String> brokenIn(World world, Decider decider) {
    var found = new TreeMap<String, String>();
    Exploration.of(world.toDepth(4), decider)
        .broken
        .forEach((law, how) -> found.put(law.replace(", where " + world, ""), how));
    return found;
  }
}
