package io.redress.table;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Rules of which the first that matches decides (hit policy {@code first}).
 *
 * @param rules in the order in which they are tried
 */
public record DecisionTable<O>(Seq<Rule<O>> rules) {

  public DecisionTable {
    if (rules.map(Rule::id).distinct().size() != rules.size()) {
      throw new IllegalArgumentException("a rule id stands twice in " + rules.map(Rule::id));
    }
  }

  /** The rule that decides this row, if any does. */
  public Option<Rule<O>> firstMatch(Row row) {
    for (var rule : rules) {
      if (rule.matches(row)) {
        return Option.of(rule);
      }
    }
    return Option.none();
  }
}
