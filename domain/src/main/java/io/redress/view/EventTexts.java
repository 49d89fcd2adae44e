package io.redress.view;

import io.redress.lifecycle.CaseEvent;
import java.time.ZoneId;

/** The words for every event, for every audience. A new event does not compile without them. */
final class EventTexts {

  private EventTexts() {}

  static Telling of(Step step, ZoneId zone) {
    return switch (step.entry().event()) {
      case CaseEvent.Requested e -> IntakeTexts.requested(e);
      case CaseEvent.RequestCorrected e -> IntakeTexts.corrected(e);
      case CaseEvent.EvidenceAsked e -> IntakeTexts.evidenceAsked(e, zone);
      case CaseEvent.EvidenceSupplied e -> IntakeTexts.evidenceSupplied(e);
      case CaseEvent.ApprovedAutomatically e ->
          ReviewTexts.approvedByPolicy(e.grant(), e.because());
      case CaseEvent.Converted e -> ReviewTexts.converted(e);
      case CaseEvent.SentToReview e -> ReviewTexts.sentToReview(e);
      case CaseEvent.Escalated e -> ReviewTexts.escalated(e);
      case CaseEvent.ReviewResumed e -> ReviewTexts.resumed();
      case CaseEvent.ApprovedOnce e -> ReviewTexts.approvedOnce(e);
      case CaseEvent.Approved e -> ReviewTexts.approved(e, step.after());
      case CaseEvent.Rejected e -> ReviewTexts.rejected(e);
      case CaseEvent.OfferMade e -> ReviewTexts.offerMade(e, zone);
      case CaseEvent.OfferAccepted e -> ReviewTexts.offerAccepted(e);
      case CaseEvent.OfferDeclined e -> ReviewTexts.offerDeclined(e);
      case CaseEvent.StockAsked e -> GoodsTexts.stockAsked();
      case CaseEvent.StockAnswered e -> GoodsTexts.stockAnswered(e);
      case CaseEvent.DifferenceAsked e -> MoneyTexts.differenceAsked(e, zone);
      case CaseEvent.DifferencePaid e -> MoneyTexts.differencePaid(e);
      case CaseEvent.HandoverAsked e -> GoodsTexts.handoverAsked(e);
      case CaseEvent.HandedOver e -> GoodsTexts.handedOver(e, step.before());
      case CaseEvent.RepairFailed e -> GoodsTexts.repairFailed();
      case CaseEvent.SupplierAsked e -> GoodsTexts.supplierAsked();
      case CaseEvent.SupplierAnswered e -> GoodsTexts.supplierAnswered(e);
      case CaseEvent.StopCancelled e -> GoodsTexts.stopCancelled();
      case CaseEvent.InterceptAsked e -> GoodsTexts.interceptAsked();
      case CaseEvent.Intercepted e -> GoodsTexts.intercepted();
      case CaseEvent.InterceptFailed e -> GoodsTexts.interceptFailed();
      case CaseEvent.InterceptCancelled e -> GoodsTexts.interceptCancelled();
      case CaseEvent.RecallAsked e -> GoodsTexts.recallAsked();
      case CaseEvent.RecallPromised e -> GoodsTexts.recallPromised();
      case CaseEvent.RecallRefused e -> GoodsTexts.recallRefused();
      case CaseEvent.RecallCancelled e -> GoodsTexts.recallCancelled();
      case CaseEvent.ParcelLost e -> GoodsTexts.parcelLost();
      case CaseEvent.ParcelDelivered e -> GoodsTexts.parcelDelivered();
      case CaseEvent.RefusedAtDoor e -> GoodsTexts.refusedAtDoor();
      case CaseEvent.ReturnAuthorised e -> GoodsTexts.returnAuthorised(e, zone);
      case CaseEvent.ReturnSent e -> GoodsTexts.returnSent(e);
      case CaseEvent.ReturnFreightStated e -> GoodsTexts.returnFreightStated(e);
      case CaseEvent.CouponPromised e -> GoodsTexts.couponPromised(e, zone);
      case CaseEvent.CouponGranted e -> GoodsTexts.couponGranted(e);
      case CaseEvent.ReturnReached e -> GoodsTexts.returnReached(e);
      case CaseEvent.ReturnFellShort e -> GoodsTexts.returnFellShort();
      case CaseEvent.ReturnHeld e -> GoodsTexts.returnHeld();
      case CaseEvent.Inspected e -> GoodsTexts.inspected(e);
      case CaseEvent.ReturnRefused e -> GoodsTexts.returnRefused(e);
      case CaseEvent.SendBackAsked e -> GoodsTexts.sendBackAsked(e);
      case CaseEvent.SentBack e -> GoodsTexts.sentBack(e);
      case CaseEvent.SignatureAsked e -> MoneyTexts.signatureAsked(e, zone);
      case CaseEvent.Signed e -> MoneyTexts.signed(e);
      case CaseEvent.RefundOrdered e -> MoneyTexts.ordered(e, step.entry().at(), zone);
      case CaseEvent.RefundAccepted e -> MoneyTexts.accepted(e.leg(), step.after());
      case CaseEvent.RefundConfirmed e -> MoneyTexts.confirmed(e.leg(), step.after());
      case CaseEvent.RefundDeclined e -> MoneyTexts.declined(e.leg(), step.after());
      case CaseEvent.RefundReturned e -> MoneyTexts.returned(e.leg(), step.after());
      case CaseEvent.RefundDoubted e -> MoneyTexts.doubted(e.leg(), step.after());
      case CaseEvent.RefundUncertain e -> MoneyTexts.uncertain(e.leg(), step.after());
      case CaseEvent.RouteChanged e -> MoneyTexts.routeChanged(e);
      case CaseEvent.OtherRouteAsked e -> MoneyTexts.otherRouteAsked(e.declined(), step.after());
      case CaseEvent.Reminded e -> ClosureTexts.reminded(e, zone);
      case CaseEvent.DeadlinePassed e -> ClosureTexts.passed(e.passed(), zone);
      case CaseEvent.Withdrawn e -> ClosureTexts.withdrawn();
      case CaseEvent.Expired e -> ClosureTexts.expired(e.passed(), zone);
      case CaseEvent.CaseClosed e -> ClosureTexts.closed(e.outcome());
      case CaseEvent.MoneyArrived e -> ClosureTexts.moneyArrived();
      case CaseEvent.SurveySent e -> ClosureTexts.surveySent();
      case CaseEvent.SurveyAnswered e -> ClosureTexts.surveyAnswered(e);
      case CaseEvent.ComplaintRaised e -> ClosureTexts.complaintRaised(e);
      case CaseEvent.ComplaintAnswered e -> ClosureTexts.complaintAnswered(e);
      case CaseEvent.Reopened e -> ClosureTexts.reopened();
    };
  }
}
