package io.redress.benchmark;

import io.redress.amount.RefundQuote;
import io.redress.amount.RefundQuotes;
import io.redress.calendar.WorkingCalendar;
import io.redress.goods.ReturnMilestone;
import io.redress.money.ExchangeRate;
import io.redress.order.PaidShares;
import io.redress.settlement.Route;
import io.redress.settlement.Schedule;
import io.redress.settlement.SettlementPlan;
import io.redress.settlement.SettlementPlans;
import io.redress.settlement.SettlementTerms;
import io.redress.table.DecisionTable;
import io.redress.table.Row;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What comes back of {@link TenLineOrder}, and into which tenders: the product's explained quote
 * and plan, beside the same sums in plain {@link BigDecimal} and in Joda-Money, which explain
 * nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QuoteBenchmark {

  private static final Row NO_FACTS = column -> Row.UNKNOWN;
  private static final ExchangeRate ONE = ExchangeRate.none(TenLineOrder.CNY);
  private static final SettlementTerms SETTLEMENT =
      new SettlementTerms(
          new DecisionTable<ReturnMilestone>(List.empty()), List.of(Route.ORIGINAL));
  private static final Schedule NOW =
      new Schedule(
          Instant.parse("2026-11-22T02:00:00Z"),
          ZoneId.of("Asia/Shanghai"),
          WorkingCalendar.weekendsOnly(),
          Option.none());

  /** All ways come to the same total and the same two legs. */
  @Setup
  public void check() {
    var plan = redress();
    var legs = plan.legs().map(leg -> leg.amount().minor()).toJavaList();
    if (!minor(bigDecimal()).equals(legs) || !minor(jodaMoney()).equals(legs)) {
      throw new IllegalStateException(
          "%s, %s, %s".formatted(legs, minor(bigDecimal()), minor(jodaMoney())));
    }
  }

  @Benchmark
  public SettlementPlan redress() {
    return SettlementPlans.plan(
            SETTLEMENT,
            SETTLEMENT.routes(),
            TenLineOrder.ORDER,
            redressWithoutTenders(),
            HashSet.empty(),
            List.empty(),
            ONE,
            NOW)
        .getOrElseThrow(why -> new IllegalStateException(why.toString()));
  }

  @Benchmark
  public RefundQuote redressWithoutTenders() {
    return RefundQuotes.quote(
            TenLineOrder.TERMS,
            PaidShares.of(TenLineOrder.ORDER),
            TenLineOrder.REQUEST,
            List.empty(),
            ONE,
            NO_FACTS)
        .getOrElseThrow(why -> new IllegalStateException(why.toString()));
  }

  @Benchmark
  public java.util.List<BigDecimal> bigDecimal() {
    var paid = new BigDecimal[TenLineOrder.PRICES.length];
    for (int i = 0; i < paid.length; i++) {
      paid[i] =
          BigDecimal.valueOf(TenLineOrder.PRICES[i], 2)
              .multiply(BigDecimal.valueOf(TenLineOrder.UNITS));
    }
    for (long discount : TenLineOrder.DISCOUNTS) {
      takeOff(BigDecimal.valueOf(discount, 2), paid);
    }
    var units = BigDecimal.valueOf(TenLineOrder.UNITS);
    var total = BigDecimal.ZERO;
    for (var share : paid) {
      total = total.add(share.divide(units, 2, RoundingMode.UP));
    }
    var last = BigDecimal.valueOf(TenLineOrder.PAID - TenLineOrder.GIFT_CARD, 2);
    return legs(total, last);
  }

  /** Largest remainder. */
  private static void takeOff(BigDecimal discount, BigDecimal[] paid) {
    var total = BigDecimal.ZERO;
    for (var share : paid) {
      total = total.add(share);
    }
    var exact = new BigDecimal[paid.length];
    var missing = discount;
    for (int i = 0; i < paid.length; i++) {
      exact[i] = discount.multiply(paid[i]).divide(total, 20, RoundingMode.DOWN);
      var down = exact[i].setScale(2, RoundingMode.DOWN);
      paid[i] = paid[i].subtract(down);
      missing = missing.subtract(down);
      exact[i] = exact[i].subtract(down);
    }
    var fen = BigDecimal.valueOf(1, 2);
    var order =
        IntStream.range(0, paid.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> exact[i]).reversed())
            .iterator();
    while (missing.signum() > 0) {
      int next = order.next();
      paid[next] = paid[next].subtract(fen);
      missing = missing.subtract(fen);
    }
  }

  private static java.util.List<BigDecimal> legs(BigDecimal total, BigDecimal last) {
    var legs = new ArrayList<BigDecimal>(2);
    legs.add(total.min(last));
    if (total.compareTo(last) > 0) {
      legs.add(total.subtract(last));
    }
    return legs;
  }

  @Benchmark
  public java.util.List<BigDecimal> jodaMoney() {
    var cny = CurrencyUnit.of("CNY");
    var paid = new org.joda.money.Money[TenLineOrder.PRICES.length];
    for (int i = 0; i < paid.length; i++) {
      paid[i] =
          org.joda.money.Money.ofMinor(cny, TenLineOrder.PRICES[i])
              .multipliedBy(TenLineOrder.UNITS);
    }
    for (long discount : TenLineOrder.DISCOUNTS) {
      takeOff(org.joda.money.Money.ofMinor(cny, discount), paid);
    }
    var total = org.joda.money.Money.zero(cny);
    for (var share : paid) {
      total = total.plus(share.dividedBy(TenLineOrder.UNITS, RoundingMode.UP));
    }
    var last = BigDecimal.valueOf(TenLineOrder.PAID - TenLineOrder.GIFT_CARD, 2);
    return legs(total.getAmount(), last);
  }

  private static void takeOff(org.joda.money.Money discount, org.joda.money.Money[] paid) {
    var total = org.joda.money.Money.total(paid).getAmount();
    var remainders = new BigDecimal[paid.length];
    var missing = discount;
    for (int i = 0; i < paid.length; i++) {
      var exact =
          discount.getAmount().multiply(paid[i].getAmount()).divide(total, 20, RoundingMode.DOWN);
      var down = org.joda.money.Money.of(discount.getCurrencyUnit(), exact, RoundingMode.DOWN);
      paid[i] = paid[i].minus(down);
      missing = missing.minus(down);
      remainders[i] = exact.subtract(down.getAmount());
    }
    var order =
        IntStream.range(0, paid.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
            .iterator();
    while (missing.isPositive()) {
      int next = order.next();
      paid[next] = paid[next].minusMinor(1);
      missing = missing.minusMinor(1);
    }
  }

  private static java.util.List<Long> minor(java.util.List<BigDecimal> amounts) {
    return amounts.stream().map(amount -> amount.movePointRight(2).longValueExact()).toList();
  }
}
