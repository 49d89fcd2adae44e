package io.redress.simulator.world;

import io.redress.simulator.draw.LogNormal;
import java.util.Currency;

/** What things cost in a currency. */
final class Prices {

  private final double minorInMajor;

  Prices(Currency currency) {
    this.minorInMajor = StrictMath.pow(10, currency.getDefaultFractionDigits());
  }

  /**
   * A price in minor units, at least one.
   *
   * @param major what such things cost, in major units
   * @param uniform which of the prices, from 0 to 1
   */
  long minor(LogNormal major, double uniform) {
    return Math.max(1, Math.round(major.at(uniform) * minorInMajor));
  }
}
