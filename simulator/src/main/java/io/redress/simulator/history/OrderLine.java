package io.redress.simulator.history;

/**
 * Some units of one article, sold or given back, at one price.
 *
 * <p>The quantity is positive in both directions. The unit price is in minor units of the history's
 * currency: a bare {@code long}, because a history holds millions of lines.
 */
public record OrderLine(String sku, int quantity, long unitPriceMinor) {

  public long valueMinor() {
    return Math.multiplyExact((long) quantity, unitPriceMinor);
  }
}
