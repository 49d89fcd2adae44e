package io.redress.simulator.calibration;

import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.population.Population.Partners;
import io.vavr.control.Option;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The time from a sale to its return where a file does not say when goods were delivered: dispatch
 * and transit as the population has them, and then a log-normal time that is fitted.
 */
final class AfterDelivery {

  /** As many dispatches as transits. */
  private static final int ATOMS = 6;

  private static final int STEPS = 50;
  private static final int GRID = 5;
  private static final int ROUNDS = 9;
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  /** Hours from order to delivery, each as likely as the others. */
  private final double[] delivery;

  private final LogNormal returnsAfter;

  private AfterDelivery(double[] delivery, LogNormal returnsAfter) {
    this.delivery = delivery;
    this.returnsAfter = returnsAfter;
  }

  LogNormal returnsAfter() {
    return returnsAfter;
  }

  /**
   * The least sum of squared gaps at every second percentile of the file, on a grid made ever
   * finer.
   */
  static AfterDelivery fitted(Values hours, Partners partners) {
    var delivery = delivery(partners);
    var percentiles = new double[STEPS - 1];
    for (int i = 0; i < percentiles.length; i++) {
      percentiles[i] = hours.at(100 * share(i));
    }
    double logMedian = StrictMath.log(Math.max(1, hours.at(50) - delivery[delivery.length / 2]));
    double logSpread = 0;
    double reach = 3;
    for (int round = 0; round < ROUNDS; round++) {
      double bestMedian = logMedian;
      double bestSpread = logSpread;
      double best = Double.MAX_VALUE;
      for (int i = -GRID; i <= GRID; i++) {
        for (int j = -GRID; j <= GRID; j++) {
          double median = logMedian + reach * i / GRID;
          double spread = logSpread + reach * j / GRID;
          double gaps =
              gaps(
                  percentiles,
                  delivery,
                  new LogNormal(StrictMath.exp(median), StrictMath.exp(spread)));
          if (gaps < best) {
            best = gaps;
            bestMedian = median;
            bestSpread = spread;
          }
        }
      }
      logMedian = bestMedian;
      logSpread = bestSpread;
      reach /= 2.5;
    }
    return new AfterDelivery(
        delivery,
        new LogNormal(
            Rounded.number(StrictMath.exp(logMedian)), Rounded.number(StrictMath.exp(logSpread))));
  }

  /** The share of returns that have come by the percentile of this place. */
  private static double share(int place) {
    return (place + 1.0) / STEPS;
  }

  private static double gaps(double[] percentiles, double[] delivery, LogNormal after) {
    double sum = 0;
    for (int i = 0; i < percentiles.length; i++) {
      double gap = upTo(percentiles[i], delivery, after) - share(i);
      sum += gap * gap;
    }
    return sum;
  }

  private static double[] delivery(Partners partners) {
    var hours = new double[ATOMS * ATOMS];
    for (int i = 0; i < ATOMS; i++) {
      for (int j = 0; j < ATOMS; j++) {
        hours[i * ATOMS + j] =
            partners.dispatch().at((i + 0.5) / ATOMS) + partners.transit().at((j + 0.5) / ATOMS);
      }
    }
    Arrays.sort(hours);
    return hours;
  }

  Goodness goodness(Values hours) {
    double gap = 0;
    var all = hours.all();
    for (int i = 0; i < all.length; i++) {
      double fitted = upTo(all[i], delivery, returnsAfter);
      gap =
          Math.max(
              gap,
              Math.max(
                  Math.abs(fitted - (double) i / all.length),
                  Math.abs(fitted - (i + 1.0) / all.length)));
    }
    return new Goodness(
        gap, Option.none(), hours.beside(this::at), Verdict.of(gap, all.length), Option.none());
  }

  /** The share of returns that have come by then. */
  private static double upTo(double hours, double[] delivery, LogNormal after) {
    double sum = 0;
    for (double delivered : delivery) {
      if (hours > delivered) {
        double log = StrictMath.log((hours - delivered) / after.median());
        sum += STANDARD.cumulativeProbability(log / after.spread());
      }
    }
    return sum / delivery.length;
  }

  private double at(double share) {
    double low = 0;
    double high = 1;
    while (upTo(high, delivery, returnsAfter) < share) {
      high *= 2;
    }
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (upTo(middle, delivery, returnsAfter) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
