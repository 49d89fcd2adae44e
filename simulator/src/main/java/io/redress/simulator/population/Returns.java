package io.redress.simulator.population;

import io.redress.simulator.draw.LogNormal;
import io.vavr.control.Option;

/**
 * The way back of goods.
 *
 * @param freight what a parcel back costs, in major units of the currency; none where nobody counts
 *     it
 * @param label of all parcels back, how many go with a label that the shop prepaid; customers pay
 *     the courier for all others
 * @param bearsForAFault points of satisfaction taken off where a customer bears it for what was
 *     somebody else's fault
 */
public record Returns(Option<LogNormal> freight, double label, double bearsForAFault) {

  /** Parcels back cost nobody anything. */
  public static Returns nothing() {
    return new Returns(Option.none(), 0, 0);
  }
}
