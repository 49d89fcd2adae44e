package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;
import static io.redress.lifecycle.CaseDecider.refused;

import io.redress.decision.Decision.Because;
import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.Closed.Survey;
import io.redress.lifecycle.CaseCommand.AnswerComplaint;
import io.redress.lifecycle.CaseCommand.AnswerSurvey;
import io.redress.lifecycle.CaseCommand.ReportArrival;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.ComplaintAnswered;
import io.redress.lifecycle.CaseEvent.ComplaintRaised;
import io.redress.lifecycle.CaseEvent.MoneyArrived;
import io.redress.lifecycle.CaseEvent.SurveyAnswered;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Closure: the money is followed until it has arrived, and the customer is heard. */
final class Closure {

  /** Whoever answers a complaint, and whoever answers the appeal. */
  private static final Seq<Role> INSTANCES = List.of(Role.SUPERVISOR, Role.FINANCE);

  private Closure() {}

  static CaseClosed closed(Policy policy, Outcome outcome, Circumstances at) {
    var clocks =
        outcome == Outcome.REFUNDED
            ? List.of(ClockName.ARRIVAL, ClockName.SURVEY)
            : List.of(ClockName.SURVEY);
    return new CaseClosed(
        outcome, Clocks.of(clocks.flatMap(clock -> policy.deadlines(clock, at.now()))));
  }

  /** Nothing was to be given back in the end, so that nothing can arrive. */
  static CaseClosed nothingToGive(Policy policy, Circumstances at) {
    return new CaseClosed(
        Outcome.REFUNDED, Clocks.of(policy.deadlines(ClockName.SURVEY, at.now())));
  }

  static Either<Refusal, Seq<CaseEvent>> arrived(Closed state, ReportArrival report) {
    if (state.outcome() != Outcome.REFUNDED) {
      return CaseDecider.notAllowedNow(state, report);
    }
    return state.clocks().of(ClockName.ARRIVAL).isEmpty()
        ? happened()
        : happened(new MoneyArrived(state.clocks().without(ClockName.ARRIVAL)));
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
    var deadlines = policy.deadlines(ClockName.COMPLAINT, at.now());
    return new ComplaintRaised(level, Clocks.of(deadlines.map(each -> each.ownedBy(level))));
  }

  /** Whoever is right and got nothing is decided anew; what was given back stays as it is. */
  static Either<Refusal, Seq<CaseEvent>> answered(
      Policy policy, AwaitingComplaintAnswer state, AnswerComplaint answer, Circumstances at) {
    var role = answer.actor().role();
    if (Review.isBelow(role, state.level())) {
      return refused(new Refusal.BelowLevel(role, state.level()));
    }
    var because = new Because("complaint", "person", Option.of(answer.words()));
    var answered = new ComplaintAnswered(answer.upheld(), because);
    boolean isAnew = answer.upheld() && state.closed().outcome().gaveNothing();
    return isAnew
        ? Intake.reopen(policy, state.claim(), at).map(events -> events.prepend(answered))
        : happened(answered);
  }
}
