package io.redress.adapter.store.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.payment.memory.InMemoryCouponBook.Coupon;
import io.redress.authority.AuthorityMatrix;
import io.redress.casework.AfterSales.Given;
import io.redress.goods.GoodsState;
import io.redress.goods.ParcelFate;
import io.redress.goods.ReturnMilestone;
import io.redress.goods.Wares;
import io.redress.lifecycle.CaseCommand.AnswerIntercept;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.ReportHandover;
import io.redress.lifecycle.CaseCommand.ReportParcel;
import io.redress.lifecycle.CaseCommand.ReportPayment;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Refusal;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.request.Replacement;
import io.redress.sla.ClockName;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the world outside does for lives that are longer than a refund. */
class LongerLivesTest {

  private static final CaseId CASE = new CaseId("case-1");
  private static final OrderId ORDER = new OrderId("order-1");
  private static final Actor WAREHOUSE = new Actor("warehouse-1", Role.WAREHOUSE);
  private static final Actor INSPECTOR = new Actor("inspector-1", Role.INSPECTOR);
  private static final Actor AGENT = new Actor("agent-1", Role.AGENT);

  private final World world = new World();
  private final Shop shop = new Shop(world);

  @Test
  void theSameAgainIsSetAsideThenSentAndNoMoneyMoves() {
    shop.give(Requests.toExchangeBothCups(Option.none()));
    comeBack();
    assertThat(shop.warehouse.handedOver(CASE)).containsExactly(new Wares("CUP-1", 2));

    shop.give(new ReportHandover(new CommandId("sent-1"), WAREHOUSE, "SF987"));
    assertThat(shop.story()).endsWith("HandoverAsked", "HandedOver", "CaseClosed");
    assertThat(shop.asked).isEmpty();
  }

  /** Two cups were 100.00; two mugs at 65.00 are 30.00 more. */
  @Test
  void whatCostsMoreIsSentOnceItIsPaid() {
    shop.give(Requests.toExchangeBothCups(Option.of(new Replacement("MUG-1", cny(65_00)))));
    comeBack();
    assertThat(shop.warehouse.handedOver(CASE)).isEmpty();

    shop.give(
        new ReportPayment(
            new CommandId("paid-1"), new Actor("provider-1", Role.PROVIDER), cny(30_00)));
    assertThat(shop.warehouse.handedOver(CASE)).containsExactly(new Wares("MUG-1", 2));
  }

  @Test
  void whatIsNotInStockGoesToAPerson() {
    shop.warehouse.isOutOf("CUP-1");
    shop.give(Requests.toExchangeBothCups(Option.none()));

    assertThat(shop.story()).endsWith("StockAsked", "StockAnswered", "SentToReview");
  }

  @Test
  void aParcelOfAWithdrawnCaseMayLeave() {
    world.stopped = Option.none();
    shop.give(Requests.forBothCups(GoodsState.NOT_SHIPPED));
    assertThat(shop.warehouse.isLetGo(ORDER)).isFalse();

    shop.give(new Withdraw(new CommandId("withdraw-1"), Requests.CUSTOMER));
    assertThat(shop.warehouse.isLetGo(ORDER)).isTrue();
  }

  @Test
  void aCourierOwesAParcelThatItLost() {
    world.recalled = Option.of(false);
    shop.give(Requests.forBothCups(GoodsState.IN_TRANSIT));
    assertThat(shop.couriers.owes(ORDER)).isFalse();

    var courier = new Actor("courier-1", Role.COURIER);
    shop.give(new ReportParcel(new CommandId("lost-1"), courier, ParcelFate.LOST));
    assertThat(shop.couriers.owes(ORDER)).isTrue();
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("70.00");
  }

  @Test
  void eachOfManyCommandsGetsItsOwnAnswer() {
    world.stopped = Option.none();
    shop.give(Requests.forBothCups(GoodsState.NOT_SHIPPED));

    var answers =
        shop.giveAll(
            new Given(new CaseId("case-9"), stopped("batch-1")),
            new Given(CASE, stopped("batch-2")),
            new Given(CASE, stopped("batch-2")));
    assertThat(answers.map(Either::isRight)).containsExactly(false, true, true);
    assertThat(answers.head())
        .isEqualTo(Either.left(new Refusal.NotAllowedNow("AnswerIntercept", "NotOpened")));
    assertThat(shop.paidFor(Requests.ALIPAY)).isEqualTo("70.00");
  }

  /** An agent may approve 80.00 a day: one cup of 50.00, and not another. */
  @Test
  void whatWasApprovedInOtherCasesCountsForTheDay() {
    shop.policies.put(ShopPolicy.version("2", perDay(80_00)));
    inReview("case-1");
    inReview("case-2");
    assertThat(approve("case-1", "approve-1").isRight()).isTrue();
    assertThat(approve("case-2", "approve-2").getLeft())
        .isEqualTo(new Refusal.AboveDailyAuthority(Role.AGENT, cny(50_00), cny(50_00), cny(80_00)));

    shop.pass(Duration.ofDays(1));
    assertThat(approve("case-2", "approve-3").isRight()).isTrue();
  }

  /** In a day 120.00 may go: two cups of 50.00, whoever grants them, and the third is looked at. */
  @Test
  void whatWasGrantedToOthersTodaySendsTheNextToAPerson() {
    shop.policies.put(ShopPolicy.perDay("2", 120_00));
    shop.open(Requests.forCase("case-1"));
    inReview("case-2");
    assertThat(approve("case-2", "approve-2").isRight()).isTrue();
    assertThat(opened("case-3")).containsExactly("Requested", "SentToReview");

    shop.policies.put(ShopPolicy.perDay("3", 120_00));
    assertThat(opened("case-4")).containsExactly("Requested", "SentToReview");
    assertThat(approve("case-3", "approve-3").isRight()).isTrue();

    shop.pass(Duration.ofDays(1));
    assertThat(opened("case-5")).contains("ApprovedAutomatically");
  }

  /** A person has not granted yet what waits for one. */
  @Test
  void whatWaitsForAPersonHasNotBeenGranted() {
    shop.policies.put(ShopPolicy.perDay("2", 100_00));
    inReview("case-1");
    inReview("case-2");
    assertThat(opened("case-3")).contains("ApprovedAutomatically");
    assertThat(opened("case-4")).contains("ApprovedAutomatically");
    assertThat(opened("case-5")).containsExactly("Requested", "SentToReview");
  }

  @Test
  void whoeverIsLateIsTold() {
    shop.give(Requests.forOneCup("other"));
    shop.pass(Duration.ofMinutes(30));

    assertThat(shop.reminded()).containsExactly(ClockName.FIRST_RESPONSE);
  }

  @Test
  void whoeverSendsTheGoodsBackSoonGetsACouponOnceAndHearsOfIt() {
    shop.policies.put(ShopPolicy.forQuickReturns("2", 10_00));
    shop.give(Requests.toReturnBothCups("regular"));
    assertThat(shop.told()).endsWith("return-authorised", "coupon-promised");

    shop.pass(Duration.ofHours(12));
    var sent = new SupplyTracking(new CommandId("tracking-1"), Requests.CUSTOMER, "SF123");
    shop.give(sent);
    shop.give(sent);
    assertThat(shop.story()).endsWith("ReturnSent", "CouponGranted");
    assertThat(shop.told()).endsWith("coupon-granted");
    assertThat(shop.coupons.given())
        .containsExactly(new Coupon(new CustomerId("customer-1"), cny(10_00)));
  }

  @Test
  void whoeverTakesLongerGetsNone() {
    shop.policies.put(ShopPolicy.forQuickReturns("2", 10_00));
    shop.give(Requests.toReturnBothCups("regular"));
    shop.pass(Duration.ofHours(12).plusMillis(1));
    shop.give(new SupplyTracking(new CommandId("tracking-1"), Requests.CUSTOMER, "SF123"));

    assertThat(shop.story()).endsWith("ReturnSent");
    assertThat(shop.coupons.given()).isEmpty();
  }

  /** What was given is not taken back with the goods on their way. */
  @Test
  void whoeverWithdrawsAfterwardsKeepsTheCoupon() {
    shop.policies.put(ShopPolicy.forQuickReturns("2", 10_00));
    shop.give(Requests.toReturnBothCups("regular"));
    shop.give(new SupplyTracking(new CommandId("tracking-1"), Requests.CUSTOMER, "SF123"));
    shop.give(new Withdraw(new CommandId("withdraw-1"), Requests.CUSTOMER));

    assertThat(shop.story()).contains("CouponGranted").endsWith("Withdrawn", "SendBackAsked");
    assertThat(shop.coupons.given()).hasSize(1);
  }

  private java.util.List<String> opened(String id) {
    shop.open(Requests.forCase(id));
    return shop.story(id);
  }

  private void inReview(String id) {
    shop.open(Requests.inReview(id));
  }

  private Either<Refusal, ?> approve(String id, String command) {
    return shop.give(id, new Approve(new CommandId(command), AGENT));
  }

  private static AuthorityMatrix perDay(long amount) {
    return new AuthorityMatrix(
        HashMap.of(Role.AGENT, cny(50_000)), HashMap.of(Role.AGENT, cny(amount)), Option.none());
  }

  private void comeBack() {
    shop.give(new SupplyTracking(new CommandId("tracking-1"), Requests.CUSTOMER, "SF123"));
    shop.give(new ReportReturn(new CommandId("report-1"), WAREHOUSE, ReturnMilestone.SIGNATURE));
    shop.give(new ReportReturn(new CommandId("report-2"), INSPECTOR, ReturnMilestone.INSPECTION));
  }

  private static AnswerIntercept stopped(String id) {
    return new AnswerIntercept(new CommandId(id), WAREHOUSE, true);
  }

  private static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }
}
