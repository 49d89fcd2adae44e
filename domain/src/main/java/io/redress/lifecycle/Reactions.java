package io.redress.lifecycle;

import io.redress.goods.Wares;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.Effect.AskCourierToGoOn;
import io.redress.lifecycle.Effect.AskCourierToRecall;
import io.redress.lifecycle.Effect.AskStock;
import io.redress.lifecycle.Effect.AskSupplierToGoOn;
import io.redress.lifecycle.Effect.AskSupplierToStop;
import io.redress.lifecycle.Effect.AskWarehouseToGoOn;
import io.redress.lifecycle.Effect.AskWarehouseToSendBack;
import io.redress.lifecycle.Effect.AskWarehouseToStop;
import io.redress.lifecycle.Effect.ClaimFromCourier;
import io.redress.lifecycle.Effect.GiveCoupon;
import io.redress.lifecycle.Effect.HandOver;
import io.redress.lifecycle.Effect.OrderRefund;
import io.redress.lifecycle.Effect.QueryRefund;
import io.redress.lifecycle.Effect.TellCustomer;
import io.redress.lifecycle.Effect.TellOwner;
import io.redress.notice.NoticeKind;
import io.redress.settlement.LegId;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What the outside world must do because of an event. */
public final class Reactions {

  private Reactions() {}

  /**
   * The effects of one event.
   *
   * @param claim what the case is about
   * @param after the state after the event
   */
  public static Seq<Effect> react(Claim claim, AfterSaleCase after, CaseEvent event) {
    var order = claim.order().id();
    return switch (event) {
      case CaseEvent.Requested e -> tell(NoticeKind.REQUEST_RECEIVED);
      case CaseEvent.EvidenceAsked e -> tell(NoticeKind.EVIDENCE_ASKED);
      case CaseEvent.SentToReview e -> tell(NoticeKind.UNDER_REVIEW);
      case CaseEvent.OfferMade e -> tell(NoticeKind.OFFER_MADE);
      case CaseEvent.Rejected e -> tell(NoticeKind.REJECTED);
      case CaseEvent.StockAsked e -> List.of(new AskStock(order, wares(claim)));
      case CaseEvent.DifferenceAsked e -> tell(NoticeKind.PAYMENT_ASKED);
      case CaseEvent.HandoverAsked e -> List.of(new HandOver(order, e.handover(), wares(claim)));
      case CaseEvent.HandedOver e -> tell(NoticeKind.HANDED_OVER);
      case CaseEvent.StockAnswered e -> List.empty();
      case CaseEvent.DifferencePaid e -> List.empty();
      case CaseEvent.RepairFailed e -> List.empty();
      case CaseEvent.SupplierAsked e -> List.of(new AskSupplierToStop(order));
      case CaseEvent.StopCancelled e -> List.of(new AskSupplierToGoOn(order));
      case CaseEvent.InterceptAsked e -> List.of(new AskWarehouseToStop(order));
      case CaseEvent.InterceptCancelled e -> List.of(new AskWarehouseToGoOn(order));
      case CaseEvent.RecallAsked e -> List.of(new AskCourierToRecall(order));
      case CaseEvent.RecallCancelled e -> List.of(new AskCourierToGoOn(order));
      case CaseEvent.ParcelLost e -> List.of(new ClaimFromCourier(order));
      case CaseEvent.ReturnAuthorised e -> tell(NoticeKind.RETURN_AUTHORISED);
      case CaseEvent.ReturnFellShort e -> question(e.clocks());
      case CaseEvent.CouponPromised e -> tell(NoticeKind.COUPON_PROMISED);
      case CaseEvent.CouponGranted e ->
          List.of(new GiveCoupon(e.amount()), new TellCustomer(NoticeKind.COUPON_GRANTED));
      case CaseEvent.ReturnRefused e -> tell(NoticeKind.RETURN_REFUSED);
      case CaseEvent.SendBackAsked e -> List.of(new AskWarehouseToSendBack(order));
      case CaseEvent.SignatureAsked e -> tell(NoticeKind.SIGNATURE_ASKED);
      case CaseEvent.RefundOrdered e ->
          e.legs()
              .<Effect>map(OrderRefund::new)
              .append(new TellCustomer(NoticeKind.REFUND_ORDERED));
      case CaseEvent.RouteChanged e -> List.of(new OrderRefund(e.instead()));
      case CaseEvent.RefundUncertain e -> query(after, e.leg());
      case CaseEvent.OtherRouteAsked e -> tell(NoticeKind.OTHER_ROUTE_ASKED);
      case CaseEvent.Reminded e -> reminders(e.of());
      case CaseEvent.DeadlinePassed e -> overdue(after, e.passed());
      case CaseEvent.CaseClosed e ->
          tell(e.outcome() == Outcome.REFUNDED ? NoticeKind.REFUND_CONFIRMED : NoticeKind.CLOSED);
      case CaseEvent.SurveySent e -> tell(NoticeKind.SURVEY);
      case CaseEvent.ComplaintAnswered e -> tell(NoticeKind.COMPLAINT_ANSWERED);
      case CaseEvent.RequestCorrected e -> List.empty();
      case CaseEvent.EvidenceSupplied e -> List.empty();
      case CaseEvent.ApprovedAutomatically e -> List.empty();
      case CaseEvent.Converted e -> List.empty();
      case CaseEvent.Escalated e -> List.empty();
      case CaseEvent.ReviewResumed e -> List.empty();
      case CaseEvent.ApprovedOnce e -> List.empty();
      case CaseEvent.Approved e -> List.empty();
      case CaseEvent.OfferAccepted e -> List.empty();
      case CaseEvent.OfferDeclined e -> List.empty();
      case CaseEvent.SupplierAnswered e -> List.empty();
      case CaseEvent.Signed e -> List.empty();
      case CaseEvent.Inspected e -> List.empty();
      case CaseEvent.Intercepted e -> List.empty();
      case CaseEvent.InterceptFailed e -> List.empty();
      case CaseEvent.RecallPromised e -> List.empty();
      case CaseEvent.RecallRefused e -> List.empty();
      case CaseEvent.ParcelDelivered e -> List.empty();
      case CaseEvent.RefusedAtDoor e -> List.empty();
      case CaseEvent.ReturnSent e -> List.empty();
      case CaseEvent.ReturnFreightStated e -> List.empty();
      case CaseEvent.ReturnReached e -> List.empty();
      case CaseEvent.ReturnHeld e -> List.empty();
      case CaseEvent.SentBack e -> List.empty();
      case CaseEvent.RefundAccepted e -> query(after, e.leg());
      case CaseEvent.RefundConfirmed e -> later(after, e.leg());
      case CaseEvent.RefundReturned e ->
          e.clocks().of(ClockName.REFUND_EXECUTION).<Effect>map(TellOwner::new).toList();
      case CaseEvent.RefundDoubted e -> question(e.clocks());
      case CaseEvent.RefundDeclined e -> List.empty();
      case CaseEvent.Withdrawn e -> List.empty();
      case CaseEvent.Expired e -> List.empty();
      case CaseEvent.MoneyArrived e -> List.empty();
      case CaseEvent.SurveyAnswered e -> List.empty();
      case CaseEvent.ComplaintRaised e -> List.empty();
      case CaseEvent.Reopened e -> List.empty();
    };
  }

  /**
   * The notice by which a customer is asked for what a clock waits for; none where it waits for
   * nothing that a customer could do.
   */
  public static Option<NoticeKind> asking(ClockName clock) {
    return switch (clock) {
      case EVIDENCE -> Option.of(NoticeKind.EVIDENCE_ASKED);
      case OFFER -> Option.of(NoticeKind.OFFER_MADE);
      case RETURN_DISPATCH -> Option.of(NoticeKind.RETURN_REMINDER);
      case PAYMENT -> Option.of(NoticeKind.PAYMENT_ASKED);
      case SIGNATURE -> Option.of(NoticeKind.SIGNATURE_ASKED);
      case OTHER_ROUTE -> Option.of(NoticeKind.OTHER_ROUTE_ASKED);
      case ARRIVAL -> Option.of(NoticeKind.ARRIVAL_ASKED);
      case FIRST_RESPONSE,
          REVIEW,
          APPROVAL,
          QUESTION,
          REVIEW_LIMIT,
          SUPPLIER_INQUIRY,
          WAREHOUSE_INQUIRY,
          COURIER_INQUIRY,
          DELIVERY,
          STALE_TRACKING,
          RETURN_TRANSIT,
          INSPECTION,
          REPLACEMENT,
          REPAIR,
          SEND_BACK,
          REFUND_EXECUTION,
          SURVEY,
          COMPLAINT ->
          Option.none();
    };
  }

  private static Seq<Wares> wares(Claim claim) {
    return claim.request().replacements(claim.order());
  }

  private static Seq<Effect> reminders(Deadline near) {
    return near.clock() == ClockName.RETURN_DISPATCH
        ? tell(NoticeKind.RETURN_REMINDER)
        : List.of(new TellOwner(near));
  }

  /** Money that may have arrived is asked about with whom it should have reached. */
  private static Seq<Effect> overdue(AfterSaleCase after, Deadline passed) {
    return passed.clock() == ClockName.ARRIVAL
        ? tell(NoticeKind.ARRIVAL_ASKED)
        : queries(after).append(new TellOwner(passed));
  }

  /** What became of a leg is asked until it is known. */
  private static Seq<Effect> query(AfterSaleCase after, LegId leg) {
    return after instanceof Settling settling
        ? settling.legs().get(leg).map(found -> (Effect) new QueryRefund(found.leg())).toList()
        : List.empty();
  }

  private static Seq<Effect> question(Clocks clocks) {
    return clocks.of(ClockName.QUESTION).<Effect>map(TellOwner::new).toList();
  }

  /** A provider is asked whether it has stayed so; what it declined it cannot know. */
  private static Seq<Effect> later(AfterSaleCase after, LegId leg) {
    return after
        .leg(leg)
        .filter(found -> !found.wasDeclined())
        .<Effect>map(found -> new QueryRefund(found.leg()))
        .toList();
  }

  /** A refund that is overdue is asked about; it is never sent again. */
  private static Seq<Effect> queries(AfterSaleCase after) {
    return after instanceof Settling settling
        ? settling
            .legs()
            .values()
            .filter(leg -> !leg.isFinal())
            .<Effect>map(leg -> new QueryRefund(leg.leg()))
        : List.empty();
  }

  private static Seq<Effect> tell(NoticeKind notice) {
    return List.of(new TellCustomer(notice));
  }
}
