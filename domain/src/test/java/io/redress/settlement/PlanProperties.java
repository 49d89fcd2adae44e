package io.redress.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.money.Money;
import io.redress.order.Tender;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** One plan, looked at from all sides. */
class PlanProperties {

  private static final long MOST = 1_000_000_000_000_000L;

  @Provide
  Arbitrary<TenderTerms> terms() {
    return Combinators.combine(
            Arbitraries.of(new TenderOrder.Reverse(), new TenderOrder.AsCharged()),
            Arbitraries.of(TenderSplit.class))
        .as((order, split) -> new TenderTerms(order, split, false));
  }

  /**
   * Legs and instalments come to the total, and what each tender gets does not depend on the number
   * of instalments. Seen to fail when {@code Instalments} forgot what waits for the next one, and
   * when {@code Way} rounded each cut on its own.
   */
  @Property(tries = 100)
  void instalmentsCutThePlanAndChangeNothingElse(
      @ForAll("terms") TenderTerms terms,
      @ForAll @Size(min = 1, max = 4) java.util.List<@LongRange(min = 1, max = 90_000) Long> paid,
      @ForAll @LongRange(min = 1, max = 3_000) long yen,
      @ForAll @IntRange(min = 1, max = 12) int parts,
      @ForAll @LongRange(min = 1, max = 100) long percent) {
    var tenders =
        tenders("CNY", List.ofAll(paid))
            .append(Tender.of("yen", "jcb", Money.of(yen, "JPY")).worth(Money.of(5_000, "CNY")))
            .append(Tender.of("points", "points", Money.of(4_000, "CNY")).inKind(50));
    var order = Plans.paidBy(tenders.toJavaArray(Tender[]::new));
    var total = part(order.tenders(), percent);
    var by = Plans.by(Route.ORIGINAL, Route.STORE_BALANCE).with(terms);
    var whole = Plans.of(by, order).planned(total);
    var staged =
        Plans.of(by.with(new Staging(Money.of(1, "CNY"), parts, 5, false)), order).planned(total);
    assertThat(sum(staged.legs().map(PlannedLeg::worth))).isEqualTo(total);
    assertThat(staged.instalments().fold(Money.of(0, "CNY"), Money::plus)).isEqualTo(total);
    assertThat(staged.instalments().size()).isLessThanOrEqualTo(parts);
    assertThat(staged.legs()).allMatch(leg -> leg.amount().isPositive());
    assertThat(byWay(staged)).isEqualTo(byWay(whole));
  }

  /** What goes each way, by tender and route, in the order of the plan. */
  private static Seq<String> byWay(SettlementPlan plan) {
    Seq<String> ways = plan.legs().map(leg -> leg.tender() + " " + leg.route().word()).distinct();
    return ways.map(way -> {
      var legs = plan.legs().filter(leg -> way.equals(leg.tender() + " " + leg.route().word()));
      return "%s %s for %s"
          .formatted(way, sum(legs.map(PlannedLeg::amount)), sum(legs.map(PlannedLeg::worth)));
    });
  }

  /**
   * The same minor units give the same minor units, whatever the decimals of the currency. Seen to
   * fail when {@code Way} cut amounts of three decimals at the second of them.
   */
  @Property(tries = 50)
  void decimalsOfTheCurrencyDoNotMatter(
      @ForAll("terms") TenderTerms terms,
      @ForAll @Size(min = 1, max = 4) java.util.List<@LongRange(min = 1, max = 90_000) Long> paid,
      @ForAll @LongRange(min = 1, max = 100) long percent) {
    var yuan = minorUnits("CNY", terms, List.ofAll(paid), percent);
    assertThat(minorUnits("JPY", terms, List.ofAll(paid), percent)).isEqualTo(yuan);
    assertThat(minorUnits("KWD", terms, List.ofAll(paid), percent)).isEqualTo(yuan);
  }

  private static Seq<Long> minorUnits(
      String currency, TenderTerms terms, Seq<Long> paid, long percent) {
    var order = Plans.paidBy(tenders(currency, paid).toJavaArray(Tender[]::new));
    var by =
        Plans.by(Route.ORIGINAL)
            .with(terms)
            .with(new Staging(Money.of(500, currency), 3, 5, false));
    return Plans.of(by, order)
        .planned(part(order.tenders(), percent))
        .legs()
        .map(leg -> leg.amount().minor());
  }

  /**
   * Up to 10^15 minor units, which is beyond what their products can be counted in, all is exact.
   * Seen to fail when {@code Way} multiplied and divided in a {@code long}.
   */
  @Property(tries = 50)
  void veryLargeAmountsAreExact(
      @ForAll("terms") TenderTerms terms,
      @ForAll @LongRange(min = MOST / 2, max = MOST) long paid,
      @ForAll @LongRange(min = MOST / 2, max = MOST) long own,
      @ForAll @LongRange(min = 1, max = MOST) long refund) {
    var order =
        Plans.paidBy(
            Tender.of("card", "visa", Money.of(paid, "CNY")),
            Tender.of("dinars", "visa", Money.of(own, "KWD")).worth(Money.of(paid, "CNY")));
    var by =
        Plans.by(Route.ORIGINAL, Route.STORE_BALANCE)
            .with(terms)
            .with(new Staging(Money.of(1, "CNY"), 7, 5, false));
    var first = Plans.of(by, order).planned(Money.of(refund, "CNY"));
    assertThat(sum(first.legs().map(PlannedLeg::worth)).minor()).isEqualTo(refund);
    var all = Plans.of(by, order).planned(Money.of(2 * paid, "CNY"));
    assertThat(amounts(all, "CNY")).isEqualTo(paid);
    assertThat(amounts(all, "KWD")).isEqualTo(own);
  }

  private static long amounts(SettlementPlan plan, String currency) {
    return plan.legs()
        .map(PlannedLeg::amount)
        .filter(amount -> amount.currency().getCurrencyCode().equals(currency))
        .map(Money::minor)
        .fold(0L, Math::addExact);
  }

  private static Seq<Tender> tenders(String currency, Seq<Long> paid) {
    return paid.zipWithIndex((minor, at) -> Tender.of("t" + at, "m", Money.of(minor, currency)));
  }

  private static Money part(Seq<Tender> tenders, long percent) {
    var paid = sum(tenders.map(Tender::worth));
    return new Money(Math.max(1, paid.minor() * percent / 100), paid.currency());
  }

  private static Money sum(Seq<Money> amounts) {
    return amounts.reduce(Money::plus);
  }
}
