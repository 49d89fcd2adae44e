package io.redress.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What each line was paid for: shared out once, when the order is paid. */
class FrozenShareProperties {

  private static final long MOST = 1_000_000_000_000_000L;

  /** A line as bought. */
  record Bought(long price, long units, long tax) {

    OrderLine line(int at, String currency) {
      return OrderLine.of("" + at, "sku", units, Money.of(price, currency))
          .taxOnTop(Money.of(tax, currency));
    }
  }

  @Provide
  Arbitrary<java.util.List<Bought>> baskets() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 9_000),
            Arbitraries.longs().between(1, 4),
            Arbitraries.longs().between(0, 700))
        .as(Bought::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static OrderBuilder draft(java.util.List<Bought> basket, String currency) {
    var lines = List.ofAll(basket).zipWithIndex((one, at) -> one.line(at, currency));
    return Order.in(Currency.getInstance(currency), "O1", Shop.ORDERED)
        .lines(lines)
        .paidBy(Tender.of("card", "visa", Money.of(1, currency)));
  }

  private static OrderBuilder withDiscounts(
      java.util.List<Bought> basket, String currency, long first, long second, long tax) {
    var half = (basket.size() + 1) / 2;
    var some = List.range(0, half).map(at -> new LineId("" + at)).toJavaArray(LineId[]::new);
    return draft(basket, currency)
        .discount(OrderDiscount.of("first", Money.of(first, currency)))
        .discount(OrderDiscount.of("second", Money.of(second, currency)).on(some))
        .tax(new OrderTax(Money.of(tax, currency), false));
  }

  private static Seq<Long> paid(Order order) {
    var shares = PaidShares.of(order);
    return List.range(0, order.lines().size()).map(shares::paid);
  }

  /**
   * What went back of other lines, of whatever kind, changes nothing about what a line was paid
   * for. Seen to fail when {@code PaidShares} looked at whether something had gone back.
   */
  @Property(tries = 100)
  void whatALineWasPaidForDoesNotDependOnWhatHappensToAnother(
      @ForAll("baskets") java.util.List<Bought> basket,
      @ForAll @LongRange(max = 9_000) long first,
      @ForAll @LongRange(max = 5_000) long second,
      @ForAll Random fate) {
    var order = withDiscounts(basket, "CNY", first, second, 333).build();
    var back =
        order
            .lines()
            .filter(line -> fate.nextBoolean())
            .map(line ->
                RefundedLine.of(
                    line.id(), 1 + fate.nextInt((int) line.quantity()), Money.of(1, "CNY")));
    var later =
        order
            .change()
            .refunded(back)
            .clawedBack(Money.of(-1, "CNY"))
            .delivery(order.delivery().after(Money.of(5, "CNY"), Money.of(7, "CNY")))
            .build();
    assertThat(paid(later)).isEqualTo(paid(order));
  }

  /**
   * In another order of the lines each gets the same share of a discount, except that among equal
   * remainders the odd units go to those that stand first. Seen to fail when {@code PaidShares}
   * rounded every share up until nothing of the discount was left.
   */
  @Property(tries = 100)
  void theOrderOfTheLinesDecidesTiesAndNothingElse(
      @ForAll("baskets") java.util.List<Bought> basket,
      @ForAll @LongRange(max = 9_000) long coupon,
      @ForAll Random order) {
    var shuffled = new ArrayList<>(basket);
    Collections.shuffle(shuffled, order);
    var one = shares(basket, coupon);
    var other = shares(shuffled, coupon);
    long net = nets(basket).sum().longValue();
    var remainders = nets(basket).map(cost -> net == 0 ? 0 : Math.min(coupon, net) * cost % net);
    long ties = remainders.distinct().size() == remainders.size() ? 0 : 1;
    for (int i = 0; i < basket.size(); i++) {
      assertThat(other.get(shuffled.indexOf(basket.get(i))) - one.get(i)).isBetween(-ties, ties);
    }
  }

  private static Seq<Long> nets(java.util.List<Bought> basket) {
    return List.ofAll(basket).map(line -> line.price() * line.units());
  }

  private static Seq<Long> shares(java.util.List<Bought> basket, long coupon) {
    var order =
        draft(basket, "CNY").discount(OrderDiscount.of("c", Money.of(coupon, "CNY"))).build();
    var shares = PaidShares.of(order);
    return List.range(0, basket.size()).map(at -> shares.shareOf(0, at));
  }

  /**
   * The same minor units give the same minor units, whatever the decimals of the currency. Seen to
   * fail when {@code PaidShares} rounded taxes of three decimals to two.
   */
  @Property(tries = 50)
  void decimalsOfTheCurrencyDoNotMatter(
      @ForAll("baskets") java.util.List<Bought> basket,
      @ForAll @LongRange(max = 9_000) long first,
      @ForAll @LongRange(max = 5_000) long second) {
    var yuan = paid(withDiscounts(basket, "CNY", first, second, 100).build());
    assertThat(paid(withDiscounts(basket, "JPY", first, second, 100).build())).isEqualTo(yuan);
    assertThat(paid(withDiscounts(basket, "KWD", first, second, 100).build())).isEqualTo(yuan);
  }

  /**
   * All lines together were paid for with what all cost, less what all discounts took off, up to
   * 10^15 minor units. Seen to fail when {@code PaidShares} multiplied in a {@code long}.
   */
  @Property(tries = 100)
  void largeOrdersAddUpExactly(
      @ForAll @LongRange(min = MOST / 10, max = MOST) long price,
      @ForAll @LongRange(min = 1, max = MOST) long other,
      @ForAll @LongRange(min = 1, max = MOST / 10) long coupon,
      @ForAll @LongRange(max = MOST) long tax) {
    var basket = List.of(new Bought(price, 3, 0), new Bought(other, 2, 0)).toJavaList();
    var order = withDiscounts(basket, "CNY", coupon, coupon, tax).build();
    var total = 3 * price + 2 * other - 2 * coupon + tax;
    assertThat(PaidShares.of(order).goods().minor()).isEqualTo(total);
    assertThat(paid(order).sum().longValue()).isEqualTo(total);
    assertThat(PaidShares.of(order).shareOf(1, 0)).isEqualTo(coupon);
  }

  @Example
  void beyondWhatALongHoldsItIsAnErrorAndNeverAnotherAmount() {
    var half = new Bought(5_000_000_000_000_000_000L, 1, 0);
    var order = draft(java.util.List.of(half, half), "CNY").build();
    var shares = PaidShares.of(order);
    assertThatThrownBy(shares::goods).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> OrderCheck.of(order)).isInstanceOf(ArithmeticException.class);
    var discounted = order.change().discount(OrderDiscount.of("d", Money.of(1, "CNY"))).build();
    assertThatThrownBy(() -> PaidShares.of(discounted)).isInstanceOf(ArithmeticException.class);
    var line = new Bought(5_000_000_000_000_000_000L, 2, 0);
    assertThatThrownBy(() -> draft(java.util.List.of(line), "CNY"))
        .isInstanceOf(ArithmeticException.class);
  }
}
