package io.redress.lifecycle;

import static io.redress.Shop.NOW;
import static io.redress.Shop.SUPERVISOR;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ALIPAY;
import static io.redress.lifecycle.Cases.BY_A_PERSON;
import static io.redress.lifecycle.Cases.UNWANTED;
import static io.redress.lifecycle.Cases.WORDS;
import static io.redress.lifecycle.Cases.aReturn;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.grant;
import static io.redress.lifecycle.Cases.leg;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnMilestone;
import io.redress.party.Role;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.reward.CouponPromise;
import io.redress.settlement.Route;
import io.redress.sla.Clocks;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a case waits for before an event and after it. */
class EventsByStateTest {

  /** Every event, the states in which it happens, and the state that follows. */
  private static final String TABLE =
      """
      Requested:             NotOpened -> InIntake
      StockAsked:            Granted -> AwaitingStock
      StockAnswered:         AwaitingStock -> Granted
      DifferenceAsked:       Granted -> AwaitingPayment, AwaitingInspection -> AwaitingPayment, \
      ReturnInTransit -> AwaitingPayment
      DifferencePaid:        AwaitingPayment -> AwaitingPayment
      HandoverAsked:         Granted -> Settling, AwaitingInspection -> Settling, AwaitingPayment -> Settling, \
      AwaitingSignature -> Settling, ReturnInTransit -> Settling, Settling -> Settling
      HandedOver:            Settling -> Settling
      RepairFailed:          Settling -> Settling
      RequestCorrected:      Settling -> InIntake, AwaitingEvidence -> InIntake, InReview -> InIntake, AwaitingOfferAnswer -> InIntake
      EvidenceAsked:         InIntake -> AwaitingEvidence, InReview -> AwaitingEvidence
      EvidenceSupplied:      AwaitingEvidence -> InIntake, AwaitingEvidence -> InReview
      ApprovedAutomatically: InIntake -> Granted
      Converted:             InIntake -> Granted
      SentToReview:          InIntake -> InReview, Granted -> InReview, AwaitingInspection -> InReview, \
      AwaitingSignature -> InReview
      Escalated:             InReview -> InReview, AwaitingComplaintAnswer -> AwaitingComplaintAnswer
      ReviewResumed:         InReview -> InReview, AwaitingOfferAnswer -> InReview
      ApprovedOnce:          InReview -> InReview
      Approved:              InReview -> Granted
      Rejected:              InIntake -> InIntake, InReview -> InReview
      OfferMade:             InReview -> AwaitingOfferAnswer
      OfferAccepted:         AwaitingOfferAnswer -> Granted
      OfferDeclined:         AwaitingOfferAnswer -> AwaitingOfferAnswer
      SupplierAsked:         Granted -> AwaitingSupplier
      SupplierAnswered:      AwaitingSupplier -> Granted
      StopCancelled:         AwaitingStock -> AwaitingStock, InReview -> InReview, AwaitingOfferAnswer -> AwaitingOfferAnswer, \
      AwaitingEvidence -> AwaitingEvidence, AwaitingSupplier -> AwaitingSupplier, AwaitingSignature -> AwaitingSignature, \
      AwaitingPayment -> AwaitingPayment
      InterceptAsked:        Granted -> Intercepting
      Intercepted:           Intercepting -> Granted
      InterceptFailed:       Intercepting -> Granted
      InterceptCancelled:    AwaitingStock -> AwaitingStock, InReview -> InReview, AwaitingOfferAnswer -> AwaitingOfferAnswer, \
      AwaitingEvidence -> AwaitingEvidence, Intercepting -> Intercepting, AwaitingSignature -> AwaitingSignature, \
      AwaitingPayment -> AwaitingPayment
      RecallAsked:           Granted -> Recalling
      RecallPromised:        Recalling -> Granted
      RecallRefused:         Recalling -> AwaitingDelivery
      RecallCancelled:       AwaitingStock -> AwaitingStock, InReview -> InReview, AwaitingOfferAnswer -> AwaitingOfferAnswer, \
      AwaitingEvidence -> AwaitingEvidence, Recalling -> Recalling, AwaitingSignature -> AwaitingSignature, \
      AwaitingPayment -> AwaitingPayment
      ParcelLost:            Granted -> Granted, Recalling -> Granted, AwaitingDelivery -> Granted, \
      ReturnInTransit -> Granted
      ParcelDelivered:       Recalling -> Granted, AwaitingDelivery -> Granted
      RefusedAtDoor:         Recalling -> ReturnInTransit, AwaitingDelivery -> ReturnInTransit
      ReturnAuthorised:      Granted -> AwaitingReturn
      ReturnSent:            AwaitingReturn -> ReturnInTransit
      ReturnFreightStated:   ReturnInTransit -> ReturnInTransit
      CouponPromised:        AwaitingReturn -> AwaitingReturn
      CouponGranted:         ReturnInTransit -> ReturnInTransit
      ReturnReached:         ReturnInTransit -> ReturnInTransit, ReturnInTransit -> AwaitingInspection, \
      AwaitingInspection -> AwaitingInspection, Settling -> Settling, \
      Closed -> Closed, AwaitingComplaintAnswer -> AwaitingComplaintAnswer
      ReturnFellShort:       Settling -> Settling, Closed -> Closed, AwaitingComplaintAnswer -> AwaitingComplaintAnswer
      ReturnHeld:            ReturnInTransit -> ReturnInTransit
      Inspected:             AwaitingInspection -> AwaitingInspection
      ReturnRefused:         AwaitingInspection -> AwaitingInspection
      SendBackAsked:         AwaitingStock -> SendingBack, InReview -> SendingBack, AwaitingOfferAnswer -> SendingBack, \
      AwaitingEvidence -> SendingBack, ReturnInTransit -> SendingBack, AwaitingInspection -> SendingBack, \
      AwaitingSignature -> SendingBack, AwaitingPayment -> SendingBack
      SentBack:              SendingBack -> SendingBack
      SignatureAsked:        Granted -> AwaitingSignature, ReturnInTransit -> AwaitingSignature, \
      AwaitingInspection -> AwaitingSignature, AwaitingPayment -> AwaitingSignature
      Signed:                AwaitingSignature -> AwaitingSignature
      RefundOrdered:         Granted -> Settling, ReturnInTransit -> Settling, AwaitingInspection -> Settling, \
      AwaitingSignature -> Settling, AwaitingPayment -> Settling
      RefundAccepted:        Settling -> Settling
      RefundConfirmed:       Settling -> Settling
      RefundDeclined:        Settling -> Settling
      RefundReturned:        Settling -> Settling, Closed -> Settling, AwaitingComplaintAnswer -> AwaitingComplaintAnswer
      RefundDoubted:         Settling -> Settling, Closed -> Closed, AwaitingComplaintAnswer -> AwaitingComplaintAnswer
      RefundUncertain:       Settling -> Settling
      RouteChanged:          Settling -> Settling
      OtherRouteAsked:       Settling -> Settling
      Reminded:              AwaitingReturn -> AwaitingReturn
      DeadlinePassed:        InReview -> InReview, AwaitingOfferAnswer -> AwaitingOfferAnswer, \
      AwaitingStock -> AwaitingStock, AwaitingPayment -> AwaitingPayment, \
      AwaitingSupplier -> AwaitingSupplier, Intercepting -> Intercepting, Recalling -> Recalling, \
      AwaitingDelivery -> AwaitingDelivery, ReturnInTransit -> ReturnInTransit, \
      AwaitingInspection -> AwaitingInspection, SendingBack -> SendingBack, \
      AwaitingSignature -> AwaitingSignature, Settling -> Settling, \
      AwaitingComplaintAnswer -> AwaitingComplaintAnswer, Closed -> Closed
      Withdrawn:             AwaitingEvidence -> AwaitingEvidence, InReview -> InReview, \
      AwaitingOfferAnswer -> AwaitingOfferAnswer, AwaitingSupplier -> AwaitingSupplier, \
      AwaitingStock -> AwaitingStock, AwaitingPayment -> AwaitingPayment, \
      Intercepting -> Intercepting, Recalling -> Recalling, AwaitingDelivery -> AwaitingDelivery, \
      AwaitingReturn -> AwaitingReturn, ReturnInTransit -> ReturnInTransit, \
      AwaitingInspection -> AwaitingInspection, AwaitingSignature -> AwaitingSignature
      Expired:               AwaitingEvidence -> AwaitingEvidence, AwaitingReturn -> AwaitingReturn, \
      AwaitingPayment -> AwaitingPayment, AwaitingSignature -> AwaitingSignature
      CaseClosed:            InIntake -> Closed, InReview -> Closed, Granted -> Closed, \
      AwaitingEvidence -> Closed, AwaitingOfferAnswer -> Closed, AwaitingSupplier -> Closed, \
      Intercepting -> Closed, Recalling -> Closed, AwaitingDelivery -> Closed, AwaitingReturn -> Closed, \
      ReturnInTransit -> Closed, AwaitingInspection -> Closed, SendingBack -> Closed, \
      AwaitingSignature -> Closed, Settling -> Closed, \
      AwaitingStock -> Closed, AwaitingPayment -> Closed
      MoneyArrived:          Closed -> Closed, AwaitingComplaintAnswer -> AwaitingComplaintAnswer
      SurveySent:            Closed -> Closed
      SurveyAnswered:        Closed -> Closed
      ComplaintRaised:       Closed -> AwaitingComplaintAnswer
      ComplaintAnswered:     AwaitingComplaintAnswer -> Closed, AwaitingComplaintAnswer -> Settling
      Reopened:              Closed -> InIntake
      """;

  /** An event, and what the case waits for before and after. */
  record Row(String event, String before, String after) {}

  private static final Set<Row> ROWS = rows();

  /** One of every event; of a milestone and of an answer to a question, one a row. */
  private static final Seq<CaseEvent> EVENTS =
      List.of(
          new CaseEvent.Requested(Cases.claim(Shop.returnRefund("special"))),
          new CaseEvent.RequestCorrected(Shop.returnRefund("special")),
          new CaseEvent.EvidenceAsked(
              HashSet.of(Evidence.PHOTO), UNWANTED, Cases.paused(Cases.EVIDENCE)),
          new CaseEvent.EvidenceSupplied(HashSet.of(Evidence.PHOTO)),
          new CaseEvent.ApprovedAutomatically(grant(Remedy.REFUND, Path.KEEP_GOODS), UNWANTED),
          new CaseEvent.Converted(grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), UNWANTED),
          Cases.inReview().past().last(),
          new CaseEvent.Escalated(Role.FINANCE, Cases.REVIEWS),
          new CaseEvent.ReviewResumed(Cases.REVIEWS),
          new CaseEvent.ApprovedOnce(SUPERVISOR, cny(200_00), Cases.REVIEWS),
          new CaseEvent.Approved(SUPERVISOR, cny(200_00)),
          new CaseEvent.Rejected(BY_A_PERSON),
          new CaseEvent.OfferMade(
              aReturn(), SUPERVISOR, cny(200_00), WORDS, Cases.paused(Cases.OFFER)),
          new CaseEvent.OfferAccepted(aReturn()),
          new CaseEvent.OfferDeclined(grant(Remedy.REFUND, Path.KEEP_GOODS)),
          new CaseEvent.StockAsked(runs(Cases.WAREHOUSE_INQUIRY)),
          new CaseEvent.StockAnswered(true),
          new CaseEvent.DifferenceAsked(cny(60_00), runs(Cases.PAYMENT)),
          new CaseEvent.DifferencePaid(cny(60_00)),
          new CaseEvent.HandoverAsked(Handover.REPLACEMENT, runs(Cases.REFUND_EXECUTION)),
          new CaseEvent.HandedOver("T-8", runs(Cases.REFUND_EXECUTION)),
          new CaseEvent.RepairFailed(),
          new CaseEvent.SupplierAsked(runs(Cases.SUPPLIER_INQUIRY)),
          new CaseEvent.SupplierAnswered(true),
          new CaseEvent.StopCancelled(),
          new CaseEvent.InterceptAsked(runs(Cases.WAREHOUSE_INQUIRY)),
          new CaseEvent.Intercepted(),
          new CaseEvent.InterceptFailed(),
          new CaseEvent.InterceptCancelled(),
          new CaseEvent.RecallAsked(runs(Cases.COURIER_INQUIRY)),
          new CaseEvent.RecallPromised(),
          new CaseEvent.RecallRefused(runs(Cases.DELIVERY)),
          new CaseEvent.RecallCancelled(),
          new CaseEvent.ParcelLost(),
          new CaseEvent.ParcelDelivered(),
          new CaseEvent.RefusedAtDoor(runs(Cases.RETURN_TRANSIT)),
          new CaseEvent.ReturnAuthorised(Cases.DISPATCHES),
          new CaseEvent.ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)),
          new CaseEvent.ReturnFreightStated(
              new ReturnFreight(cny(12_00), ReturnFreight.PrepaidBy.MERCHANT),
              Cases.quote(1, 100_00),
              Cases.plan(100_00, 0)),
          new CaseEvent.CouponPromised(new CouponPromise(cny(10_00), NOW)),
          new CaseEvent.CouponGranted(cny(10_00), UNWANTED),
          new CaseEvent.ReturnReached(ReturnMilestone.SCAN, runs(Cases.RETURN_TRANSIT)),
          new CaseEvent.ReturnReached(ReturnMilestone.SIGNATURE, runs(Cases.INSPECTION)),
          new CaseEvent.ReturnFellShort(List.empty(), runs(Cases.REFUND_EXECUTION)),
          new CaseEvent.ReturnHeld(),
          new CaseEvent.Inspected(List.empty(), Cases.quote(1, 100_00), Cases.plan(100_00, 0)),
          new CaseEvent.ReturnRefused(BY_A_PERSON),
          new CaseEvent.SendBackAsked(Outcome.REJECTED, runs(Cases.SEND_BACK)),
          new CaseEvent.SentBack("T-9"),
          new CaseEvent.SignatureAsked(cny(200_00), runs(Cases.SIGNATURE)),
          new CaseEvent.Signed(cny(200_00)),
          Cases.refundOrdered(),
          new CaseEvent.RefundAccepted(ALIPAY.id()),
          new CaseEvent.RefundConfirmed(ALIPAY.id()),
          new CaseEvent.RefundDeclined(ALIPAY.id()),
          new CaseEvent.RefundReturned(ALIPAY.id(), runs(Cases.REFUND_EXECUTION)),
          new CaseEvent.RefundDoubted(ALIPAY.id(), runs(Cases.REFUND_EXECUTION)),
          new CaseEvent.RefundUncertain(ALIPAY.id()),
          new CaseEvent.RouteChanged(
              ALIPAY.id(),
              leg(3, "alipay", Route.STORE_BALANCE, 150_00),
              runs(Cases.REFUND_EXECUTION)),
          new CaseEvent.OtherRouteAsked(ALIPAY.id(), runs(Cases.OTHER_ROUTE)),
          new CaseEvent.Reminded(Cases.RETURN_DISPATCH, Cases.DISPATCHES),
          new CaseEvent.DeadlinePassed(Cases.REVIEW, runs(Cases.REVIEW)),
          new CaseEvent.Withdrawn(),
          new CaseEvent.Expired(Cases.EVIDENCE),
          end(Outcome.WITHDRAWN),
          new CaseEvent.MoneyArrived(Clocks.none()),
          new CaseEvent.SurveySent(Clocks.none()),
          new CaseEvent.SurveyAnswered(4),
          new CaseEvent.ComplaintRaised(Role.SUPERVISOR, runs(Cases.COMPLAINT)),
          new CaseEvent.ComplaintAnswered(true, BY_A_PERSON),
          new CaseEvent.Reopened());

  /** A case in every state, and those that are passed through within one command. */
  private static final Seq<CaseSpecification> CASES =
      Cases.inEveryState()
          .append(Cases.evidenceAskedByAReviewer())
          .append(TakenBackTest.duringAComplaint())
          .append(
              Cases.notOpened()
                  .and(
                      new CaseEvent.Requested(
                          Cases.claim(Shop.refund("unwanted", GoodsState.RECEIVED)))))
          .append(Cases.inReview().and(new CaseEvent.Approved(SUPERVISOR, cny(200_00))));

  static Set<Row> rows() {
    return HashSet.ofAll(TABLE.lines().toList())
        .map(line -> line.split(":"))
        .flatMap(line ->
            List.of(line[1].split(","))
                .map(change -> change.strip().split(" -> "))
                .map(change -> new Row(line[0], change[0], change[1])));
  }

  /** Whether the table says that an event follows on a state, and leads to the other. */
  static boolean isInTable(AfterSaleCase before, CaseEvent event, AfterSaleCase after) {
    return ROWS.contains(new Row(nameOf(event), nameOf(before), nameOf(after)));
  }

  @Test
  void everyEventStandsInTheTable() {
    var events = HashSet.of(CaseEvent.class.getPermittedSubclasses()).map(Class::getSimpleName);
    assertThat(ROWS.map(Row::event)).isEqualTo(events);
    assertThat(EVENTS.map(EventsByStateTest::nameOf).toSet()).isEqualTo(events);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anEventLeadsFromOneStateToTheOther(Row row) {
    var events = EVENTS.filter(event -> nameOf(event).equals(row.event()));
    var cases = CASES.filter(one -> one.nameOfState().equals(row.before()));
    var following =
        ROWS.filter(
            other -> other.event().equals(row.event()) && other.before().equals(row.before()));
    assertThat(cases.flatMap(one -> events.map(event -> one.and(event).nameOfState())).toSet())
        .isEqualTo(following.map(Row::after));
  }

  private static String nameOf(Object one) {
    return one.getClass().getSimpleName();
  }
}
