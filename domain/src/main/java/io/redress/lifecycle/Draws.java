package io.redress.lifecycle;

import io.redress.order.Drawn;
import io.redress.order.Order;
import io.redress.settlement.ClaimantId;
import io.redress.settlement.LedgerEntry;
import io.redress.settlement.LedgerEntry.Claimed;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What an event draws on the ledger of the order, or gives back to it. */
public final class Draws {

  private Draws() {}

  /** The entry with which the ledger of an order begins. */
  public static LedgerEntry opening(Order order) {
    return new LedgerEntry.Opened(order.tenders(), Drawn.of(order));
  }

  /** By what name a case draws. */
  public static ClaimantId claimant(CaseId id) {
    return new ClaimantId(id.value());
  }

  public static Seq<LedgerEntry> of(CaseId id, CaseEvent event) {
    return switch (event) {
      case CaseEvent.SentToReview e -> claimed(id, e.proposed());
      case CaseEvent.ApprovedAutomatically e -> claimed(id, e.grant());
      case CaseEvent.Converted e -> claimed(id, e.grant());
      case CaseEvent.OfferMade e -> claimed(id, e.offer().grant());
      case CaseEvent.OfferDeclined e -> claimed(id, e.proposed());
      case CaseEvent.Inspected e ->
          List.of(new Claimed(claimant(id), e.quote().drawn(), e.plan().legs()));
      case CaseEvent.ReturnFreightStated e ->
          List.of(new Claimed(claimant(id), e.quote().drawn(), e.plan().legs()));
      case CaseEvent.RefundOrdered e -> List.of(new LedgerEntry.Ordered(claimant(id), e.legs()));
      case CaseEvent.RouteChanged e ->
          List.of(new LedgerEntry.Rerouted(claimant(id), e.declined(), e.instead()));
      case CaseEvent.RefundConfirmed e -> List.of(new LedgerEntry.Confirmed(claimant(id), e.leg()));
      case CaseEvent.RefundDeclined e -> List.of(new LedgerEntry.Declined(claimant(id), e.leg()));
      case CaseEvent.RefundReturned e -> List.of(new LedgerEntry.Declined(claimant(id), e.leg()));
      case CaseEvent.CaseClosed e ->
          e.outcome() == Outcome.REFUNDED
              ? List.empty()
              : List.of(new LedgerEntry.Released(claimant(id)));
      case CaseEvent.Requested e -> List.empty();
      case CaseEvent.RequestCorrected e -> List.empty();
      case CaseEvent.EvidenceAsked e -> List.empty();
      case CaseEvent.EvidenceSupplied e -> List.empty();
      case CaseEvent.Escalated e -> List.empty();
      case CaseEvent.ReviewResumed e -> List.empty();
      case CaseEvent.ApprovedOnce e -> List.empty();
      case CaseEvent.Approved e -> List.empty();
      case CaseEvent.Rejected e -> List.empty();
      case CaseEvent.OfferAccepted e -> List.empty();
      case CaseEvent.StockAsked e -> List.empty();
      case CaseEvent.StockAnswered e -> List.empty();
      case CaseEvent.DifferenceAsked e -> List.empty();
      case CaseEvent.DifferencePaid e -> List.empty();
      case CaseEvent.HandoverAsked e -> List.empty();
      case CaseEvent.HandedOver e -> List.empty();
      case CaseEvent.RepairFailed e -> List.empty();
      case CaseEvent.SupplierAsked e -> List.empty();
      case CaseEvent.SupplierAnswered e -> List.empty();
      case CaseEvent.StopCancelled e -> List.empty();
      case CaseEvent.SignatureAsked e -> List.empty();
      case CaseEvent.Signed e -> List.empty();
      case CaseEvent.InterceptAsked e -> List.empty();
      case CaseEvent.Intercepted e -> List.empty();
      case CaseEvent.InterceptFailed e -> List.empty();
      case CaseEvent.InterceptCancelled e -> List.empty();
      case CaseEvent.RecallAsked e -> List.empty();
      case CaseEvent.RecallPromised e -> List.empty();
      case CaseEvent.RecallRefused e -> List.empty();
      case CaseEvent.RecallCancelled e -> List.empty();
      case CaseEvent.ParcelLost e -> List.empty();
      case CaseEvent.ParcelDelivered e -> List.empty();
      case CaseEvent.RefusedAtDoor e -> List.empty();
      case CaseEvent.ReturnAuthorised e -> List.empty();
      case CaseEvent.ReturnSent e -> List.empty();
      case CaseEvent.CouponPromised e -> List.empty();
      case CaseEvent.CouponGranted e -> List.empty();
      case CaseEvent.ReturnReached e -> List.empty();
      case CaseEvent.ReturnHeld e -> List.empty();
      case CaseEvent.ReturnFellShort e -> List.empty();
      case CaseEvent.ReturnRefused e -> List.empty();
      case CaseEvent.SendBackAsked e -> List.empty();
      case CaseEvent.SentBack e -> List.empty();
      case CaseEvent.RefundAccepted e -> List.empty();
      case CaseEvent.RefundUncertain e -> List.empty();
      case CaseEvent.RefundDoubted e -> List.empty();
      case CaseEvent.OtherRouteAsked e -> List.empty();
      case CaseEvent.Reminded e -> List.empty();
      case CaseEvent.DeadlinePassed e -> List.empty();
      case CaseEvent.Withdrawn e -> List.empty();
      case CaseEvent.Expired e -> List.empty();
      case CaseEvent.MoneyArrived e -> List.empty();
      case CaseEvent.SurveySent e -> List.empty();
      case CaseEvent.SurveyAnswered e -> List.empty();
      case CaseEvent.ComplaintRaised e -> List.empty();
      case CaseEvent.ComplaintAnswered e -> List.empty();
      case CaseEvent.Reopened e -> List.empty();
    };
  }

  private static Seq<LedgerEntry> claimed(CaseId id, Grant grant) {
    return List.of(new Claimed(claimant(id), grant.quote().drawn(), grant.plan().legs()));
  }
}
