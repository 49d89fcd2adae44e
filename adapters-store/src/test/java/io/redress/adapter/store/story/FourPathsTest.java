package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.goods.GoodsState;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseCommand.ReportParcel;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Outcome;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** One case on each of the four paths, from the request to the end. */
class FourPathsTest {

  private static final Actor COURIER = new Actor("courier-3", Role.COURIER);
  private static final Actor INSPECTOR = new Actor("inspector-5", Role.INSPECTOR);

  private final World world = new World();
  private final Shop shop = new Shop(world);

  @Test
  void aParcelThatTheWarehouseStopsIsRefunded() {
    shop.give(Requests.forBothCups(GoodsState.NOT_SHIPPED));

    assertThat(shop.story())
        .containsExactly(
            "Requested",
            "ApprovedAutomatically",
            "InterceptAsked",
            "Intercepted",
            "RefundOrdered",
            "RefundConfirmed",
            "RefundConfirmed",
            "CaseClosed");
    assertRefunded();
    assertThat(shop.asked)
        .containsExactly("refund case-1-1 by original", "refund case-1-2 by original");
    assertThat(shop.told())
        .containsExactly("request-received", "refund-ordered", "refund-confirmed");
  }

  @Test
  void aParcelThatHasLeftIsRecalledAndRefunded() {
    world.stopped = Option.of(false);
    shop.give(Requests.forBothCups(GoodsState.NOT_SHIPPED));

    assertThat(shop.story())
        .containsExactly(
            "Requested",
            "ApprovedAutomatically",
            "InterceptAsked",
            "InterceptFailed",
            "RecallAsked",
            "RecallPromised",
            "RefundOrdered",
            "RefundConfirmed",
            "RefundConfirmed",
            "CaseClosed");
    assertRefunded();
  }

  @Test
  void aParcelThatNobodyCouldStopIsReturnedByTheCustomer() {
    world.stopped = Option.of(false);
    world.recalled = Option.of(false);
    shop.give(Requests.forBothCups(GoodsState.NOT_SHIPPED));
    assertThat(shop.story()).endsWith("RecallRefused");
    assertThat(shop.asked).isEmpty();

    shop.give(new ReportParcel(new CommandId("parcel-1"), COURIER, ParcelFate.DELIVERED));
    assertThat(shop.story()).endsWith("ParcelDelivered", "ReturnAuthorised");

    isSentBack();
    reaches(ReturnMilestone.INSPECTION, INSPECTOR);
    assertRefunded();
  }

  @Test
  void aParcelUnderWayIsRecalledAndRefunded() {
    shop.give(Requests.forBothCups(GoodsState.IN_TRANSIT));

    assertThat(shop.story())
        .containsExactly(
            "Requested",
            "ApprovedAutomatically",
            "RecallAsked",
            "RecallPromised",
            "RefundOrdered",
            "RefundConfirmed",
            "RefundConfirmed",
            "CaseClosed");
    assertRefunded();
  }

  @Test
  void goodsThatTheCustomerKeepsAreRefundedAtOnce() {
    shop.give(Requests.forBothCups(GoodsState.RECEIVED));

    assertThat(shop.story())
        .containsExactly(
            "Requested",
            "ApprovedAutomatically",
            "RefundOrdered",
            "RefundConfirmed",
            "RefundConfirmed",
            "CaseClosed");
    assertRefunded();
  }

  @Test
  void regularCustomersGetTheirMoneyAfterTheInspection() {
    shop.give(Requests.toReturnBothCups("regular"));
    isSentBack();
    reaches(ReturnMilestone.SCAN, COURIER);
    reaches(ReturnMilestone.SIGNATURE, COURIER);
    assertThat(shop.asked).isEmpty();

    reaches(ReturnMilestone.INSPECTION, INSPECTOR);
    assertThat(shop.story())
        .containsExactly(
            "Requested",
            "ApprovedAutomatically",
            "ReturnAuthorised",
            "ReturnSent",
            "ReturnReached",
            "ReturnReached",
            "ReturnReached",
            "RefundOrdered",
            "RefundConfirmed",
            "RefundConfirmed",
            "CaseClosed");
    assertRefunded();
    assertThat(shop.told())
        .containsExactly(
            "request-received", "return-authorised", "refund-ordered", "refund-confirmed");
  }

  @Test
  void silverCustomersGetTheirMoneyAtTheSignature() {
    shop.give(Requests.toReturnBothCups("silver"));
    isSentBack();
    reaches(ReturnMilestone.SCAN, COURIER);
    assertThat(shop.asked).isEmpty();

    reaches(ReturnMilestone.SIGNATURE, COURIER);
    assertRefunded();
  }

  @Test
  void goldCustomersGetTheirMoneyAtTheFirstScan() {
    shop.give(Requests.toReturnBothCups("gold"));
    isSentBack();
    assertThat(shop.asked).isEmpty();

    reaches(ReturnMilestone.SCAN, COURIER);
    assertRefunded();
  }

  private void isSentBack() {
    shop.give(new SupplyTracking(new CommandId("tracking-1"), Requests.CUSTOMER, "SF1234567890"));
  }

  private void reaches(ReturnMilestone milestone, Actor by) {
    shop.give(new ReportReturn(new CommandId("report-" + milestone.word()), by, milestone));
  }

  private void assertRefunded() {
    assertThat(shop.view().state())
        .isInstanceOfSatisfying(
            AfterSaleCase.Closed.class,
            closed -> assertThat(closed.outcome()).isEqualTo(Outcome.REFUNDED));
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("70.00");
    assertThat(shop.paidFor(Requests.GIFT_CARD)).isEqualTo("30.00");
  }
}
