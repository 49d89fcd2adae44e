package io.redress.amount;

import io.redress.table.DecisionTable;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * What a policy deducts from the paid share of goods that come back.
 *
 * @param tables a table for each kind of {@link #KINDS}; nothing is deducted where none matches
 * @param forbidden kinds that the law forbids, whatever the tables say
 */
public record DeductionTerms(
    Map<ComponentKind, DecisionTable<Tariff>> tables, Set<ComponentKind> forbidden) {

  /** The kinds of deductions, in the order in which they are made. */
  public static final Seq<ComponentKind> KINDS =
      List.of(
          ComponentKind.RESTOCKING_FEE,
          ComponentKind.DIMINISHED_VALUE,
          ComponentKind.MISSING_ACCESSORY,
          ComponentKind.USAGE);

  public DeductionTerms {
    if (!KINDS.containsAll(tables.keySet()) || !KINDS.containsAll(forbidden)) {
      throw new IllegalArgumentException(
          "no deductions: " + tables.keySet().addAll(forbidden).removeAll(KINDS));
    }
  }

  public static DeductionTerms none() {
    return new DeductionTerms(HashMap.empty(), HashSet.empty());
  }
}
