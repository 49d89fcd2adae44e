package io.redress.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.order.Order;
import io.redress.order.PaidShares;
import io.redress.request.RequestedLine;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class RefundQuoteProperties {

  /** A line as bought. */
  record Bought(long price, long units, long discount, long tax) {}

  @Provide
  Arbitrary<java.util.List<Bought>> baskets() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 20_000),
            Arbitraries.longs().between(1, 4),
            Arbitraries.longs().between(0, 500),
            Arbitraries.longs().between(0, 700))
        .as((price, units, off, tax) -> new Bought(price, units, Math.min(off, price), tax))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property
  void anyGroupingOfPartialReturnsGivesBackExactlyWhatWasPaid(
      @ForAll("baskets") java.util.List<Bought> basket,
      @ForAll @LongRange(max = 30_000) long coupon,
      @ForAll @LongRange(max = 3_000) long second,
      @ForAll @LongRange(max = 2_000) long shipping,
      @ForAll PartsRounding rounding,
      @ForAll Random grouping) {
    var before = List.ofAll(basket).map(line -> 0L).toJavaList();
    var given = List.ofAll(basket).map(line -> 0L).toJavaList();
    long delivery = 0;
    var whole = order(basket, coupon, second, shipping, before, given, 0);
    while (true) {
      var order = order(basket, coupon, second, shipping, before, given, delivery);
      var asked = someOfWhatIsLeft(order, grouping);
      if (asked.isEmpty()) {
        break;
      }
      var quote = quote(order, rounding, asked);
      for (var line : asked) {
        int i = Integer.parseInt(line.line().value());
        before.set(i, before.get(i) + line.quantity());
        given.set(i, given.get(i) + ofLine(quote, line));
      }
      delivery += quote.of(ComponentKind.SHIPPING).minor();
    }
    var shares = PaidShares.of(whole);
    assertThat(given).isEqualTo(whole.lines().map(line -> shares.paid(line).minor()).toJavaList());
    if (shares.goods().isPositive()) {
      assertThat(delivery).isEqualTo(shipping);
    }
  }

  @Property
  void theComponentsAddUpAndNoLineGivesMoreThanItsPrice(
      @ForAll("baskets") java.util.List<Bought> basket,
      @ForAll @LongRange(max = 30_000) long coupon,
      @ForAll PartsRounding rounding,
      @ForAll Random grouping) {
    var none = List.ofAll(basket).map(line -> 0L).toJavaList();
    var order = order(basket, coupon, 0, 1_000, none, none, 0);
    var asked = someOfWhatIsLeft(order, grouping);
    var quote = quote(order, rounding, asked);
    assertThat(quote.components().map(part -> part.amount().minor()).sum().longValue())
        .isEqualTo(quote.total().minor());
    assertThat(quote.total().minor()).isNotNegative();
    assertThat(quote.of(ComponentKind.DISCOUNT_SHARE).minor()).isLessThanOrEqualTo(asked.size());
    assertThat(quote.of(ComponentKind.TAX).minor()).isNotNegative();
  }

  /** Some units of some lines; nothing only when nothing is left. */
  private static Seq<RequestedLine> someOfWhatIsLeft(Order order, Random random) {
    Seq<RequestedLine> all =
        order
            .lines()
            .filter(line -> order.unitsLeft(line) > 0)
            .map(line ->
                new RequestedLine(line.id(), 1 + random.nextInt((int) order.unitsLeft(line))));
    var some = all.filter(line -> random.nextBoolean());
    return some.isEmpty() ? all.take(1) : some;
  }

  private static long ofLine(RefundQuote quote, RequestedLine line) {
    return quote
        .components()
        .filter(part -> part.line().contains(line.line()))
        .map(Component::amount)
        .map(Money::minor)
        .sum()
        .longValue();
  }

  private static RefundQuote quote(Order order, PartsRounding rounding, Seq<RequestedLine> asked) {
    var always = new Rule<>("always", List.empty(), OutboundShipping.SHARE, Option.none());
    var terms =
        AmountTerms.of(rounding)
            .with(
                new ShippingTerms(
                    new DecisionTable<>(List.of(always)), ForfeitedFreeDelivery.KEEP));
    return Quotes.quote(terms, order, asked.toJavaArray(RequestedLine[]::new));
  }

  private static Order order(
      java.util.List<Bought> basket,
      long coupon,
      long second,
      long shipping,
      java.util.List<Long> before,
      java.util.List<Long> given,
      long delivery) {
    var draft = OrderDraft.in("CNY").paidBy("alipay", 1_000_000);
    for (int i = 0; i < basket.size(); i++) {
      var line = basket.get(i);
      draft =
          draft
              .line("" + i, line.price(), line.units(), line.discount(), line.tax())
              .refunded("" + i, before.get(i), given.get(i));
    }
    return draft.discount(coupon).discount(second, "0").shipping(shipping, delivery).order();
  }
}
