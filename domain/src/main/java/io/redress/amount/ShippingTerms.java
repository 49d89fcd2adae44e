package io.redress.amount;

import io.redress.table.DecisionTable;
import io.vavr.collection.List;

/**
 * What a policy says about the fee for delivery.
 *
 * @param outbound what is given back of it; nothing where no rule matches
 */
public record ShippingTerms(
    DecisionTable<OutboundShipping> outbound, ForfeitedFreeDelivery forfeitedFree) {

  /** Nothing is given back, and what was free stays free. */
  public static ShippingTerms none() {
    return new ShippingTerms(new DecisionTable<>(List.empty()), ForfeitedFreeDelivery.KEEP);
  }
}
