package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.order.LineId;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.party.CustomerId;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.population.WrittenPopulation;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedOrdersTest {

  private static final Population SHOP = PopulationDocument.builtIn();

  /**
   * These stay the same across versions: whoever compares an old report with a new one needs it.
   */
  @Test
  void anOrderOfTheDefaultRun() {
    var order = orders(SHOP, 42, 10_000).order(35);
    assertThat(order.id().value()).isEqualTo("O-35");
    assertThat(order.customer().id().value()).isEqualTo("B-973");
    assertThat(order.customer().tier()).isEqualTo("silver");
    assertThat(order.placedAt()).isEqualTo(Instant.parse("2026-07-02T12:18:12.998Z"));
    assertThat(order.dispatchAt()).isEqualTo(Instant.parse("2026-07-03T03:30:43.003Z"));
    assertThat(order.deliverAt()).containsExactly(Instant.parse("2026-07-04T13:51:54.463Z"));
    assertThat(order.lines().map(OrderLine::sku))
        .containsExactly("apparel-360", "apparel-52", "apparel-421");
    assertThat(order.lines().map(line -> line.unitPrice().minor()))
        .containsExactly(15_083L, 27_321L, 13_393L);
    assertThat(order.discounts().map(OrderDiscount::amount)).hasToString("List(CNY 55.79)");
    assertThat(order.shipping()).hasToString("CNY 0.00");
    assertThat(order.method()).isEqualTo("alipay");
    assertThat(order.paid()).hasToString("CNY 502.18");
  }

  @Test
  void aRequestOfTheDefaultRun() {
    var order = orders(SHOP, 42, 10_000).order(4711);
    var asked = new Requests(SHOP, new Draws(42)).of(order).get();
    assertThat(asked.at()).isEqualTo(Instant.parse("2026-12-01T19:54:55.604Z"));
    assertThat(asked.request())
        .isEqualTo(
            new AfterSaleRequest(
                new CustomerId("B-2831"),
                RequestKind.RETURN_REFUND,
                new Reason("changed-mind"),
                GoodsState.RECEIVED,
                Option.of(Condition.UNOPENED),
                List.of(new RequestedLine(new LineId("L1"), 1)),
                HashSet.empty()));
  }

  /** One line of one piece. The coupon is ten per cent, rounded down. */
  @ParameterizedTest
  @CsvSource({
    " 98.99, 0, 0    , 10.00, 108.99",
    " 99.00, 0, 0    ,  0.00,  99.00",
    "109.98, 1, 10.99, 10.00, 108.99", // 98.99 after the coupon
    "109.99, 1, 10.99,  0.00,  99.00",
    "  0.09, 1, 0    , 10.00,  10.09", // a coupon of nothing is none
    "0.0001, 0, 0    , 10.00,  10.01", // at least one fen
  })
  void whatIsLeftAfterTheCouponDecidesWhetherShippingIsFree(
      String price, String couponShare, String coupon, String shipping, String paid) {
    var shop =
        WrittenPopulation.with(
            "{1: 0.904, 2: 0.072, 3: 0.018, 4: 0.006}", "{1: 1}",
            "{1: 0.88, 2: 0.09, 3: 0.03}", "{1: 1}",
            "coupon-share: 0.35", "coupon-share: " + couponShare,
            "share: 0.34", "share: 1000000000",
            "{median: 139, spread: 0.60}", "{median: " + price + ", spread: 0}");
    var order = orders(shop, 42, 1).order(0);
    assertThat(order.discounts().map(each -> each.amount().inMajorUnits()).mkString())
        .isEqualTo(coupon.equals("0") ? "" : coupon);
    assertThat(order.shipping().inMajorUnits()).isEqualTo(shipping);
    assertThat(order.paid().inMajorUnits()).isEqualTo(paid);
  }

  @Test
  void whereEveryParcelIsLostNoneIsDelivered() {
    var shop = WrittenPopulation.with("lost: 0.0056", "lost: 1");
    var orders = orders(shop, 42, 200);
    assertThat(LongStream.range(0, 200).mapToObj(orders::order))
        .allMatch(order -> order.deliverAt().isEmpty())
        .allMatch(order -> order.seenAt(Instant.MAX).deliveredAt().isEmpty())
        .allMatch(order -> order.seenAt(Instant.MAX).dispatchedAt().isDefined());
  }

  @Test
  void whereNoParcelIsLostAllAreDelivered() {
    var orders = orders(WrittenPopulation.with("lost: 0.0056", "lost: 0"), 42, 200);
    assertThat(LongStream.range(0, 200).mapToObj(orders::order))
        .allMatch(order -> order.deliverAt().isDefined());
  }

  @Test
  void theShopSeesAParcelLeaveAndArriveAtThatVeryInstant() {
    var order = orders(SHOP, 42, 10_000).order(35);
    var dispatched = Instant.parse("2026-07-03T03:30:43.003Z");
    var delivered = Instant.parse("2026-07-04T13:51:54.463Z");
    assertThat(order.seenAt(dispatched.minusMillis(1)).dispatchedAt()).isEmpty();
    assertThat(order.seenAt(dispatched).dispatchedAt()).containsExactly(dispatched);
    assertThat(order.seenAt(delivered.minusMillis(1)).deliveredAt()).isEmpty();
    assertThat(order.seenAt(delivered.minusMillis(1)).lastScanAt()).containsExactly(dispatched);
    assertThat(order.seenAt(delivered).deliveredAt()).containsExactly(delivered);
    assertThat(order.seenAt(delivered).lastScanAt()).containsExactly(delivered);
  }

  /** The customer is drawn from as many as a run of that size has; all else must be the same. */
  @Test
  void anOrderIsTheSameInALargerRunExceptForWhoseItIs() {
    var small = orders(SHOP, 42, 300);
    var large = orders(SHOP, 42, 30_000);
    for (long number = 0; number < 300; number++) {
      var one = small.order(number);
      var other = large.order(number);
      assertThat(one).usingRecursiveComparison().ignoringFields("customer").isEqualTo(other);
    }
    assertThat(small.order(35).customer().id().value()).isEqualTo("B-29");
    assertThat(large.order(35).customer().id().value()).isEqualTo("B-2921");
  }

  @Test
  void onADayWithoutSalesNobodyBuys() {
    var shop =
        WrittenPopulation.with(
            "days: 365",
            "days: 2",
            "from: 2026-06-01, to: 2026-06-18, factor: 1.18",
            "from: 2026-01-01, to: 2026-01-01, factor: 0");
    var orders = orders(shop, 42, 200);
    assertThat(LongStream.range(0, 200).mapToObj(orders::order))
        .allMatch(order -> !order.placedAt().isBefore(Instant.parse("2026-01-01T16:00:00Z")))
        .allMatch(order -> order.placedAt().isBefore(Instant.parse("2026-01-02T16:00:00Z")));
  }

  private static GeneratedOrders orders(Population shop, long seed, long size) {
    return new GeneratedOrders(shop, new Draws(seed), size);
  }
}
