package io.redress.amount;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.amount.Quotes.Part;
import io.redress.money.PartsRounding;
import io.redress.order.LineId;
import io.redress.order.PaidShares;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The worked examples of the specification, and what an order that does not add up comes to. */
class WorkedExamplesTest {

  @Test
  void aCouponIsSharedByTheNetOfTheLines() {
    var order = example1();
    assertThat(paid(order)).containsExactly(176_00L, 44_00L);
    var quote = quote(order, PartsRounding.UP, OutboundShipping.NONE, "A", 1);
    assertThat(quote.total()).isEqualTo(cny(88_00));
    assertThat(Quotes.parts(quote))
        .containsExactly(
            part(ComponentKind.GOODS, 1, 100_00), part(ComponentKind.DISCOUNT_SHARE, 1, -12_00));
  }

  @Test
  void deliveryIsGivenBackInProportionOrInFullOrNotAtAll() {
    var order = example1();
    assertThat(quote(order, PartsRounding.UP, OutboundShipping.SHARE, "A", 1).total())
        .isEqualTo(cny(92_00));
    assertThat(quote(order, PartsRounding.UP, OutboundShipping.FULL, "A", 1).total())
        .isEqualTo(cny(98_00));
    assertThat(quote(order, PartsRounding.UP, OutboundShipping.NONE, "A", 1).total())
        .isEqualTo(cny(88_00));
  }

  @Test
  void threeUnitsOneAtATimeGiveTheOddFenEarly() {
    var order = OrderDraft.in("CNY").line("A", 9_99, 3).discount(10_00).paidBy("alipay", 19_97);
    assertThat(paid(order)).containsExactly(19_97L);
    assertThat(oneByOne("CNY", 9_99, 3, 10_00, PartsRounding.UP))
        .containsExactly(6_66L, 6_66L, 6_65L);
    assertThat(oneByOne("CNY", 9_99, 3, 10_00, PartsRounding.HALF_UP))
        .containsExactly(6_66L, 6_65L, 6_66L);
  }

  @Test
  void theEarliestOfThreeEqualLinesBearsTheOddFenOfTheCoupon() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 33_33, 1)
            .line("B", 33_33, 1)
            .line("C", 33_33, 1)
            .discount(10_00)
            .paidBy("alipay", 89_99);
    assertThat(paid(order)).containsExactly(29_99L, 30_00L, 30_00L);
    assertThat(quote(order, PartsRounding.UP, OutboundShipping.NONE, "A", 1).total())
        .isEqualTo(cny(29_99));
    assertThat(quote(order, PartsRounding.UP, OutboundShipping.NONE, "B", 1).total())
        .isEqualTo(cny(30_00));
    assertThat(quote(order, PartsRounding.UP, OutboundShipping.NONE, "C", 1).total())
        .isEqualTo(cny(30_00));
  }

  @Test
  void yenHaveNoDecimals() {
    assertThat(oneByOne("JPY", 1000, 3, 100, PartsRounding.UP)).containsExactly(967L, 967L, 966L);
  }

  @Test
  void dinarsHaveThree() {
    assertThat(oneByOne("KWD", 1_250, 2, 333, PartsRounding.UP)).containsExactly(1_084L, 1_083L);
  }

  @Test
  void twoDiscountsApplyInTheOrderInWhichTheOrderListsThem() {
    var lineFirst = twoLinesOf50().discount(20_00, "A").discount(10_00);
    var orderFirst = twoLinesOf50().discount(10_00).discount(20_00, "A");
    assertThat(paid(lineFirst)).containsExactly(26_25L, 43_75L);
    assertThat(paid(orderFirst)).containsExactly(25_00L, 45_00L);
  }

  @Test
  void theSecondDiscountSharesOutWhatTheFirstLeft() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 10_00, 1)
            .line("B", 10_00, 1)
            .line("C", 10_00, 1)
            .discount(1_00)
            .discount(1_00)
            .paidBy("alipay", 28_00);
    // The odd fen of the first is A's; then B and C have the largest remainders, and B is earlier.
    assertThat(paid(order)).containsExactly(9_33L, 9_33L, 9_34L);
  }

  @Test
  void aDiscountOfMoreThanTheLinesCostLeavesNoneBelowZero() {
    assertThat(paid(twoLinesOf50().discount(70_00, "A").discount(70_00))).containsExactly(0L, 0L);
    assertThat(paid(twoLinesOf50().discount(70_00, "A"))).containsExactly(0L, 50_00L);
  }

  @Test
  void taxOnTopIsAComponentOfItsOwn() {
    var order = OrderDraft.in("CNY").line("A", 10_00, 3, 0, 2_00).paidBy("alipay", 32_00);
    assertThat(Quotes.parts(quote(order, PartsRounding.UP, OutboundShipping.NONE, "A", 1)))
        .containsExactly(part(ComponentKind.GOODS, 1, 10_00), part(ComponentKind.TAX, 1, 67));
  }

  @Test
  void taxAndDiscountBothShowAndTheDiscountTakesTheOddFen() {
    var order = OrderDraft.in("CNY").line("A", 10_00, 3, 1_00, 2_00).paidBy("alipay", 31_00);
    // 31.00 / 3 = 10.34; tax 0.67, so that the discount comes to 0.33.
    assertThat(Quotes.parts(quote(order, PartsRounding.UP, OutboundShipping.NONE, "A", 1)))
        .containsExactly(
            part(ComponentKind.GOODS, 1, 10_00),
            part(ComponentKind.DISCOUNT_SHARE, 1, -33),
            part(ComponentKind.TAX, 1, 67));
  }

  @Test
  void whoWasGivenMoreThanTheLineCostGetsNothingMoreAndIsChargedNoTax() {
    var order =
        OrderDraft.in("CNY").line("A", 100_00, 2).refunded("A", 1, 250_00).paidBy("alipay", 200_00);
    var quote = quote(order, PartsRounding.UP, OutboundShipping.NONE, "A", 1);
    assertThat(quote.total()).isEqualTo(cny(0));
    assertThat(quote.of(ComponentKind.TAX)).isEqualTo(cny(0));
  }

  @Test
  void deliveryThatWentBackBeforeIsNotGivenBackAgainNorTakenBack() {
    for (var choice : OutboundShipping.values()) {
      var order = example1().shipping(10_00, 12_00);
      assertThat(quote(order, PartsRounding.UP, choice, "A", 1).total()).isEqualTo(cny(88_00));
    }
  }

  @Test
  void goodsOverpaidBeforeDoNotKeepTheShareOfDeliveryFromBeingQuoted() {
    var order =
        OrderDraft.in("CNY")
            .line("A", 100_00, 2)
            .line("B", 50_00, 1)
            .shipping(10_00, 0)
            .refunded("A", 1, 240_00)
            .paidBy("alipay", 260_00);
    // All but the value of B counts as gone back, so that B is the rest and takes what is left.
    assertThat(quote(order, PartsRounding.UP, OutboundShipping.SHARE, "B", 1).total())
        .isEqualTo(cny(60_00));
  }

  private static OrderDraft example1() {
    return OrderDraft.in("CNY")
        .line("A", 100_00, 2)
        .line("B", 50_00, 1)
        .discount(30_00)
        .shipping(10_00, 0)
        .paidBy("alipay", 230_00);
  }

  private static OrderDraft twoLinesOf50() {
    return OrderDraft.in("CNY").line("A", 50_00, 1).line("B", 50_00, 1).paidBy("alipay", 70_00);
  }

  private static Seq<Long> paid(OrderDraft draft) {
    var order = draft.order();
    var shares = PaidShares.of(order);
    return order.lines().map(line -> shares.paid(line).minor());
  }

  private static Seq<Long> oneByOne(
      String currency, long price, long units, long coupon, PartsRounding rounding) {
    Seq<Long> parts = List.empty();
    for (long before = 0; before < units; before++) {
      long given = parts.sum().longValue();
      var order =
          OrderDraft.in(currency)
              .line("A", price, units)
              .discount(coupon)
              .refunded("A", before, given)
              .paidBy("card", price * units);
      var total = quote(order, rounding, OutboundShipping.NONE, "A", 1).total();
      parts = parts.append(total.minor());
    }
    return parts;
  }

  private static RefundQuote quote(
      OrderDraft order,
      PartsRounding rounding,
      OutboundShipping outbound,
      String line,
      long units) {
    var always = new Rule<>("always", List.empty(), outbound, Option.none());
    var terms =
        AmountTerms.of(rounding)
            .with(
                new ShippingTerms(
                    new DecisionTable<>(List.of(always)), ForfeitedFreeDelivery.KEEP));
    return Quotes.quote(terms, order.order(), Shop.line(line, units));
  }

  private static Part part(ComponentKind kind, long quantity, long amount) {
    return new Part(kind, Option.of(new LineId("A")), quantity, cny(amount));
  }
}
