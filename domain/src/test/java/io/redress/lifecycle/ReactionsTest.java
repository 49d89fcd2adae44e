package io.redress.lifecycle;

import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.leg;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.lifecycle.CaseEvent.RefundUncertain;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.lifecycle.CaseEvent.Withdrawn;
import io.redress.lifecycle.Effect.AskCourierToRecall;
import io.redress.lifecycle.Effect.AskWarehouseToStop;
import io.redress.lifecycle.Effect.OrderRefund;
import io.redress.lifecycle.Effect.QueryRefund;
import io.redress.lifecycle.Effect.TellCustomer;
import io.redress.lifecycle.Effect.TellOwner;
import io.redress.notice.NoticeKind;
import io.redress.order.OrderId;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import org.junit.jupiter.api.Test;

class ReactionsTest {

  private static final LegId FIRST = new LegId("C1-1");
  private static final LegId SECOND = new LegId("C1-2");

  @Test
  void theWarehouseIsAskedToStopTheParcel() {
    assertReaction(Cases.intercepting(), new AskWarehouseToStop(new OrderId("O1")));
  }

  @Test
  void theCourierIsAskedToBringTheParcelBack() {
    assertReaction(Cases.recalling(), new AskCourierToRecall(new OrderId("O1")));
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
  void anUncertainLegIsQueriedAndNeverSentAgain() {
    assertReaction(Cases.settling().and(new RefundUncertain(FIRST)), new QueryRefund(FIRST));
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
        Cases.settling().and(late), new QueryRefund(FIRST), new QueryRefund(SECOND), finance);
    assertReaction(
        Cases.settling().and(new RefundConfirmed(FIRST), late), new QueryRefund(SECOND), finance);
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
