package io.redress.settlement;

import io.redress.money.Money;
import io.vavr.collection.Seq;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Into which tenders an amount goes back, by which routes, and when.
 *
 * @param total in the order's currency
 * @param legs their worth comes to the total
 * @param signature whether the customer must confirm the amount first
 */
@ValueObject
public record SettlementPlan(Money total, Seq<PlannedLeg> legs, boolean signature) {

  public SettlementPlan {
    long sum = 0;
    for (var leg : legs) {
      sum = Math.addExact(sum, leg.worth().minor());
    }
    if (sum != total.minor()) {
      throw new IllegalArgumentException("%s is not the sum of %s".formatted(total, legs));
    }
  }

  /** What each instalment comes to, in the order's currency, the first one first. */
  public Seq<Money> instalments() {
    return legs.groupBy(PlannedLeg::instalment)
        .toList()
        .sortBy(entry -> entry._1)
        .map(entry ->
            entry._2.map(PlannedLeg::worth).fold(Money.zero(total.currency()), Money::plus));
  }
}
