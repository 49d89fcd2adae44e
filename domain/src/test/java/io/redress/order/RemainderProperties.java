package io.redress.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.DiscountTerms.Bundle;
import io.redress.order.DiscountTerms.CheapestFree;
import io.redress.order.DiscountTerms.Fixed;
import io.redress.order.DiscountTerms.NthPiece;
import io.redress.order.DiscountTerms.PercentOff;
import io.redress.order.DiscountTerms.Tiered;
import io.vavr.collection.List;
import java.util.Arrays;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What is left of an order, priced anew. */
class RemainderProperties {

  @Provide
  Arbitrary<OrderLine> bought() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 9_000),
            Arbitraries.longs().between(1, 4),
            Arbitraries.longs().between(0, 300))
        .as((price, units, tax) -> OrderLine.of("id", "sku", units, cny(price)).taxOnTop(cny(tax)));
  }

  @Provide
  Arbitrary<DiscountTerms> terms() {
    var fixed =
        Combinators.combine(
                Arbitraries.longs().between(0, 9_000), Arbitraries.longs().between(0, 3_000))
            .as((threshold, off) -> new Fixed(cny(threshold), cny(off)));
    var percent = Arbitraries.longs().between(0, 100).map(Percent::of);
    return Arbitraries.oneOf(
        fixed,
        fixed.map(tier ->
            new Tiered(List.of(tier, new Fixed(tier.threshold().plus(cny(500)), tier.off())))),
        percent.map(off -> new PercentOff(off, cny(1_000))),
        Arbitraries.longs().between(0, 9_000).map(price -> new Bundle(cny(price))),
        percent.map(pay -> new NthPiece(List.of(new NthPiece.Step(2, pay)))),
        Arbitraries.longs().between(2, 4).map(CheapestFree::new));
  }

  private static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }

  /** An order whose discounts took off what their terms say. */
  private static Order order(
      java.util.List<OrderLine> bought, java.util.List<DiscountTerms> discounts) {
    var lines = List.ofAll(bought).zipWithIndex(RemainderProperties::line);
    var order =
        Order.in(Currency.getInstance("CNY"), "O1", Shop.ORDERED)
            .lines(lines)
            .paidBy(Tender.of("card", "visa", cny(1)));
    int number = 0;
    for (var terms : discounts) {
      var sofar = order.build();
      var discount = OrderDiscount.of("d" + number++, cny(0)).on(terms);
      var basket =
          Basket.of(
              discount,
              lines.toJavaArray(OrderLine[]::new),
              lines.toJavaStream().mapToLong(OrderLine::quantity).toArray(),
              costs(sofar));
      order.discount(
          OrderDiscount.of(discount.id().value(), cny(terms.earned(basket).off())).on(terms));
    }
    return order.build();
  }

  private static OrderLine line(OrderLine line, int at) {
    return OrderLine.of("" + at, "sku", line.quantity(), line.unitPrice()).taxOnTop(line.tax());
  }

  private static long[] costs(Order order) {
    var shares = PaidShares.of(order);
    return order
        .lines()
        .toJavaStream()
        .mapToLong(line -> shares.discounted(shares.position(line.id())))
        .toArray();
  }

  /**
   * All that was bought costs what was paid, none of it nothing, and none of its discounts is lost.
   * Seen to fail when {@code Remainder} looked at what the lines cost before the earlier discounts,
   * and when it took less of the tax than of the price.
   */
  @Property(tries = 100)
  void allOfItCostsWhatWasPaidAndNoneOfItNothing(
      @ForAll @Size(min = 1, max = 4) java.util.List<@From("bought") OrderLine> bought,
      @ForAll @Size(max = 3) java.util.List<@From("terms") DiscountTerms> discounts) {
    var shares = PaidShares.of(order(bought, discounts));
    var all = bought.stream().mapToLong(OrderLine::quantity).toArray();
    var whole = Remainder.of(shares, all);
    assertThat(whole.price()).isEqualTo(shares.goods());
    assertThat(whole.hasLostADiscount()).isFalse();
    Arrays.fill(all, 0);
    assertThat(Remainder.of(shares, all).price()).isEqualTo(cny(0));
    assertThat(Remainder.of(shares, all).isEmpty()).isTrue();
  }
}
