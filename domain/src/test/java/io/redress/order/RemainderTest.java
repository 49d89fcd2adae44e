package io.redress.order;

import static io.redress.Shop.cny;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.DiscountTerms.Fixed;
import io.redress.order.DiscountTerms.PercentOff;
import org.junit.jupiter.api.Test;

/** A at 150.00 and B at 80.00, as in the worked example 6. */
class RemainderTest {

  private static final DiscountId COUPON = new DiscountId("coupon");

  private static OrderBuilder draft() {
    return Order.in(cny(0).currency(), "O1", Shop.ORDERED)
        .line(OrderLine.of("A", "sku-A", 1, cny(150_00)))
        .line(OrderLine.of("B", "sku-B", 1, cny(80_00)))
        .paidBy(Tender.of("card", "visa", cny(200_00)));
  }

  private static OrderDiscount coupon(long amount) {
    return OrderDiscount.of("coupon", cny(amount));
  }

  private static OrderDiscount from200() {
    return coupon(30_00).on(new Fixed(cny(200_00), cny(30_00)));
  }

  private static Remainder left(OrderBuilder draft, long... units) {
    return Remainder.of(PaidShares.of(draft.build()), units);
  }

  private static Money price(OrderBuilder draft, long... units) {
    return left(draft, units).price();
  }

  @Test
  void whatNoLongerReachesTheThresholdCostsItsListPrice() {
    assertThat(price(draft().discount(from200()), 1, 0)).isEqualTo(cny(150_00));
    assertThat(price(draft().discount(from200()), 0, 1)).isEqualTo(cny(80_00));
  }

  @Test
  void allThatIsLeftCostsWhatWasPaidAndNothingCostsNothing() {
    assertThat(price(draft().discount(from200()), 1, 1)).isEqualTo(cny(200_00));
    assertThat(price(draft().discount(from200()), 0, 0)).isEqualTo(cny(0));
  }

  @Test
  void aDiscountIsLostOnceLessOfItIsEarned() {
    var draft = draft().discount(from200());
    assertThat(left(draft, 1, 1).hasLostADiscount()).isFalse();
    assertThat(left(draft, 1, 0).hasLostADiscount()).isTrue();
    assertThat(left(draft, 1, 1).hasLost(COUPON)).isFalse();
    assertThat(left(draft, 1, 0).hasLost(COUPON)).isTrue();
    assertThat(left(draft, 1, 0).hasLost(new DiscountId("other"))).isFalse();
  }

  @Test
  void aPercentageWithoutAThresholdIsNeverLostWhileSomethingIsLeft() {
    var draft = draft().discount(coupon(23_00).on(new PercentOff(Percent.of(10), cny(0))));
    assertThat(left(draft, 1, 0).hasLostADiscount()).isFalse();
    assertThat(price(draft, 1, 0)).isEqualTo(cny(135_00));
    assertThat(left(draft, 0, 0).hasLostADiscount()).isTrue();
  }

  @Test
  void aDiscountWithoutTermsKeepsItsFrozenShareAndIsLostWithItsLastLine() {
    // 19.57 of A and 10.43 of B
    var draft = draft().discount(coupon(30_00));
    assertThat(price(draft, 1, 0)).isEqualTo(cny(130_43));
    assertThat(price(draft, 0, 1)).isEqualTo(cny(69_57));
    assertThat(left(draft, 1, 0).hasLostADiscount()).isFalse();
    assertThat(left(draft, 1, 0).hasLost(COUPON)).isFalse();
    assertThat(left(draft, 0, 0).hasLost(COUPON)).isTrue();
    assertThat(left(draft, 0, 0).hasLostADiscount()).isFalse();
    var onB = draft().discount(coupon(10_00).on(new LineId("B")));
    assertThat(left(onB, 1, 0).hasLost(COUPON)).isTrue();
    assertThat(left(onB, 0, 1).hasLost(COUPON)).isFalse();
  }

  @Test
  void eachDiscountLooksAtWhatTheEarlierOnesLeft() {
    // 230.00 less 31.00 is 199.00: the threshold of the second was never reached by one yuan
    var second = OrderDiscount.of("second", cny(0)).on(new Fixed(cny(200_00), cny(5_00)));
    var draft = draft().discount(coupon(31_00)).discount(second);
    assertThat(price(draft, 1, 1)).isEqualTo(cny(199_00));
    assertThat(left(draft, 1, 0).hasLost(new DiscountId("second"))).isFalse();
    var reached = draft().discount(coupon(30_00)).discount(second);
    assertThat(price(reached, 1, 1)).isEqualTo(cny(195_00));
    assertThat(left(reached, 1, 0).hasLost(new DiscountId("second"))).isTrue();
  }

  @Test
  void theSecondDiscountIsComparedWithWhatItWasWhenTheOrderWasPaid() {
    // B alone is never lost by the return of A: 80.00 less 6.96 reaches 70.00 as it did
    var first = coupon(20_00);
    var second = OrderDiscount.of("second", cny(3_00)).on(new Fixed(cny(70_00), cny(3_00)));
    var draft = draft().discount(first).discount(second.on(new LineId("B")));
    var withoutA = left(draft, 0, 1);
    assertThat(withoutA.hasLostADiscount()).isFalse();
    assertThat(withoutA.price()).isEqualTo(cny(70_04));
  }

  @Test
  void partOfALineCostsItsPart() {
    var draft =
        Order.in(cny(0).currency(), "O1", Shop.ORDERED)
            .line(OrderLine.of("A", "sku-A", 3, cny(9_99)).less(cny(1_00)))
            .discount(coupon(10_00))
            .paidBy(Tender.of("card", "visa", cny(18_97)));
    // net 28.97: two thirds are 19.31, and of the coupon 6.66
    assertThat(price(draft, 2)).isEqualTo(cny(12_65));
    assertThat(left(draft, 2).isEmpty()).isFalse();
    assertThat(left(draft, 0).isEmpty()).isTrue();
  }

  @Test
  void taxOnTopFollowsThePriceOfItsLine() {
    var draft =
        Order.in(cny(0).currency(), "O1", Shop.ORDERED)
            .line(OrderLine.of("A", "sku-A", 2, cny(100_00)).taxOnTop(cny(17_00)))
            .discount(coupon(30_00).on(new Fixed(cny(200_00), cny(30_00))))
            .paidBy(Tender.of("card", "visa", cny(187_00)));
    assertThat(price(draft, 2)).isEqualTo(cny(187_00));
    assertThat(price(draft, 1)).isEqualTo(cny(110_00));
    assertThat(price(draft, 0)).isEqualTo(cny(0));
  }

  @Test
  void taxOnGoodsThatCostNothingFollowsTheirNumber() {
    var draft =
        Order.in(cny(0).currency(), "O1", Shop.ORDERED)
            .line(OrderLine.of("A", "sku-A", 3, cny(1_00)).taxOnTop(cny(50)))
            .discount(coupon(3_00))
            .paidBy(Tender.of("card", "visa", cny(50)));
    assertThat(price(draft, 2)).isEqualTo(cny(33));
    assertThat(price(draft, 3)).isEqualTo(cny(50));
  }

  @Test
  void theUnitsThatItWasToldAreNotItsToChange() {
    var units = new long[] {1, 0};
    var remainder = left(draft(), units);
    units[0] = 0;
    assertThat(remainder.isEmpty()).isFalse();
  }
}
