package io.redress.simulator.calibration;

import io.redress.simulator.calibration.Figure.Basis;
import io.redress.simulator.calibration.Figure.Unit;
import io.redress.simulator.calibration.Goodness.ChiSquare;
import io.redress.simulator.history.OrderHistory;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.inference.ChiSquareTest;

/** When orders are placed: from the first day to the last, with a factor for each month. */
final class YearFigures {

  /** The variance of daily counts for their mean, above which days are not alike by chance. */
  private static final double LIKE_CHANCE = 2;

  /** No year is longer in a population. */
  private static final int MOST_DAYS = 3660;

  private static final Wording ORDERS = new Wording("orders", "订单");

  private final LocalDate first;
  private final long[] perDay;

  private YearFigures(LocalDate first, long[] perDay) {
    this.first = first;
    this.perDay = perDay;
  }

  static Seq<Figure> of(OrderHistory history) {
    var first = day(history, history.sales().head().time());
    int days = (int) ChronoUnit.DAYS.between(first, day(history, history.sales().last().time()));
    var perDay = new long[days + 1];
    history
        .sales()
        .forEach(sale -> perDay[(int) ChronoUnit.DAYS.between(first, day(history, sale.time()))]++);
    return days < MOST_DAYS ? new YearFigures(first, perDay).figures() : List.empty();
  }

  static LocalDate day(OrderHistory history, Instant time) {
    return time.atZone(history.zone()).toLocalDate();
  }

  private Seq<Figure> figures() {
    var basis = new Basis(orders(), ORDERS);
    var factors = factors();
    return List.of(
        Figure.counted(
            List.of("year", "starts"), new Wording("first day", "首日"), first.toString(), basis),
        Figure.counted(
            List.of("year", "days"),
            new Wording("days", "天数"),
            Integer.toString(perDay.length),
            basis),
        Figure.counted(
            List.of("year", "orders-a-day"),
            new Wording("orders on an ordinary day", "平日每日订单数"),
            BigDecimal.valueOf(usual()).setScale(2, RoundingMode.HALF_UP).toPlainString(),
            basis),
        Figure.fitted(
            List.of("year", "seasons"),
            new Wording("orders a day, by month", "每日订单数（按月）"),
            Unit.COUNT,
            yaml(factors),
            basis,
            goodness(factors)));
  }

  private long orders() {
    long sum = 0;
    for (long orders : perDay) {
      sum += orders;
    }
    return sum;
  }

  /** The factors of months are around one, so that an ordinary day has as many as any day. */
  private double usual() {
    return (double) orders() / perDay.length;
  }

  /** For each month how many times as much is ordered on a day of it as on any day. */
  private SortedMap<YearMonth, BigDecimal> factors() {
    var orders = new TreeMap<YearMonth, Long>();
    var days = new TreeMap<YearMonth, Integer>();
    for (int day = 0; day < perDay.length; day++) {
      var month = YearMonth.from(first.plusDays(day));
      orders.merge(month, perDay[day], Long::sum);
      days.merge(month, 1, Integer::sum);
    }
    var factors = new TreeMap<YearMonth, BigDecimal>();
    orders.forEach((month, sum) ->
        factors.put(
            month,
            BigDecimal.valueOf(sum / (usual() * days.getOrDefault(month, 1)))
                .setScale(2, RoundingMode.HALF_UP)));
    return factors;
  }

  private String yaml(SortedMap<YearMonth, BigDecimal> factors) {
    var last = first.plusDays(perDay.length - 1L);
    return List.ofAll(factors.entrySet())
        .map(month ->
            "- {from: %s, to: %s, factor: %s}"
                .formatted(
                    later(first, month.getKey().atDay(1)),
                    earlier(last, month.getKey().atEndOfMonth()),
                    month.getValue().toPlainString()))
        .mkString("\n");
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private Goodness goodness(SortedMap<YearMonth, BigDecimal> factors) {
    var expected = expected(factors);
    double gap = 0;
    double real = 0;
    double fitted = 0;
    for (int day = 0; day < perDay.length; day++) {
      real += perDay[day];
      fitted += expected[day];
      gap = Math.max(gap, Math.abs(real - fitted) / orders());
    }
    var chiSquare = chiSquare(expected);
    var quantiles = new Values(asDoubles()).beside(share -> new Values(expected).at(share * 100));
    var plain = new Goodness(gap, chiSquare, quantiles, Verdict.of(gap, orders()), Option.none());
    return chiSquare
        .filter(test -> test.statistic() > LIKE_CHANCE * test.degrees())
        .map(test -> plain.worse(Verdict.ROUGH, weekdays()))
        .getOrElse(plain);
  }

  private double[] expected(SortedMap<YearMonth, BigDecimal> factors) {
    var expected = new double[perDay.length];
    double sum = 0;
    for (int day = 0; day < perDay.length; day++) {
      var month = YearMonth.from(first.plusDays(day));
      expected[day] = factors.getOrDefault(month, BigDecimal.ZERO).doubleValue();
      sum += expected[day];
    }
    for (int day = 0; day < perDay.length; day++) {
      expected[day] *= orders() / sum;
    }
    return expected;
  }

  private double[] asDoubles() {
    var doubles = new double[perDay.length];
    for (int day = 0; day < perDay.length; day++) {
      doubles[day] = perDay[day];
    }
    return doubles;
  }

  private Option<ChiSquare> chiSquare(double[] expected) {
    var days = new ArrayList<Integer>();
    for (int day = 0; day < perDay.length; day++) {
      if (expected[day] > 0) {
        days.add(day);
      }
    }
    if (days.size() < 2) {
      return Option.none();
    }
    var test =
        ChiSquareTest.withDefaults()
            .test(
                days.stream().mapToDouble(day -> expected[day]).toArray(),
                days.stream().mapToLong(day -> perDay[day]).toArray());
    return Option.some(new ChiSquare(test.getStatistic(), days.size() - 1, test.getPValue()));
  }

  /** The weekday with the most orders and the one with the fewest. */
  private Wording weekdays() {
    var orders = new EnumMap<DayOfWeek, Long>(DayOfWeek.class);
    for (int day = 0; day < perDay.length; day++) {
      orders.merge(first.plusDays(day).getDayOfWeek(), perDay[day], Long::sum);
    }
    var weekdays = List.ofAll(orders.entrySet()).sortBy(Map.Entry::getValue);
    var least = weekdays.head();
    var most = weekdays.last();
    return new Wording(
        ("days differ by more than chance: %s has %s %% of the orders, %s has %s %%, and a"
                + " population knows no weekdays")
            .formatted(
                name(most.getKey(), Locale.ENGLISH),
                percent(most.getValue()),
                name(least.getKey(), Locale.ENGLISH),
                percent(least.getValue())),
        "各日之间的差异超出偶然：%s占订单 %s%%，%s占 %s%%，而模拟人群不区分星期"
            .formatted(
                name(most.getKey(), Locale.SIMPLIFIED_CHINESE),
                percent(most.getValue()),
                name(least.getKey(), Locale.SIMPLIFIED_CHINESE),
                percent(least.getValue())));
  }

  private static String name(DayOfWeek day, Locale locale) {
    return day.getDisplayName(TextStyle.FULL, locale);
  }

  private String percent(long orders) {
    return Rounded.text(100.0 * orders / orders());
  }
}
