package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.COURIER;
import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.INSPECTOR;
import static io.redress.Shop.NOW;
import static io.redress.Shop.WAREHOUSE;
import static io.redress.goods.ReturnMilestone.INSPECTION;
import static io.redress.goods.ReturnMilestone.SCAN;
import static io.redress.goods.ReturnMilestone.SIGNATURE;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.claim;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.grant;
import static io.redress.lifecycle.Cases.runs;

import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.GoodsState;
import io.redress.goods.InspectedLine;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.AnswerRecall;
import io.redress.lifecycle.CaseCommand.AnswerSupplier;
import io.redress.lifecycle.CaseCommand.RefuseReturn;
import io.redress.lifecycle.CaseCommand.ReportParcel;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.ReportSentBack;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.Inspected;
import io.redress.lifecycle.CaseEvent.InterceptAsked;
import io.redress.lifecycle.CaseEvent.InterceptFailed;
import io.redress.lifecycle.CaseEvent.Intercepted;
import io.redress.lifecycle.CaseEvent.ParcelDelivered;
import io.redress.lifecycle.CaseEvent.ParcelLost;
import io.redress.lifecycle.CaseEvent.RecallAsked;
import io.redress.lifecycle.CaseEvent.RecallPromised;
import io.redress.lifecycle.CaseEvent.RecallRefused;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.RefusedAtDoor;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.lifecycle.CaseEvent.ReturnHeld;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.CaseEvent.ReturnRefused;
import io.redress.lifecycle.CaseEvent.ReturnSent;
import io.redress.lifecycle.CaseEvent.SendBackAsked;
import io.redress.lifecycle.CaseEvent.SentBack;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.lifecycle.CaseEvent.SupplierAnswered;
import io.redress.order.LineId;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoodsTest {

  /** Five days, the default of the stale-tracking clock, before {@link Shop#NOW}. */
  private static final Instant FIVE_DAYS_AGO = Instant.parse("2026-11-17T02:00:00Z");

  private static final Seq<InspectedLine> ONE_UNIT =
      List.of(InspectedLine.complete(new LineId("A"), 1));

  @Test
  void aStoppedParcelReleasesTheMoney() {
    Cases.intercepting()
        .when(new AnswerIntercept(ID, WAREHOUSE, true), NOW)
        .then(new Intercepted(), Cases.refundOrdered());
  }

  @Test
  void aParcelThatHasLeftIsRecalled() {
    Cases.intercepting()
        .when(new AnswerIntercept(ID, WAREHOUSE, false), NOW)
        .then(new InterceptFailed(), new RecallAsked(runs(Cases.COURIER_INQUIRY)));
  }

  @Test
  void aPromiseToBringTheParcelBackReleasesTheMoney() {
    Cases.recalling()
        .when(new AnswerRecall(ID, COURIER, true), NOW)
        .then(new RecallPromised(), Cases.refundOrdered());
  }

  @Test
  void aParcelThatCannotBeRecalledGoesOn() {
    Cases.recalling()
        .when(new AnswerRecall(ID, COURIER, false), NOW)
        .then(new RecallRefused(runs(Cases.DELIVERY)));
  }

  @Test
  void aParcelThatWasTakenInMayBeReturned() {
    Cases.awaitingDelivery()
        .when(new ReportParcel(ID, COURIER, ParcelFate.DELIVERED), NOW)
        .then(new ParcelDelivered(), new ReturnAuthorised(Cases.DISPATCHES));
  }

  @Test
  void aParcelThatIsRefusedAtTheDoorComesBackAndIsInspected() {
    Cases.awaitingDelivery()
        .when(new ReportParcel(ID, COURIER, ParcelFate.REFUSED_AT_DOOR), NOW)
        .then(new RefusedAtDoor(runs(Cases.RETURN_TRANSIT)))
        .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE), NOW)
        .then(new ReturnReached(SIGNATURE, runs(Cases.INSPECTION)))
        .when(new ReportReturn(ID, INSPECTOR, INSPECTION), NOW)
        .then(new ReturnReached(INSPECTION, runs(Cases.INSPECTION)), Cases.refundOrdered());
  }

  @Test
  void aParcelThatArrivesBeforeTheCourierAnsweredMayBeReturned() {
    Cases.recalling()
        .when(new ReportParcel(ID, COURIER, ParcelFate.DELIVERED), NOW)
        .then(new ParcelDelivered(), new ReturnAuthorised(Cases.DISPATCHES))
        .when(new SupplyTracking(ID, CUSTOMER, "T-1"), NOW)
        .then(new ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)));
  }

  @Test
  void aParcelThatIsRefusedBeforeTheCourierAnsweredComesBack() {
    Cases.recalling()
        .when(new ReportParcel(ID, COURIER, ParcelFate.REFUSED_AT_DOOR), NOW)
        .then(new RefusedAtDoor(runs(Cases.RETURN_TRANSIT)));
  }

  /** The warehouse has it before the courier says why. */
  @Test
  void aParcelThatIsBackBeforeTheCourierSaysThatItWasRefusedIsNotForgotten() {
    var back =
        Cases.awaitingDelivery()
            .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE), NOW)
            .then(
                new RefusedAtDoor(runs(Cases.RETURN_TRANSIT)),
                new ReturnReached(SIGNATURE, runs(Cases.INSPECTION)));
    back.when(new ReportParcel(ID, COURIER, ParcelFate.REFUSED_AT_DOOR), NOW)
        .thenRefused(new Refusal.NotAllowedNow("ReportParcel", "AwaitingInspection"));
  }

  @Test
  void aParcelThatIsSeenOnItsWayBackIsOnItsWayBack() {
    Cases.recalling()
        .when(new ReportReturn(ID, COURIER, SCAN), NOW)
        .then(new RefusedAtDoor(runs(Cases.RETURN_TRANSIT)));
  }

  @Test
  void onlyACourierSaysThatAParcelIsLost() {
    Cases.recalling()
        .when(new ReportParcel(ID, CUSTOMER, ParcelFate.LOST), NOW)
        .thenRefused(new Refusal.NotYours("ReportParcel", Role.CUSTOMER));
  }

  @Test
  void aParcelThatIsLostOnItsWayIsPaidFor() {
    Cases.awaitingDelivery()
        .when(new ReportParcel(ID, COURIER, ParcelFate.LOST), NOW)
        .then(new ParcelLost(), Cases.refundOrdered());
    Cases.recalling()
        .when(new ReportParcel(ID, COURIER, ParcelFate.LOST), NOW)
        .then(new ParcelLost(), Cases.refundOrdered());
  }

  @Test
  void aParcelSeenExactlyFiveDaysAgoIsRecalled() {
    var asked = Shop.refund("unwanted", GoodsState.IN_TRANSIT);
    var order = Shop.order().lastSeen(FIVE_DAYS_AGO);
    Cases.notOpened()
        .when(Cases.request(order, "regular", asked), NOW)
        .then(
            new Requested(claim(order, "regular", asked)),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.IN_TRANSIT), Cases.UNWANTED),
            new RecallAsked(runs(Cases.COURIER_INQUIRY)));
  }

  @Test
  void aParcelThatNobodySawForMoreThanFiveDaysIsLostAndTheCustomerIsPaid() {
    var asked = Shop.refund("unwanted", GoodsState.IN_TRANSIT);
    var order = Shop.order().lastSeen(FIVE_DAYS_AGO.minusNanos(1));
    Cases.notOpened()
        .when(Cases.request(order, "regular", asked), NOW)
        .then(
            new Requested(claim(order, "regular", asked)),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.IN_TRANSIT), Cases.UNWANTED),
            new ParcelLost(),
            Cases.refundOrdered());
  }

  @Test
  void aParcelThatHasLeftAndIsStaleIsLost() {
    var asked = Shop.refund("unwanted", GoodsState.NOT_SHIPPED);
    var order = Shop.order().lastSeen(FIVE_DAYS_AGO.minusNanos(1));
    Cases.notOpened()
        .and(
            new Requested(claim(order, "regular", asked)),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.NOT_SHIPPED), Cases.UNWANTED),
            new InterceptAsked(runs(Cases.WAREHOUSE_INQUIRY)))
        .when(new AnswerIntercept(ID, WAREHOUSE, false), NOW)
        .then(new InterceptFailed(), new ParcelLost(), Cases.refundOrdered());
  }

  @Test
  void aTrackingNumberPutsTheReturnUnderWay() {
    Cases.awaitingReturn()
        .when(new SupplyTracking(ID, CUSTOMER, "T-1"), NOW)
        .then(new ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)));
  }

  @Test
  void aScanReleasesTheMoneyWhereThePolicyTrustsIt() {
    Cases.returnInTransit(SCAN)
        .when(new ReportReturn(ID, COURIER, SCAN), NOW)
        .then(new ReturnReached(SCAN, runs(Cases.RETURN_TRANSIT)), Cases.refundOrdered());
  }

  @Test
  void aScanIsNoSignature() {
    Cases.returnInTransit(SIGNATURE)
        .when(new ReportReturn(ID, COURIER, SCAN), NOW)
        .then(new ReturnReached(SCAN, runs(Cases.RETURN_TRANSIT)));
  }

  @Test
  void aSignatureReleasesTheMoneyWhereThePolicyTrustsIt() {
    Cases.returnInTransit(SIGNATURE)
        .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE), NOW)
        .then(new ReturnReached(SIGNATURE, runs(Cases.INSPECTION)), Cases.refundOrdered());
  }

  @Test
  void aSignatureIsNoInspection() {
    Cases.returnInTransit(INSPECTION)
        .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE), NOW)
        .then(new ReturnReached(SIGNATURE, runs(Cases.INSPECTION)));
  }

  @Test
  void anInspectionReleasesTheMoneyEvenIfNothingBeforeWasReported() {
    Cases.returnInTransit(INSPECTION)
        .when(new ReportReturn(ID, INSPECTOR, INSPECTION), NOW)
        .then(new ReturnReached(INSPECTION, runs(Cases.INSPECTION)), Cases.refundOrdered());
  }

  @Test
  void onlyAnInspectorReportsAnInspection() {
    Cases.returnInTransit(INSPECTION)
        .when(new ReportReturn(ID, COURIER, INSPECTION), NOW)
        .thenRefused(new Refusal.NotYours("ReportReturn", Role.COURIER));
  }

  @Test
  void whatTheInspectorFoundIsWhatIsGivenBackFor() {
    Cases.awaitingInspection()
        .when(new ReportReturn(ID, INSPECTOR, INSPECTION, ONE_UNIT), NOW)
        .then(
            new ReturnReached(INSPECTION, runs(Cases.INSPECTION)),
            new Inspected(ONE_UNIT, Cases.quote(1, 100_00), Cases.plan(100_00, 0)),
            new RefundOrdered(
                List.of(Cases.leg(1, "alipay", Route.ORIGINAL, 100_00)),
                runs(Cases.REFUND_EXECUTION)));
  }

  @ParameterizedTest
  @EnumSource(names = {"SCAN", "SIGNATURE"})
  void onlyAnInspectionSaysWhatCameBack(ReturnMilestone milestone) {
    var clocks = runs(milestone == SCAN ? Cases.RETURN_TRANSIT : Cases.INSPECTION);
    Cases.returnInTransit(INSPECTION)
        .when(new ReportReturn(ID, COURIER, milestone, ONE_UNIT), NOW)
        .then(new ReturnReached(milestone, clocks));
  }

  @Test
  void theSameMilestoneAgainChangesNothing() {
    reached(SCAN).when(new ReportReturn(ID, COURIER, SCAN), NOW).thenNothing();
  }

  @Test
  void anEarlierMilestoneThatComesLateChangesNothing() {
    reached(SIGNATURE).when(new ReportReturn(ID, COURIER, SCAN), NOW).thenNothing();
  }

  @Test
  void goodsWhoseMoneyWentAtTheScanAreFollowed() {
    Cases.returnInTransit(SCAN)
        .when(new ReportReturn(ID, COURIER, SCAN), NOW)
        .then(new ReturnReached(SCAN, runs(Cases.RETURN_TRANSIT)), Cases.refundOrdered())
        .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE), NOW)
        .then(new ReturnReached(SIGNATURE, runs(Cases.REFUND_EXECUTION)))
        .when(new ReportReturn(ID, COURIER, SCAN), NOW)
        .thenNothing();
  }

  @Test
  void anInspectionThatIsReportedAgainChangesNothing() {
    Cases.returnInTransit()
        .when(new ReportReturn(ID, INSPECTOR, INSPECTION), NOW)
        .then(new ReturnReached(INSPECTION, runs(Cases.INSPECTION)), Cases.refundOrdered())
        .when(new ReportReturn(ID, INSPECTOR, INSPECTION), NOW)
        .thenNothing();
  }

  @Test
  void goodsThatWereKeptDoNotComeBack() {
    Cases.settling()
        .when(new ReportReturn(ID, COURIER, SIGNATURE), NOW)
        .thenRefused(new Refusal.NotAllowedNow("ReportReturn", "Settling"));
  }

  @Test
  void anOddParcelIsHeldUntilItWasInspected() {
    Cases.returnInTransit(SIGNATURE)
        .when(new ReportReturn(ID, WAREHOUSE, SIGNATURE, List.empty(), true), NOW)
        .then(new ReturnHeld(), new ReturnReached(SIGNATURE, runs(Cases.INSPECTION)))
        .when(new ReportReturn(ID, INSPECTOR, INSPECTION), NOW)
        .then(new ReturnReached(INSPECTION, runs(Cases.INSPECTION)), Cases.refundOrdered());
  }

  @Test
  void aParcelThatIsFoundToBeOddAtALaterScanIsHeldToo() {
    Cases.returnInTransit(SIGNATURE)
        .and(new ReturnReached(SCAN, runs(Cases.RETURN_TRANSIT)))
        .when(new ReportReturn(ID, COURIER, SCAN, List.empty(), true), NOW)
        .then(new ReturnHeld())
        .when(new ReportReturn(ID, COURIER, SCAN, List.empty(), true), NOW)
        .thenNothing();
  }

  @Test
  void goodsThatAreNotTakenBackGoToTheCustomerAgain() {
    var sorry = new Wording("Not what was sold.", "并非所售商品。");
    reached(SIGNATURE)
        .when(new RefuseReturn(ID, INSPECTOR, sorry), NOW)
        .then(
            new ReturnRefused(new Because("inspection", "person", Option.of(sorry))),
            new SendBackAsked(Outcome.REJECTED, runs(Cases.SEND_BACK)))
        .when(new ReportSentBack(ID, WAREHOUSE, "T-9"), NOW)
        .then(new SentBack("T-9"), end(Outcome.REJECTED));
  }

  @Test
  void goodsThatAreStillMadeAreStoppedFirst() {
    Cases.awaitingSupplier()
        .when(new AnswerSupplier(ID, Shop.SUPPLIER, true), NOW)
        .then(new SupplierAnswered(true), Cases.refundOrdered());
  }

  @Test
  void goodsThatCannotBeStoppedAreDecidedOnByAPerson() {
    Cases.awaitingSupplier()
        .when(new AnswerSupplier(ID, Shop.SUPPLIER, false), NOW)
        .then(
            new SupplierAnswered(false),
            new SentToReview(
                grant(Remedy.REFUND, Path.KEEP_GOODS),
                Role.SUPERVISOR,
                1,
                new Because("goods", "in-production", Option.none()),
                List.empty(),
                Cases.REVIEWS));
  }

  @Test
  void anAgentMaySupplyTheTrackingNumberForTheCustomer() {
    Cases.awaitingReturn()
        .when(new SupplyTracking(ID, AGENT, "T-2"), NOW.plus(Duration.ofDays(6)))
        .then(
            new ReturnSent(
                "T-2",
                runs(
                    new Deadline(
                        ClockName.RETURN_TRANSIT,
                        Role.COURIER,
                        Instant.parse("2026-12-03T02:00:00Z"),
                        OnBreach.NOTIFY))));
  }

  private static CaseSpecification reached(ReturnMilestone milestone) {
    return Cases.returnInTransit().and(new ReturnReached(milestone, runs(Cases.RETURN_TRANSIT)));
  }
}
