package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.COURIER;
import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.NOW;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.CaseSpecification.given;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.claim;
import static io.redress.lifecycle.Cases.grant;
import static io.redress.lifecycle.Cases.runs;

import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.ParcelFate;
import io.redress.lifecycle.CaseCommand.ReportParcel;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.CouponGranted;
import io.redress.lifecycle.CaseEvent.CouponPromised;
import io.redress.lifecycle.CaseEvent.ParcelDelivered;
import io.redress.lifecycle.CaseEvent.Reminded;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.lifecycle.CaseEvent.ReturnSent;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.reward.CouponPromise;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A coupon of 10.00 for whoever supplies the tracking number within 12 hours. */
class QuickReturnTest {

  private static final Policy POLICY = Shop.policy().quickReturn(10_00, 12).policy();

  /** Twelve hours after {@link Shop#NOW}. */
  private static final Instant LAST = Instant.parse("2026-11-22T14:00:00Z");

  private static final CouponPromised PROMISED =
      new CouponPromised(new CouponPromise(cny(10_00), LAST));
  private static final CouponGranted GRANTED =
      new CouponGranted(cny(10_00), new Because("quick-return", "within", Option.none()));
  private static final SupplyTracking SENT = new SupplyTracking(ID, CUSTOMER, "T-1");

  @Test
  void aCouponIsPromisedWhenTheReturnIsAuthorised() {
    var asked = Shop.returnRefund("unwanted");
    given(POLICY)
        .when(Cases.request(asked), NOW)
        .then(
            new Requested(claim(asked)),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), Cases.UNWANTED),
            new ReturnAuthorised(Cases.DISPATCHES),
            PROMISED);
  }

  @Test
  void aParcelThatWasTakenInAfterAllMayEarnOneToo() {
    Cases.awaitingDelivery()
        .by(POLICY)
        .when(new ReportParcel(ID, COURIER, ParcelFate.DELIVERED), NOW)
        .then(new ParcelDelivered(), new ReturnAuthorised(Cases.DISPATCHES), PROMISED);
  }

  @Test
  void theLastMomentEarnsIt() {
    promised().when(SENT, LAST).then(sent("2026-11-27T14:00:00Z"), GRANTED);
  }

  @Test
  void aMomentLaterEarnsNothing() {
    promised().when(SENT, LAST.plusNanos(1)).then(sent("2026-11-27T14:00:00.000000001Z"));
  }

  @Test
  void anAgentWhoIsToldTheNumberEarnsItForTheCustomer() {
    promised()
        .when(new SupplyTracking(ID, AGENT, "T-1"), NOW)
        .then(new ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)), GRANTED);
  }

  @Test
  void aReminderDoesNotUnmakeThePromise() {
    promised()
        .and(new Reminded(Cases.RETURN_DISPATCH, Cases.DISPATCHES))
        .when(SENT, NOW)
        .then(new ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)), GRANTED);
  }

  /** The case stays with what it was promised, and that was nothing. */
  @Test
  void whoWasPromisedNothingGetsNothing() {
    Cases.awaitingReturn()
        .by(POLICY)
        .when(SENT, NOW)
        .then(new ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)));
  }

  private static CaseSpecification promised() {
    return Cases.awaitingReturn().by(POLICY).and(PROMISED);
  }

  /** Five days are five days, whenever they begin. */
  private static ReturnSent sent(String transitDue) {
    return new ReturnSent(
        "T-1",
        runs(
            new Deadline(
                ClockName.RETURN_TRANSIT,
                Role.COURIER,
                Instant.parse(transitDue),
                OnBreach.NOTIFY)));
  }
}
