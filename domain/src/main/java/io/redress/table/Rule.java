package io.redress.table;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * One rule of a table.
 *
 * @param id the rule's name, unique within its table
 * @param demands what it demands, in the order in which the policy states it; a column that is not
 *     named does not matter
 * @param outcome what follows when all demands are met
 * @param because the reason as people read it
 */
public record Rule<O>(String id, Seq<Demand> demands, O outcome, Option<Wording> because) {

  /** One cell: what is demanded of which column. */
  public record Demand(Column column, Cell cell) {}

  /**
   * Begins a rule: {@code Rule.named("late").when(WINDOW, Cell.oneOf("over")).then(outcome)}.
   *
   * @param id unique within its table; small letters, digits and hyphens, where files are to say it
   */
  public static RuleDraft named(String id) {
    return new RuleDraft(id);
  }

  public boolean matches(Row row) {
    for (var demand : demands) {
      if (!demand.cell().admits(row.at(demand.column()))) {
        return false;
      }
    }
    return true;
  }
}
