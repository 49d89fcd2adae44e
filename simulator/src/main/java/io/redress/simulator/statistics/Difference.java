package io.redress.simulator.statistics;

/**
 * How much a figure differs between two policies that met the same orders and people.
 *
 * @param value the other policy's figure less that of the first, in the unit of the figure
 * @param halfWidth of the 95 % confidence interval of the paired difference; {@link Double#NaN} for
 *     fewer than two worlds
 * @param worlds how many worlds both lived through
 */
public record Difference(double value, double halfWidth, int worlds) {

  /** Whether the interval leaves out zero. */
  public boolean isSignificant() {
    return !Double.isNaN(halfWidth) && Math.abs(value) > halfWidth;
  }

  /** Whether there is a difference at all in what was seen. */
  public boolean isNone() {
    return value == 0;
  }

  /**
   * How many times as many worlds would be needed to tell a difference of this size from none, if
   * the worlds vary as these did; at least one.
   *
   * @throws IllegalStateException if there is no difference, or fewer than two worlds
   */
  public double timesAsMany() {
    if (value == 0 || Double.isNaN(halfWidth)) {
      throw new IllegalStateException("nothing to tell apart: " + this);
    }
    double times = halfWidth / value;
    return Math.max(1, times * times);
  }
}
