package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;
import static io.redress.lifecycle.CaseDecider.refused;

import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseEvent.RefundReturned;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * Taken back: a bank sends money back days after a provider said that it had gone. It is owed
 * again, and goes another way, as what was declined at once does; a case that has ended goes on.
 */
final class TakenBack {

  private TakenBack() {}

  /**
   * Whether an answer says that what was confirmed is gone. What somebody paid by hand, because the
   * provider had declined it, the provider only declines once more.
   */
  static boolean isSaid(LegStanding standing, AnswerLeg answer) {
    return standing.stage() == Stage.CONFIRMED
        && (!standing.isPaidByHand() || answer.actor().role() == Role.FINANCE);
  }

  /** Before all of it was given. */
  static Seq<CaseEvent> early(
      Policy policy, Settling state, LegStanding standing, Circumstances at) {
    return List.of(
        new RefundReturned(standing.leg().id(), state.clocks()),
        Settlement.otherWay(policy, state, standing, at));
  }

  /** After the case has ended. */
  static Either<Refusal, Seq<CaseEvent>> late(
      Policy policy, Closed state, AnswerLeg answer, Circumstances at) {
    return heard(
        state,
        answer,
        standing -> {
          var returned = returned(policy, state, standing, at);
          return ways(policy, CaseHistory.evolve(state, returned), at).prepend(returned);
        });
  }

  /** While somebody complains it is noted; its way is looked for when the complaint is answered. */
  static Either<Refusal, Seq<CaseEvent>> meanwhile(
      Policy policy, AwaitingComplaintAnswer state, AnswerLeg answer, Circumstances at) {
    var closed = state.closed();
    return heard(closed, answer, standing -> List.of(returned(policy, closed, standing, at)));
  }

  /** What was taken back while somebody complained goes its way now. */
  static Seq<CaseEvent> afterComplaint(Policy policy, AfterSaleCase answered, Circumstances at) {
    return ways(policy, answered, at);
  }

  /** An answer for a leg of a case that has ended: most say again what is known. */
  private static Either<Refusal, Seq<CaseEvent>> heard(
      Closed state, AnswerLeg answer, Function<LegStanding, Seq<CaseEvent>> returned) {
    return state
        .leg(answer.leg())
        .map(standing ->
            Settlement.otherAmount(standing, answer)
                .map(CaseDecider::refused)
                .getOrElse(() -> heard(standing, answer, returned)))
        .getOrElse(() -> refused(new Refusal.UnknownLeg(answer.leg())));
  }

  private static Either<Refusal, Seq<CaseEvent>> heard(
      LegStanding standing, AnswerLeg answer, Function<LegStanding, Seq<CaseEvent>> returned) {
    return switch (answer.answer()) {
      case ACCEPTED, UNCERTAIN -> happened();
      case CONFIRMED ->
          standing.stage() == Stage.CONFIRMED
              ? happened()
              : refused(new Refusal.LegIsFinal(answer.leg()));
      case DECLINED ->
          isSaid(standing, answer) ? Either.right(returned.apply(standing)) : happened();
    };
  }

  private static RefundReturned returned(
      Policy policy, Closed state, LegStanding standing, Circumstances at) {
    return new RefundReturned(standing.leg().id(), clocks(policy, state, at));
  }

  /** Whether it has arrived, and how it was, is asked once all was given. */
  private static Clocks clocks(Policy policy, Closed state, Circumstances at) {
    return state
        .clocks()
        .without(ClockName.ARRIVAL, ClockName.SURVEY)
        .with(policy.deadlines(ClockName.REFUND_EXECUTION, at.now()));
  }

  /** A way for each leg for which one must be found; none in a case that has ended for good. */
  private static Seq<CaseEvent> ways(Policy policy, AfterSaleCase state, Circumstances at) {
    return state instanceof Settling settling
        ? settling
            .stillOwed()
            .foldLeft(new Found(settling, List.empty()), (found, leg) -> found.and(policy, leg, at))
            .events()
        : List.empty();
  }

  /** The ways found so far, and how the settlement stands after them. */
  private record Found(Settling after, Seq<CaseEvent> events) {

    Found and(Policy policy, LegStanding leg, Circumstances at) {
      var way = Settlement.otherWay(policy, after, leg, at);
      return CaseHistory.evolve(after, way) instanceof Settling next
          ? new Found(next, events.append(way))
          : new Found(after, events.append(way));
    }
  }
}
