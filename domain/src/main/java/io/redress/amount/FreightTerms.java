package io.redress.amount;

import io.redress.money.Money;
import io.redress.table.DecisionTable;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * What a policy says about the cost of sending goods back.
 *
 * @param payer who bears it; the customer where no rule matches
 * @param reimburseUpTo the most that is given back to a customer who paid the courier
 */
public record FreightTerms(DecisionTable<FreightPayer> payer, Option<Money> reimburseUpTo) {

  /** The customer bears it. */
  public static FreightTerms none() {
    return new FreightTerms(new DecisionTable<>(List.empty()), Option.none());
  }
}
