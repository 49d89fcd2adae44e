package io.redress.simulator.calibration;

import io.redress.table.Wording;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How well a fit tells what the file tells.
 *
 * @param gap the Kolmogorov-Smirnov distance: how far at most the shares of cases up to any value
 *     lie apart, from 0 to 1
 * @param chiSquare for what is counted
 * @param quantiles the same values as the file and as the fit has them
 * @param because what people should know about the verdict
 */
public record Goodness(
    double gap,
    Option<ChiSquare> chiSquare,
    Seq<Quantile> quantiles,
    Verdict verdict,
    Option<Wording> because) {

  /** A value below which that many percent of all cases lie. */
  public record Quantile(int percent, double real, double fitted) {}

  /**
   * Pearson's test of counts against what the fit lets expect.
   *
   * @param chance how often chance alone would make the counts differ by as much
   */
  public record ChiSquare(double statistic, int degrees, double chance) {}

  Goodness worse(Verdict other, Wording why) {
    return new Goodness(
        gap, chiSquare, quantiles, verdict == Verdict.GOOD ? other : verdict, Option.some(why));
  }
}
