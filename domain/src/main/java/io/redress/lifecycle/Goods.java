package io.redress.lifecycle;

import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.Intercepting;
import io.redress.lifecycle.AfterSaleCase.Recalling;
import io.redress.lifecycle.AfterSaleCase.ReturnInTransit;
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
import java.time.Instant;

/** Goods: money goes back only when the goods are where the path wants them. */
final class Goods {

  private Goods() {}

  /** What happens next to a case that was granted. */
  static Seq<CaseEvent> goOn(Policy policy, Claim claim, Grant grant, Instant now) {
    return switch (grant.path()) {
      case NOT_SHIPPED ->
          List.of(new InterceptAsked(policy.sla().from(ClockName.WAREHOUSE_INQUIRY, now)));
      case IN_TRANSIT -> recall(policy, claim, grant, now);
      case KEEP_GOODS -> Settlement.order(policy, claim, grant, now);
      case RETURN_GOODS -> List.of(authorised(policy, now));
    };
  }

  static Seq<CaseEvent> intercepted(
      Policy policy, Intercepting state, boolean stopped, Instant now) {
    return stopped
        ? Settlement.order(policy, state.claim(), state.grant(), now).prepend(new Intercepted())
        : recall(policy, state.claim(), state.grant(), now).prepend(new InterceptFailed());
  }

  static Seq<CaseEvent> recalled(Policy policy, Recalling state, boolean promised, Instant now) {
    return promised
        ? Settlement.order(policy, state.claim(), state.grant(), now).prepend(new RecallPromised())
        : List.of(new RecallRefused(), authorised(policy, now));
  }

  static Seq<CaseEvent> sent(Policy policy, String trackingNumber, Instant now) {
    return List.of(
        new ReturnSent(trackingNumber, policy.sla().from(ClockName.RETURN_TRANSIT, now)));
  }

  /** A milestone that was reached before changes nothing, so that reports may come twice. */
  static Seq<CaseEvent> reached(
      Policy policy, ReturnInTransit state, ReturnMilestone milestone, Instant now) {
    if (state.reached().exists(before -> before.reaches(milestone))) {
      return List.empty();
    }
    var event = new ReturnReached(milestone, next(policy, milestone, now));
    return milestone.reaches(state.grant().release())
        ? Settlement.order(policy, state.claim(), state.grant(), now).prepend(event)
        : List.of(event);
  }

  private static Deadline next(Policy policy, ReturnMilestone milestone, Instant now) {
    return switch (milestone) {
      case SCAN -> policy.sla().from(ClockName.RETURN_TRANSIT, now);
      case SIGNATURE, INSPECTION -> policy.sla().from(ClockName.INSPECTION, now);
    };
  }

  /** A parcel that nobody has seen for longer than its clock allows is lost, and not recalled. */
  private static Seq<CaseEvent> recall(Policy policy, Claim claim, Grant grant, Instant now) {
    boolean stale =
        claim
            .order()
            .lastScanAt()
            .map(seen -> policy.sla().from(ClockName.STALE_TRACKING, seen).due())
            .exists(due -> now.isAfter(due));
    return stale
        ? Settlement.order(policy, claim, grant, now).prepend(new ParcelLost())
        : List.of(new RecallAsked(policy.sla().from(ClockName.COURIER_INQUIRY, now)));
  }

  private static CaseEvent authorised(Policy policy, Instant now) {
    return new ReturnAuthorised(policy.sla().from(ClockName.RETURN_DISPATCH, now));
  }
}
