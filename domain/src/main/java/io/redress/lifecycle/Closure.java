package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;
import static io.redress.lifecycle.CaseDecider.refused;

import io.redress.decision.Decision.Because;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.Closed.Arrival;
import io.redress.lifecycle.AfterSaleCase.Closed.Survey;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand.AnswerComplaint;
import io.redress.lifecycle.CaseCommand.AnswerSurvey;
import io.redress.lifecycle.CaseCommand.ReportArrival;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.ComplaintAnswered;
import io.redress.lifecycle.CaseEvent.ComplaintRaised;
import io.redress.lifecycle.CaseEvent.MoneyArrived;
import io.redress.lifecycle.CaseEvent.SurveyAnswered;
import io.redress.lifecycle.LegStanding.Stage;
import io.redress.order.Tender;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.settlement.RefundLeg;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Closure: the money is followed until it has arrived, and the customer is heard. */
final class Closure {

  /** Whoever answers a complaint, and whoever answers the appeal. */
  private static final Seq<Role> INSTANCES = List.of(Role.SUPERVISOR, Role.FINANCE);

  private Closure() {}

  /** The end of a case of which no money is on its way. */
  static CaseClosed closed(Policy policy, Outcome outcome, Circumstances at) {
    return new CaseClosed(outcome, policy.clocks(ClockName.SURVEY, at.now()));
  }

  /**
   * All was given; money is followed until the last of it should have arrived, and goods until they
   * are here.
   */
  static CaseClosed settled(Policy policy, Settling state, Circumstances at) {
    return new CaseClosed(
        Outcome.of(state.grant()),
        surveyClock(policy, state, at)
            .with(lastArrival(policy, state, at))
            .with(goodsToCome(policy, state, at))
            .with(running(state, ClockName.QUESTION)));
  }

  /** A case that goes on after its end may have been asked about. */
  private static Clocks surveyClock(Policy policy, Settling state, Circumstances at) {
    boolean isAsked = state.aftermath().exists(before -> before.survey() != Survey.NOT_SENT);
    return isAsked ? Clocks.none() : policy.clocks(ClockName.SURVEY, at.now());
  }

  /** The clock of the leg that arrives last, of two at once that of the first. */
  private static Seq<Deadline> lastArrival(Policy policy, Settling state, Circumstances at) {
    Seq<Deadline> last = List.empty();
    for (var leg : state.legs()) {
      if (leg._2.stage() != Stage.DECLINED) {
        var its = arrival(policy, state.claim(), leg._2.leg(), at);
        last = last.isEmpty() || its.last().due().isAfter(last.last().due()) ? its : last;
      }
    }
    return last;
  }

  private static Seq<Deadline> running(Settling state, ClockName clock) {
    return state.clocks().of(clock).isEmpty()
        ? List.empty()
        : state.clocks().running().filter(one -> one.clock() == clock);
  }

  /** Goods that are paid for and not here yet: the warehouse watches for them, or does already. */
  private static Seq<Deadline> goodsToCome(Policy policy, Settling state, Circumstances at) {
    var watched = running(state, ClockName.RETURN_TRANSIT);
    return watched.isEmpty() && state.comeBack().contains(ReturnMilestone.SCAN)
        ? policy
            .deadlines(ClockName.RETURN_TRANSIT, at.now())
            .map(each -> each.ownedBy(Role.WAREHOUSE))
        : watched;
  }

  private static Seq<Deadline> arrival(
      Policy policy, Claim claim, RefundLeg leg, Circumstances at) {
    var method = leg.tender().flatMap(claim.order()::tender).map(Tender::method);
    return policy.arrivalDeadlines(method, leg.route(), at.now());
  }

  /** Money arrives once, however late, and whether somebody complains or not. */
  static Either<Refusal, Seq<CaseEvent>> arrived(
      AfterSaleCase state, Closed closed, ReportArrival report) {
    if (closed.outcome().gaveNothing()) {
      return CaseDecider.notAllowedNow(state, report);
    }
    return closed.arrival() == Arrival.AWAITED
        ? happened(new MoneyArrived(closed.clocks().without(ClockName.ARRIVAL)))
        : happened();
  }

  static Either<Refusal, Seq<CaseEvent>> survey(Closed state, AnswerSurvey answer) {
    return state.survey() == Survey.SENT
        ? happened(new SurveyAnswered(answer.score()))
        : CaseDecider.notAllowedNow(state, answer);
  }

  static Either<Refusal, Seq<CaseEvent>> complain(Policy policy, Closed state, Circumstances at) {
    return INSTANCES
        .drop(state.complaints())
        .headOption()
        .map(level -> happened(raised(policy, level, at)))
        .getOrElse(() -> refused(new Refusal.NoFurtherAppeal()));
  }

  private static ComplaintRaised raised(Policy policy, Role level, Circumstances at) {
    return new ComplaintRaised(level, policy.clocks(ClockName.COMPLAINT, at.now()).ownedBy(level));
  }

  /**
   * Whoever is right and got nothing is decided anew; what was given back stays as it is, and what
   * was taken back meanwhile goes another way.
   */
  static Either<Refusal, Seq<CaseEvent>> answered(
      Policy policy, AwaitingComplaintAnswer state, AnswerComplaint answer, Circumstances at) {
    var role = answer.actor().role();
    if (Review.isBelow(role, state.level())) {
      return refused(new Refusal.BelowLevel(role, state.level()));
    }
    var because = Because.byPerson("complaint", answer.words());
    var answered = new ComplaintAnswered(answer.upheld(), because);
    boolean isAnew = answer.upheld() && state.closed().outcome().gaveNothing();
    return isAnew
        ? Intake.reopen(policy, state.claim(), at).map(events -> events.prepend(answered))
        : Either.right(
            TakenBack.afterComplaint(policy, CaseHistory.evolve(state, answered), at)
                .prepend(answered));
  }
}
