package io.redress.table;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A rule of which its outcome is still to be said; {@link Rule#named} begins one.
 *
 * @param demands in the order in which they were stated, no column twice
 */
public record RuleDraft(String id, Seq<Rule.Demand> demands, Option<Wording> because) {

  RuleDraft(String id) {
    this(id, List.empty(), Option.none());
  }

  /**
   * The same, if this column's answer is such; a column that is not named does not matter.
   *
   * @throws IllegalArgumentException if the rule demands something of the column already
   */
  public RuleDraft when(Column column, Cell cell) {
    if (demands.exists(demand -> demand.column().equals(column))) {
      throw new IllegalArgumentException("%s demands %s twice".formatted(id, column.name()));
    }
    return new RuleDraft(id, demands.append(new Rule.Demand(column, cell)), because);
  }

  /** The same with the reason as people read it, in English and Chinese. */
  public RuleDraft because(String en, String zhCn) {
    return new RuleDraft(id, demands, Option.of(new Wording(en, zhCn)));
  }

  /** The rule, and what follows when all its demands are met. */
  public <O> Rule<O> then(O outcome) {
    return new Rule<>(id, demands, outcome, because);
  }
}
