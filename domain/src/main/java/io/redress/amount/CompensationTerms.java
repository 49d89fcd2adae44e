package io.redress.amount;

import io.redress.money.Money;
import io.redress.table.DecisionTable;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * What a policy pays beyond what was paid.
 *
 * @param table on what was paid for the units of the request; nothing where no rule matches
 * @param cap the most that is paid without a person
 */
public record CompensationTerms(DecisionTable<Tariff> table, Option<Money> cap) {

  public static CompensationTerms none() {
    return new CompensationTerms(new DecisionTable<>(List.empty()), Option.none());
  }
}
