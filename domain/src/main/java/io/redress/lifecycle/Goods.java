package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;

import io.redress.decision.Decisions;
import io.redress.goods.InspectedLine;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseEvent.Inspected;
import io.redress.lifecycle.CaseEvent.InterceptAsked;
import io.redress.lifecycle.CaseEvent.InterceptFailed;
import io.redress.lifecycle.CaseEvent.Intercepted;
import io.redress.lifecycle.CaseEvent.ParcelLost;
import io.redress.lifecycle.CaseEvent.RecallAsked;
import io.redress.lifecycle.CaseEvent.RecallPromised;
import io.redress.lifecycle.CaseEvent.RecallRefused;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.CaseEvent.ReturnSent;
import io.redress.policy.Policy;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Goods: money goes back only when the goods are where the path wants them. */
final class Goods {

  private Goods() {}

  /** What happens next to a case that was granted. */
  static Seq<CaseEvent> goOn(Policy policy, Claim claim, Grant grant, Circumstances at) {
    return switch (grant.path()) {
      case NOT_SHIPPED ->
          List.of(new InterceptAsked(policy.deadline(ClockName.WAREHOUSE_INQUIRY, at.now())));
      case IN_TRANSIT -> recall(policy, claim, grant, at);
      case KEEP_GOODS -> Settlement.order(policy, claim, grant, at);
      case RETURN_GOODS -> List.of(authorised(policy, at));
    };
  }

  static Seq<CaseEvent> intercepted(
      Policy policy, Intercepting state, boolean stopped, Circumstances at) {
    return stopped
        ? Settlement.order(policy, state.claim(), state.grant(), at).prepend(new Intercepted())
        : recall(policy, state.claim(), state.grant(), at).prepend(new InterceptFailed());
  }

  static Seq<CaseEvent> recalled(
      Policy policy, Recalling state, boolean promised, Circumstances at) {
    return promised
        ? Settlement.order(policy, state.claim(), state.grant(), at).prepend(new RecallPromised())
        : List.of(new RecallRefused(), authorised(policy, at));
  }

  static Seq<CaseEvent> sent(Policy policy, String trackingNumber, Circumstances at) {
    return List.of(
        new ReturnSent(trackingNumber, policy.deadline(ClockName.RETURN_TRANSIT, at.now())));
  }

  /**
   * A milestone that was reached before changes nothing, so that reports may come twice. What an
   * inspector found is what is given back for, however much was asked.
   */
  static Either<Refusal, Seq<CaseEvent>> reached(
      Policy policy, ReturnInTransit state, ReportReturn report, Circumstances at) {
    var milestone = report.milestone();
    if (state.reached().exists(before -> before.reaches(milestone))) {
      return happened();
    }
    var event = new ReturnReached(milestone, next(policy, milestone, at));
    return inspected(policy, state, report.inspection(), at)
        .map(inspected -> {
          var grant =
              inspected.fold(
                  state::grant, found -> state.grant().with(found.quote(), found.plan()));
          Seq<CaseEvent> events = List.<CaseEvent>of(event).appendAll(inspected);
          return milestone.reaches(grant.release())
              ? events.appendAll(Settlement.order(policy, state.claim(), grant, at))
              : events;
        });
  }

  private static Either<Refusal, Option<Inspected>> inspected(
      Policy policy, ReturnInTransit state, Seq<InspectedLine> inspection, Circumstances at) {
    return inspection.isEmpty()
        ? Either.right(Option.none())
        : Decisions.decide(policy, state.claim().dossier(at, inspection))
            .<Refusal>mapLeft(Refusal.CannotBeAnswered::new)
            .map(decision ->
                Option.of(new Inspected(inspection, decision.quote(), decision.plan())));
  }

  private static Deadline next(Policy policy, ReturnMilestone milestone, Circumstances at) {
    return switch (milestone) {
      case SCAN -> policy.deadline(ClockName.RETURN_TRANSIT, at.now());
      case SIGNATURE, INSPECTION -> policy.deadline(ClockName.INSPECTION, at.now());
    };
  }

  /** A parcel that nobody has seen for longer than its clock allows is lost, and not recalled. */
  private static Seq<CaseEvent> recall(Policy policy, Claim claim, Grant grant, Circumstances at) {
    boolean stale =
        claim
            .order()
            .lastScanAt()
            .map(seen -> policy.deadline(ClockName.STALE_TRACKING, seen).due())
            .exists(due -> at.now().isAfter(due));
    return stale
        ? Settlement.order(policy, claim, grant, at).prepend(new ParcelLost())
        : List.of(new RecallAsked(policy.deadline(ClockName.COURIER_INQUIRY, at.now())));
  }

  private static CaseEvent authorised(Policy policy, Circumstances at) {
    return new ReturnAuthorised(policy.deadline(ClockName.RETURN_DISPATCH, at.now()));
  }
}
