package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;
import static io.redress.lifecycle.CaseDecider.refused;

import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseEvent.RefundDoubted;
import io.redress.lifecycle.CaseEvent.RefundReturned;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.settlement.LegId;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Taken back: a bank sends money back days after a provider said that it had gone. It is owed
 * again, and goes another way, as what was declined at once does; a case that has ended goes on.
 * What a person confirmed no provider can take back: whoever says that it has gone may have paid it
 * otherwise, and it would be paid twice.
 */
final class TakenBack {

  private TakenBack() {}

  /** What it means for a leg that it is said to be declined. */
  enum Said {
    NOTHING_NEW,
    /** A person who confirmed it must look again. */
    DOUBT,
    /** Its money is owed again. */
    RETURN
  }

  /** What it means that a leg which is at an end is declined. */
  static Said said(LegStanding standing, AnswerLeg declines) {
    boolean isOfWhoeverConfirmed = !standing.isByHand() || declines.actor().role() != Role.PROVIDER;
    return switch (standing.stage()) {
      case CONFIRMED ->
          isOfWhoeverConfirmed
              ? Said.RETURN
              : standing.wasDeclined() ? Said.NOTHING_NEW : Said.DOUBT;
      case ORDERED, ACCEPTED, UNCERTAIN, DECLINED -> Said.NOTHING_NEW;
    };
  }

  /** Finance is asked to look. */
  static RefundDoubted doubted(Policy policy, LegId leg, Clocks clocks, Circumstances at) {
    var question =
        policy
            .deadlines(ClockName.QUESTION, at.now())
            .map(deadline -> deadline.ownedBy(Role.FINANCE));
    return new RefundDoubted(leg, clocks.with(question));
  }

  /** Before all of it was given. */
  static Seq<CaseEvent> early(
      Policy policy, Settling state, LegStanding standing, Circumstances at) {
    var clocks = answered(state.clocks());
    return List.of(
        new RefundReturned(standing.leg().id(), clocks),
        Settlement.otherWay(policy, state.with(clocks), standing, at));
  }

  /** After the case has ended. */
  static Either<Refusal, Seq<CaseEvent>> late(
      Policy policy, Closed state, AnswerLeg answer, Circumstances at) {
    return heard(
        policy,
        state,
        answer,
        at,
        standing -> {
          var returned = returned(policy, state, standing, at);
          return ways(policy, CaseHistory.evolve(state, returned), at).prepend(returned);
        });
  }

  /** While somebody complains it is noted; its way is looked for when the complaint is answered. */
  static Either<Refusal, Seq<CaseEvent>> meanwhile(
      Policy policy, AwaitingComplaintAnswer state, AnswerLeg answer, Circumstances at) {
    var closed = state.closed();
    return heard(
        policy, closed, answer, at, standing -> List.of(returned(policy, closed, standing, at)));
  }

  /** What was taken back while somebody complained goes its way now. */
  static Seq<CaseEvent> afterComplaint(Policy policy, AfterSaleCase answered, Circumstances at) {
    return ways(policy, answered, at);
  }

  /** An answer for a leg of a case that has ended: most say again what is known. */
  private static Either<Refusal, Seq<CaseEvent>> heard(
      Policy policy,
      Closed state,
      AnswerLeg answer,
      Circumstances at,
      Function<LegStanding, Seq<CaseEvent>> returned) {
    return state
        .leg(answer.leg())
        .map(standing ->
            Settlement.otherAmount(standing, answer)
                .map(CaseDecider::refused)
                .getOrElse(() ->
                    heard(
                        standing,
                        answer,
                        () -> doubted(policy, answer.leg(), state.clocks(), at),
                        () -> returned.apply(standing))))
        .getOrElse(() -> refused(new Refusal.UnknownLeg(answer.leg())));
  }

  private static Either<Refusal, Seq<CaseEvent>> heard(
      LegStanding standing,
      AnswerLeg answer,
      Supplier<CaseEvent> doubted,
      Supplier<Seq<CaseEvent>> returned) {
    return switch (answer.answer()) {
      case ACCEPTED, UNCERTAIN -> happened();
      case CONFIRMED ->
          standing.stage() == Stage.CONFIRMED
              ? happened()
              : refused(new Refusal.LegIsFinal(answer.leg()));
      case DECLINED ->
          switch (said(standing, answer)) {
            case NOTHING_NEW -> happened();
            case DOUBT -> happened(doubted.get());
            case RETURN -> Either.right(returned.get());
          };
    };
  }

  private static RefundReturned returned(
      Policy policy, Closed state, LegStanding standing, Circumstances at) {
    return new RefundReturned(standing.leg().id(), clocks(policy, state, at));
  }

  /** Whether it has arrived, and how it was, is asked once all was given. */
  private static Clocks clocks(Policy policy, Closed state, Circumstances at) {
    return answered(state.clocks())
        .without(ClockName.ARRIVAL, ClockName.SURVEY)
        .with(policy.deadlines(ClockName.REFUND_EXECUTION, at.now()));
  }

  /** Whoever was asked to look has looked. */
  private static Clocks answered(Clocks clocks) {
    return clocks
        .running()
        .filter(each -> each.clock() == ClockName.QUESTION && each.owner() == Role.FINANCE)
        .foldLeft(clocks, Clocks::without);
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
