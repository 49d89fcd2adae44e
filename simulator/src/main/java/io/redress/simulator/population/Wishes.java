package io.redress.simulator.population;

import io.redress.simulator.draw.LogNormal;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * What customers ask for other than money, and what the shop makes of it; shares of those
 * concerned, times in hours.
 *
 * @param exchange who would return goods for a reason, and asks for others instead
 * @param repair the same, and asks to have them mended
 * @param inStock of the replacements, how many are there
 * @param sentAfter until a replacement leaves
 * @param repairable of the goods that come in to be mended
 * @param repairedAfter until mended goods leave
 * @param repairCost of what the goods cost the shop
 */
public record Wishes(
    Map<String, Double> exchange,
    Map<String, Double> repair,
    double inStock,
    LogNormal sentAfter,
    double repairable,
    LogNormal repairedAfter,
    double repairCost) {

  private static final LogNormal A_DAY = new LogNormal(24, 0);

  /** Everybody asks for money. */
  public static Wishes none() {
    return new Wishes(LinkedHashMap.empty(), LinkedHashMap.empty(), 1, A_DAY, 1, A_DAY, 0);
  }
}
