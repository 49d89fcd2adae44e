package io.redress.simulator.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Estimates of one count for each of another over worlds, by the ratio of their sums; its variance
 * is that of the residuals (W. G. Cochran, Sampling Techniques, 3rd edition, 1977, section 6.3),
 * its interval by Student's t.
 */
final class Ratio {

  private static final double TWO_SIDED = 0.975;

  private Ratio() {}

  /**
   * Of worlds with a part and a whole each.
   *
   * @return {@link Double#NaN} as the value where the wholes are zero
   */
  static Estimate of(Moments moments) {
    int worlds = moments.worlds();
    var part = moments.sum(0);
    var whole = moments.sum(1);
    if (whole.signum() == 0) {
      return new Estimate(Double.NaN, Double.NaN, worlds);
    }
    // whole * part_i - part * whole_i: the residual of a world, times the whole.
    var squares = moments.squares(whole, part.negate());
    return new Estimate(
        quotient(part, whole), halfWidth(squares, whole.multiply(whole), worlds), worlds);
  }

  /**
   * Of worlds with the part and whole of one policy, then those of another.
   *
   * @return {@link Double#NaN} as the value where the wholes of one are zero
   */
  static Difference between(Moments moments) {
    int worlds = moments.worlds();
    var part = moments.sum(0);
    var whole = moments.sum(1);
    var otherPart = moments.sum(2);
    var otherWhole = moments.sum(3);
    if (whole.signum() == 0 || otherWhole.signum() == 0) {
      return new Difference(Double.NaN, Double.NaN, worlds);
    }
    var square = whole.multiply(whole);
    var otherSquare = otherWhole.multiply(otherWhole);
    var squares =
        moments.squares(
            otherSquare.multiply(whole).negate(),
            otherSquare.multiply(part),
            square.multiply(otherWhole),
            square.multiply(otherPart).negate());
    // Subtracted as fractions, so that equal figures differ by nothing at all.
    var difference = otherPart.multiply(whole).subtract(part.multiply(otherWhole));
    return new Difference(
        quotient(difference, whole.multiply(otherWhole)),
        halfWidth(squares, square.multiply(otherSquare), worlds),
        worlds);
  }

  /** Of squared residuals that are too large by the square of a scale. */
  private static double halfWidth(BigInteger squares, BigInteger scale, int worlds) {
    if (worlds < 2) {
      return Double.NaN;
    }
    double ofMean = quotient(squares, scale.multiply(scale)) * worlds / (worlds - 1);
    double quantile = TDistribution.of(worlds - 1).inverseCumulativeProbability(TWO_SIDED);
    return quantile * StrictMath.sqrt(ofMean);
  }

  private static double quotient(BigInteger part, BigInteger whole) {
    return new BigDecimal(part).divide(new BigDecimal(whole), MathContext.DECIMAL64).doubleValue();
  }
}
