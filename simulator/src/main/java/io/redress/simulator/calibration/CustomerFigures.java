package io.redress.simulator.calibration;

import io.redress.simulator.calibration.Figure.Basis;
import io.redress.simulator.calibration.Figure.Unit;
import io.redress.simulator.calibration.Goodness.ChiSquare;
import io.redress.simulator.calibration.Goodness.Quantile;
import io.redress.simulator.history.OrderHistory;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;

/**
 * How many orders a customer places. The simulator gives each order to any customer with the same
 * chance, so that the orders of those who have one are Poisson without its zero.
 */
final class CustomerFigures {

  /** Below it, a cell says more about chance than about the fit. */
  private static final double LEAST_EXPECTED = 5;

  private static final double LEAST_MEAN = 0.01;

  private CustomerFigures() {}

  static Seq<Figure> of(OrderHistory history) {
    var perCustomer = new HashMap<String, Integer>();
    history
        .sales()
        .forEach(sale ->
            sale.customer().forEach(customer -> perCustomer.merge(customer, 1, Integer::sum)));
    if (perCustomer.isEmpty()) {
      return List.empty();
    }
    var counts = new TreeMap<Integer, Long>();
    perCustomer.values().forEach(orders -> counts.merge(orders, 1L, Long::sum));
    long orders = perCustomer.values().stream().mapToLong(Integer::longValue).sum();
    double mean = Rounded.number(untruncated((double) orders / perCustomer.size()));
    return List.of(
        Figure.fitted(
            List.of("customers", "orders"),
            new Wording("orders of a customer", "每位顾客订单数"),
            Unit.COUNT,
            Rounded.text(mean),
            new Basis(perCustomer.size(), new Wording("customers", "顾客")),
            goodness(counts, perCustomer.size(), mean)));
  }

  /** The mean of a Poisson distribution whose values above zero have this mean. */
  static double untruncated(double mean) {
    double low = LEAST_MEAN;
    double high = Math.max(mean, 2 * LEAST_MEAN);
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (middle / -StrictMath.expm1(-middle) > mean) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return (low + high) / 2;
  }

  private static Goodness goodness(
      NavigableMap<Integer, Long> counts, long customers, double mean) {
    var poisson = PoissonDistribution.of(mean);
    double ordering = -StrictMath.expm1(-mean);
    double gap = 0;
    long real = 0;
    for (int orders = 1; orders <= counts.lastKey(); orders++) {
      real += counts.getOrDefault(orders, 0L);
      double fitted = poisson.probability(0, orders) / ordering;
      gap = Math.max(gap, Math.abs((double) real / customers - fitted));
    }
    return new Goodness(
        gap,
        chiSquare(counts, customers, poisson, ordering),
        Values.PERCENTS.map(percent ->
            new Quantile(
                percent,
                real(counts, customers, percent),
                poisson.inverseCumulativeProbability(1 - ordering + ordering * percent / 100))),
        Verdict.of(gap, customers),
        Option.none());
  }

  private static double real(NavigableMap<Integer, Long> counts, long customers, int percent) {
    long sum = 0;
    for (var entry : counts.entrySet()) {
      sum += entry.getValue();
      if (sum * 100 >= customers * percent) {
        return entry.getKey();
      }
    }
    return counts.lastKey();
  }

  /** One, two, three orders and so on, and the last cell for all above. */
  private static Option<ChiSquare> chiSquare(
      NavigableMap<Integer, Long> counts,
      long customers,
      PoissonDistribution poisson,
      double ordering) {
    var expected = new ArrayList<Double>();
    var observed = new ArrayList<Long>();
    int orders = 1;
    double left = customers;
    long seen = 0;
    while (orders <= counts.lastKey()) {
      double here = customers * poisson.probability(orders) / ordering;
      if (left - here < LEAST_EXPECTED || here < LEAST_EXPECTED) {
        break;
      }
      expected.add(here);
      observed.add(counts.getOrDefault(orders, 0L));
      seen += counts.getOrDefault(orders, 0L);
      left -= here;
      orders++;
    }
    if (expected.isEmpty() || left < LEAST_EXPECTED) {
      return Option.none();
    }
    expected.add(left);
    observed.add(customers - seen);
    int degrees = expected.size() - 2; // one for the sum, one for the mean that was fitted
    if (degrees < 1) {
      return Option.none();
    }
    var test =
        ChiSquareTest.withDefaults()
            .withDegreesOfFreedomAdjustment(1)
            .test(
                expected.stream().mapToDouble(Double::doubleValue).toArray(),
                observed.stream().mapToLong(Long::longValue).toArray());
    return Option.some(new ChiSquare(test.getStatistic(), degrees, test.getPValue()));
  }
}
