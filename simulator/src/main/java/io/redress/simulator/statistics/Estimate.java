package io.redress.simulator.statistics;

/**
 * A figure and how sure it is.
 *
 * @param value in the unit of the figure
 * @param halfWidth of the 95 % confidence interval around it; {@link Double#NaN} where fewer than
 *     two worlds say nothing of how much the figure varies
 * @param worlds how many worlds it is estimated from
 */
public record Estimate(double value, double halfWidth, int worlds) {

  public double low() {
    return value - halfWidth;
  }

  public double high() {
    return value + halfWidth;
  }

  public boolean hasInterval() {
    return !Double.isNaN(halfWidth);
  }
}
