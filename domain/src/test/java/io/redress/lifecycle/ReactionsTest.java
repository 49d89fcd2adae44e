package io.redress.lifecycle;

import static io.redress.Shop.NOW;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.leg;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseEvent.ComplaintAnswered;
import io.redress.lifecycle.CaseEvent.CouponGranted;
import io.redress.lifecycle.CaseEvent.CouponPromised;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.InterceptCancelled;
import io.redress.lifecycle.CaseEvent.OtherRouteAsked;
import io.redress.lifecycle.CaseEvent.ParcelLost;
import io.redress.lifecycle.CaseEvent.RecallCancelled;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.lifecycle.CaseEvent.RefundUncertain;
import io.redress.lifecycle.CaseEvent.Reminded;
import io.redress.lifecycle.CaseEvent.ReturnRefused;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.lifecycle.CaseEvent.SurveySent;
import io.redress.lifecycle.CaseEvent.Withdrawn;
import io.redress.lifecycle.Effect.AskCourierToGoOn;
import io.redress.lifecycle.Effect.AskCourierToRecall;
import io.redress.lifecycle.Effect.AskSupplierToStop;
import io.redress.lifecycle.Effect.AskWarehouseToGoOn;
import io.redress.lifecycle.Effect.AskWarehouseToSendBack;
import io.redress.lifecycle.Effect.AskWarehouseToStop;
import io.redress.lifecycle.Effect.ClaimFromCourier;
import io.redress.lifecycle.Effect.GiveCoupon;
import io.redress.lifecycle.Effect.OrderRefund;
import io.redress.lifecycle.Effect.QueryRefund;
import io.redress.lifecycle.Effect.TellCustomer;
import io.redress.lifecycle.Effect.TellOwner;
import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.party.Role;
import io.redress.reward.CouponPromise;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.sla.SlaTerms;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ReactionsTest {

  private static final LegId FIRST = new LegId("C1-1");

  @Test
  void theWarehouseIsAskedToStopTheParcel() {
    assertReaction(Cases.intercepting(), new AskWarehouseToStop(new OrderId("O1")));
  }

  @Test
  void theCourierIsAskedToBringTheParcelBack() {
    assertReaction(Cases.recalling(), new AskCourierToRecall(new OrderId("O1")));
  }

  @Test
  void theSupplierIsAskedToStopMakingTheGoods() {
    assertReaction(Cases.awaitingSupplier(), new AskSupplierToStop(new OrderId("O1")));
  }

  @Test
  void aParcelThatWasStoppedMayLeaveAfterAll() {
    assertReaction(
        Cases.intercepting().and(new InterceptCancelled()),
        new AskWarehouseToGoOn(new OrderId("O1")));
  }

  @Test
  void goodsThatWereStoppedMayBeMadeAfterAll() {
    assertReaction(
        Cases.awaitingSupplier().and(new CaseEvent.StopCancelled()),
        new Effect.AskSupplierToGoOn(new OrderId("O1")));
  }

  @Test
  void aParcelThatWasCalledBackMayArriveAfterAll() {
    assertReaction(
        Cases.recalling().and(new RecallCancelled()), new AskCourierToGoOn(new OrderId("O1")));
  }

  @Test
  void aPromiseIsToldAndWhatWasEarnedIsGivenAndTold() {
    var promised =
        Cases.awaitingReturn().and(new CouponPromised(new CouponPromise(cny(10_00), NOW)));
    assertReaction(promised, new TellCustomer(NoticeKind.COUPON_PROMISED));
    assertReaction(
        promised.and(
            new CaseEvent.ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)),
            new CouponGranted(cny(10_00), Cases.UNWANTED)),
        new GiveCoupon(cny(10_00)),
        new TellCustomer(NoticeKind.COUPON_GRANTED));
  }

  @Test
  void aLostParcelIsClaimedFromTheCourier() {
    assertReaction(
        Cases.recalling().and(new ParcelLost()), new ClaimFromCourier(new OrderId("O1")));
  }

  @Test
  void goodsThatAreNotTakenBackAreSentByTheWarehouse() {
    assertReaction(Cases.sendingBack(), new AskWarehouseToSendBack(new OrderId("O1")));
  }

  @Test
  void aReminderOfAReturnGoesToTheCustomerAndAnyOtherToWhoMustAct() {
    assertReaction(
        Cases.awaitingReturn()
            .and(new Reminded(Cases.RETURN_DISPATCH, runs(Cases.RETURN_DISPATCH))),
        new TellCustomer(NoticeKind.RETURN_REMINDER));
    assertReaction(
        Cases.inReview().and(new Reminded(Cases.REVIEW, Cases.REVIEWS)),
        new TellOwner(Cases.REVIEW));
  }

  @Test
  void moneyThatShouldHaveArrivedIsAskedAboutWithTheCustomer() {
    assertReaction(
        Cases.refunded().and(new DeadlinePassed(Cases.ARRIVAL, runs(Cases.SURVEY))),
        new TellCustomer(NoticeKind.ARRIVAL_ASKED));
  }

  @Test
  void everyLegIsOrderedAndTheCustomerIsTold() {
    assertReaction(
        Cases.settling(),
        new OrderRefund(Cases.ALIPAY),
        new OrderRefund(Cases.GIFT_CARD),
        new TellCustomer(NoticeKind.REFUND_ORDERED));
  }

  @Test
  void anUncertainLegIsAskedAbout() {
    assertReaction(Cases.settling().and(new RefundUncertain(FIRST)), new QueryRefund(Cases.ALIPAY));
  }

  @Test
  void aConfirmedLegIsAskedAboutOnceMoreUnlessItWasPaidByHand() {
    assertReaction(Cases.settling().and(new RefundConfirmed(FIRST)), new QueryRefund(Cases.ALIPAY));
    assertReaction(
        Cases.settling().and(new RefundUncertain(FIRST), new RefundConfirmed(FIRST, true)),
        new QueryRefund(Cases.ALIPAY));
    assertReaction(
        Cases.settling().and(new RefundDeclined(FIRST), new RefundConfirmed(FIRST, true)));
  }

  @Test
  void aCustomerIsAskedByANoticeForWhateverACustomerMustDo() {
    var theirs =
        List.of(ClockName.values())
            .filter(clock -> new SlaTerms(HashMap.empty()).clock(clock).owner() == Role.CUSTOMER);
    assertThat(theirs.map(Reactions::asking))
        .containsExactly(
            Option.of(NoticeKind.EVIDENCE_ASKED),
            Option.of(NoticeKind.OFFER_MADE),
            Option.of(NoticeKind.RETURN_REMINDER),
            Option.of(NoticeKind.PAYMENT_ASKED),
            Option.of(NoticeKind.SIGNATURE_ASKED));
    assertThat(Reactions.asking(ClockName.OTHER_ROUTE))
        .isEqualTo(Option.of(NoticeKind.OTHER_ROUTE_ASKED));
    assertThat(Reactions.asking(ClockName.ARRIVAL)).isEqualTo(Option.of(NoticeKind.ARRIVAL_ASKED));
    assertThat(Reactions.asking(ClockName.REVIEW)).isEqualTo(Option.none());
  }

  @Test
  void whoeverMustLookAtWhatIsDoubtedIsTold() {
    var asked = new Deadline(ClockName.QUESTION, Role.FINANCE, NOW, OnBreach.NOTIFY);
    assertReaction(
        Cases.settling()
            .and(
                new RefundConfirmed(FIRST, true),
                new CaseEvent.RefundDoubted(FIRST, runs(asked, Cases.REFUND_EXECUTION))),
        new TellOwner(asked));
  }

  @Test
  void whoeverOwesWhatWasTakenBackIsTold() {
    var returned = new CaseEvent.RefundReturned(FIRST, runs(Cases.REFUND_EXECUTION));
    var finance = new TellOwner(Cases.REFUND_EXECUTION);
    assertReaction(Cases.refunded().and(returned), finance);
    assertReaction(
        Cases.refunded()
            .and(new CaseEvent.ComplaintRaised(Role.SUPERVISOR, runs(Cases.COMPLAINT)), returned),
        finance);
  }

  @Test
  void aDeclinedLegIsOrderedAnewOnlyByItsReplacement() {
    var instead = leg(3, "alipay", Route.STORE_BALANCE, 150_00);
    var declined = Cases.settling().and(new RefundDeclined(FIRST));
    assertReaction(declined);
    assertReaction(
        declined.and(new RouteChanged(FIRST, instead, runs(Cases.REFUND_EXECUTION))),
        new OrderRefund(instead));
  }

  @Test
  void whenMoneyIsLateOnlyTheLegsThatAreOpenAreQueried() {
    var late = new DeadlinePassed(Cases.REFUND_EXECUTION, runs(Cases.REFUND_EXECUTION));
    var finance = new TellOwner(Cases.REFUND_EXECUTION);
    assertReaction(
        Cases.settling().and(late),
        new QueryRefund(Cases.ALIPAY),
        new QueryRefund(Cases.GIFT_CARD),
        finance);
    assertReaction(
        Cases.settling().and(new RefundConfirmed(FIRST), late),
        new QueryRefund(Cases.GIFT_CARD),
        finance);
  }

  @Test
  void aDeadlineThatPassesIsToldToWhoeverOwnsIt() {
    assertReaction(
        Cases.inReview().and(new DeadlinePassed(Cases.REVIEW, runs(Cases.REVIEW))),
        new TellOwner(Cases.REVIEW));
  }

  @Test
  void theCustomerIsToldWhatIsAskedOfThem() {
    assertReaction(Cases.awaitingEvidence(), new TellCustomer(NoticeKind.EVIDENCE_ASKED));
    assertReaction(Cases.awaitingReturn(), new TellCustomer(NoticeKind.RETURN_AUTHORISED));
    assertReaction(Cases.awaitingOfferAnswer(), new TellCustomer(NoticeKind.OFFER_MADE));
    assertReaction(Cases.awaitingSignature(), new TellCustomer(NoticeKind.SIGNATURE_ASKED));
    assertReaction(
        Cases.settling()
            .and(new RefundDeclined(FIRST), new OtherRouteAsked(FIRST, runs(Cases.OTHER_ROUTE))),
        new TellCustomer(NoticeKind.OTHER_ROUTE_ASKED));
    assertReaction(
        Cases.closed().and(new SurveySent(Clocks.none())), new TellCustomer(NoticeKind.SURVEY));
  }

  @Test
  void theCustomerIsToldWhatWasAnswered() {
    assertReaction(Cases.inReview(), new TellCustomer(NoticeKind.UNDER_REVIEW));
    assertReaction(
        Cases.awaitingInspection().and(new ReturnRefused(Cases.BY_A_PERSON)),
        new TellCustomer(NoticeKind.RETURN_REFUSED));
    assertReaction(
        Cases.awaitingComplaintAnswer().and(new ComplaintAnswered(false, Cases.BY_A_PERSON)),
        new TellCustomer(NoticeKind.COMPLAINT_ANSWERED));
  }

  @Test
  void theCustomerIsToldHowItEnded() {
    assertReaction(Cases.closed(), new TellCustomer(NoticeKind.CLOSED));
    assertReaction(
        Cases.inReview().and(new Withdrawn(), end(Outcome.WITHDRAWN)),
        new TellCustomer(NoticeKind.CLOSED));
    assertReaction(
        Cases.settling().and(end(Outcome.REFUNDED)), new TellCustomer(NoticeKind.REFUND_CONFIRMED));
  }

  /** What is done because of the last event. */
  private static void assertReaction(CaseSpecification past, Effect... expected) {
    var claim = Cases.claim(Shop.refund("unwanted", GoodsState.RECEIVED));
    assertThat(Reactions.react(claim, past.state(), past.past().last())).containsExactly(expected);
  }
}
