package io.redress.lifecycle;

import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.Effect.AskCourierToRecall;
import io.redress.lifecycle.Effect.AskWarehouseToStop;
import io.redress.lifecycle.Effect.OrderRefund;
import io.redress.lifecycle.Effect.QueryRefund;
import io.redress.lifecycle.Effect.TellCustomer;
import io.redress.notice.NoticeKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

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
    return switch (event) {
      case CaseEvent.InterceptAsked e -> List.of(new AskWarehouseToStop(claim.order().id()));
      case CaseEvent.RecallAsked e -> List.of(new AskCourierToRecall(claim.order().id()));
      case CaseEvent.RefundOrdered e ->
          e.legs()
              .<Effect>map(OrderRefund::new)
              .append(new TellCustomer(NoticeKind.REFUND_ORDERED));
      case CaseEvent.RouteChanged e -> List.of(new OrderRefund(e.instead()));
      case CaseEvent.RefundUncertain e -> List.of(new QueryRefund(e.leg()));
      case CaseEvent.DeadlinePassed e -> queries(after);
      case CaseEvent.EvidenceAsked e -> tell(NoticeKind.EVIDENCE_ASKED);
      case CaseEvent.Rejected e -> tell(NoticeKind.REJECTED);
      case CaseEvent.ReturnAuthorised e -> tell(NoticeKind.RETURN_AUTHORISED);
      case CaseEvent.CaseClosed e ->
          tell(e.outcome() == Outcome.REFUNDED ? NoticeKind.REFUND_CONFIRMED : NoticeKind.CLOSED);
      case CaseEvent.Requested e -> List.empty();
      case CaseEvent.EvidenceSupplied e -> List.empty();
      case CaseEvent.ApprovedAutomatically e -> List.empty();
      case CaseEvent.Converted e -> List.empty();
      case CaseEvent.SentToReview e -> List.empty();
      case CaseEvent.Escalated e -> List.empty();
      case CaseEvent.Approved e -> List.empty();
      case CaseEvent.SignatureAsked e -> tell(NoticeKind.SIGNATURE_ASKED);
      case CaseEvent.Signed e -> List.empty();
      case CaseEvent.Inspected e -> List.empty();
      case CaseEvent.Intercepted e -> List.empty();
      case CaseEvent.InterceptFailed e -> List.empty();
      case CaseEvent.RecallPromised e -> List.empty();
      case CaseEvent.RecallRefused e -> List.empty();
      case CaseEvent.ParcelLost e -> List.empty();
      case CaseEvent.ReturnSent e -> List.empty();
      case CaseEvent.ReturnReached e -> List.empty();
      case CaseEvent.RefundAccepted e -> List.empty();
      case CaseEvent.RefundConfirmed e -> List.empty();
      case CaseEvent.RefundDeclined e -> List.empty();
      case CaseEvent.Withdrawn e -> List.empty();
      case CaseEvent.Expired e -> List.empty();
    };
  }

  /** A refund that is overdue is asked about; it is never sent again. */
  private static Seq<Effect> queries(AfterSaleCase after) {
    return after instanceof Settling settling
        ? settling
            .legs()
            .values()
            .filter(leg -> !leg.isFinal())
            .map(leg -> new QueryRefund(leg.leg().id()))
        : List.empty();
  }

  private static Seq<Effect> tell(NoticeKind notice) {
    return List.of(new TellCustomer(notice));
  }
}
