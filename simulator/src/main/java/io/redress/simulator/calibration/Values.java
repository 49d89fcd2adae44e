package io.redress.simulator.calibration;

import io.redress.simulator.calibration.Goodness.Quantile;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Values above zero as a file has them, sorted. */
final class Values {

  static final Seq<Integer> PERCENTS = List.of(10, 25, 50, 75, 90, 95, 99);

  private final double[] sorted;

  Values(double[] unsorted) {
    this.sorted = unsorted.clone();
    Arrays.sort(sorted);
  }

  int size() {
    return sorted.length;
  }

  boolean areTooFew() {
    return size() < Verdict.FEWEST;
  }

  double[] all() {
    return sorted.clone();
  }

  /** Between the two nearest values, in proportion. */
  double at(double percent) {
    double place = (sorted.length - 1) * percent / 100;
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
  }

  Seq<Quantile> beside(DoubleUnaryOperator fittedAtShare) {
    return PERCENTS.map(percent ->
        new Quantile(percent, at(percent), fittedAtShare.applyAsDouble(percent / 100.0)));
  }

  double meanOfLogarithms() {
    double sum = 0;
    for (double value : sorted) {
      sum += StrictMath.log(value);
    }
    return sum / size();
  }

  double deviationOfLogarithms() {
    double mean = meanOfLogarithms();
    double sum = 0;
    for (double value : sorted) {
      double off = StrictMath.log(value) - mean;
      sum += off * off;
    }
    return StrictMath.sqrt(sum / size());
  }
}
