package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.order.LineId;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.party.CustomerId;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.population.CustomerKind;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.PopulationDocument;
import io.redress.simulator.population.Truth;
import io.redress.simulator.population.WrittenPopulation;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
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
    var order = order(SHOP, 42, 10_000, 60);
    assertThat(order.id().value()).isEqualTo("O-0-60");
    assertThat(order.customer().id().value()).isEqualTo("B-1186");
    assertThat(order.customer().tier()).isEqualTo("regular");
    assertThat(order.buyer().kind()).isEqualTo(CustomerKind.HONEST);
    assertThat(order.placedAt()).isEqualTo(Instant.parse("2025-12-31T21:33:27.094Z"));
    assertThat(order.dispatchAt()).isEqualTo(Instant.parse("2026-01-01T02:39:29.638Z"));
    assertThat(order.deliverAt()).containsExactly(Instant.parse("2026-01-02T14:58:05.150Z"));
    assertThat(order.lines().map(OrderLine::sku)).containsExactly("sport-121", "home-186");
    assertThat(order.lines().map(line -> line.unitPrice().minor()))
        .containsExactly(14_383L, 61_381L);
    assertThat(order.discounts().map(OrderDiscount::amount)).hasToString("List(CNY 198.52)");
    assertThat(order.shipping()).hasToString("CNY 0.00");
    assertThat(order.method()).isEqualTo("wechat-pay");
    assertThat(order.paid()).hasToString("CNY 1786.74");
  }

  @Test
  void aRequestOfTheDefaultRun() {
    var order = order(SHOP, 42, 10_000, 4729);
    var asked = new Requests(SHOP).of(order, new Experience()).get();
    assertThat(asked.at()).isEqualTo(Instant.parse("2026-01-22T12:10:49.939Z"));
    assertThat(asked.truth()).isEqualTo(Truth.OWED);
    assertThat(asked.request())
        .isEqualTo(
            new AfterSaleRequest(
                new CustomerId("B-5825"),
                RequestKind.RETURN_REFUND,
                new Reason("size"),
                GoodsState.RECEIVED,
                Option.of(Condition.INTACT),
                List.of(new RequestedLine(new LineId("L1"), 1)),
                HashSet.of(Evidence.PHOTO)));
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
    var order = order(shop, 42, 1, 0);
    assertThat(order.discounts().map(each -> each.amount().inMajorUnits()).mkString())
        .isEqualTo(coupon.equals("0") ? "" : coupon);
    assertThat(order.shipping().inMajorUnits()).isEqualTo(shipping);
    assertThat(order.paid().inMajorUnits()).isEqualTo(paid);
  }

  @Test
  void whereEveryParcelIsLostNoneIsDelivered() {
    var shop = WrittenPopulation.with("lost: 0.0056", "lost: 1");
    var orders = orders(shop, 42, 200);
    assertThat(orders)
        .allMatch(order -> order.deliverAt().isEmpty())
        .allMatch(order -> order.seenAt(Instant.MAX).deliveredAt().isEmpty())
        .allMatch(order -> order.seenAt(Instant.MAX).dispatchedAt().isDefined());
  }

  @Test
  void whereNoParcelIsLostAllAreDelivered() {
    var orders = orders(WrittenPopulation.with("lost: 0.0056", "lost: 0"), 42, 200);
    assertThat(orders).allMatch(order -> order.deliverAt().isDefined());
  }

  @Test
  void theShopSeesAParcelLeaveAndArriveAtThatVeryInstant() {
    var order = order(SHOP, 42, 10_000, 60);
    var dispatched = Instant.parse("2026-01-01T02:39:29.638Z");
    var delivered = Instant.parse("2026-01-02T14:58:05.150Z");
    assertThat(order.seenAt(dispatched.minusMillis(1)).dispatchedAt()).isEmpty();
    assertThat(order.seenAt(dispatched).dispatchedAt()).containsExactly(dispatched);
    assertThat(order.seenAt(delivered.minusMillis(1)).deliveredAt()).isEmpty();
    assertThat(order.seenAt(delivered.minusMillis(1)).lastScanAt()).containsExactly(dispatched);
    assertThat(order.seenAt(delivered).deliveredAt()).containsExactly(delivered);
    assertThat(order.seenAt(delivered).lastScanAt()).containsExactly(delivered);
  }

  @Test
  void anOrderIsTheSameInALargerRunExceptForWhenItIsPlaced() {
    var small = orders(SHOP, 42, 300);
    var large = orders(SHOP, 42, 3_000);
    for (int number = 0; number < 300; number++) {
      assertThat(bought(small.get(number))).isEqualTo(bought(large.get(number)));
    }
  }

  private static List<Object> bought(PlannedOrder order) {
    return List.of(
        order.number(),
        order.id(),
        order.customer(),
        order.buyer().tier(),
        order.buyer().kind(),
        order.category(),
        order.lines(),
        order.discounts(),
        order.shipping(),
        order.method(),
        order.paid(),
        order.isLost(),
        Duration.between(order.dispatchAt(), order.deliverAt().getOrElse(order.dispatchAt())));
  }

  /** What is counted of every order is known before its lines are. */
  @Test
  void whatIsKnownBeforehandIsWhatTurnsOut() {
    for (var order : orders(SHOP, 42, 1_000)) {
      assertThat(order.category()).isEqualTo(order.lines().head().category());
      assertThat(order.size()).isEqualTo(order.lines().size());
      assertThat(order.isLost()).isEqualTo(order.deliverAt().isEmpty());
      assertThat(order.buyer().tier()).isEqualTo(order.customer().tier());
    }
  }

  @Test
  void ordersArePlacedOneAfterTheOther() {
    assertThat(orders(SHOP, 42, 500).map(PlannedOrder::placedAt).asJava()).isSorted();
  }

  /** 20 at each edge only keep people busy: a fifth of what counts. */
  @Test
  void theOrdersAtTheEdgesDoNotCount() {
    var orders = orders(SHOP, 42, 100);
    assertThat(orders).hasSize(140);
    assertThat(orders.take(20)).noneMatch(PlannedOrder::isCounted);
    assertThat(orders.drop(20).take(100)).allMatch(PlannedOrder::isCounted);
    assertThat(orders.drop(120)).noneMatch(PlannedOrder::isCounted);
  }

  /** A fifth would be 4,000; five days of 274 are enough. */
  @Test
  void anEdgeIsAtMostFiveDaysLong() {
    assertThat(new GeneratedOrders(SHOP, new Draws(42), 20_000, 1).all(0)).isEqualTo(22_740);
  }

  @Test
  void theWorldsOfARunAreOtherStretchesOfTheYear() {
    var orders = new GeneratedOrders(SHOP, new Draws(42), 100_000, 10);
    assertThat(orders.window(0).from())
        .isBetween(at("2026-01-05T00:00:00Z"), at("2026-01-07T00:00:00Z"));
    assertThat(orders.window(9).from())
        .isBetween(at("2026-11-23T00:00:00Z"), at("2026-12-10T00:00:00Z"));
    assertThat(orders.in(0).next().lines()).isNotEqualTo(orders.in(1).next().lines());
  }

  @Test
  void whatDoesNotGoIntoEqualPartsIsInTheFirstWorlds() {
    var orders = new GeneratedOrders(SHOP, new Draws(42), 11, 3);
    assertThat(List.of(0, 1, 2).map(orders::size)).containsExactly(4L, 4L, 3L);
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }

  @Test
  void onADayWithoutSalesNobodyBuys() {
    var shop =
        WrittenPopulation.with(
            "days: 365",
            "days: 2",
            "orders-a-day: 274 ",
            "orders-a-day: 300 ",
            "from: 2026-06-01, to: 2026-06-18, factor: 1.18",
            "from: 2026-01-01, to: 2026-01-01, factor: 0");
    var orders = orders(shop, 42, 200);
    assertThat(orders)
        .allMatch(order -> !order.placedAt().isBefore(Instant.parse("2026-01-01T16:00:00Z")))
        .allMatch(order -> order.placedAt().isBefore(Instant.parse("2026-01-02T16:00:00Z")));
  }

  private static List<PlannedOrder> orders(Population shop, long seed, long size) {
    return List.ofAll(() -> new GeneratedOrders(shop, new Draws(seed), size, 1).in(0));
  }

  private static PlannedOrder order(Population shop, long seed, long size, int number) {
    return List.ofAll(() -> new GeneratedOrders(shop, new Draws(seed), size, 1).in(0)).get(number);
  }
}
