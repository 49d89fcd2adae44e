package io.redress.property;

import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.DecisionTable;
import io.redress.table.Row;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What facts and answers must be, all of it at once: the cells of a rule without what follows. What
 * nobody knows meets no cell. It is compiled like a table, and equal to another one that demands
 * the same in the same order.
 */
@ValueObject
public final class Condition {

  private static final Condition ALWAYS = new Condition(List.empty());

  private final Seq<Rule.Demand> demands;
  private final DecisionTable<Boolean> compiled;

  /**
   * Compiles what is demanded.
   *
   * @param demands no column twice
   * @throws IllegalArgumentException if one is
   */
  public Condition(Seq<Rule.Demand> demands) {
    if (demands.map(Rule.Demand::column).distinct().size() != demands.size()) {
      throw new IllegalArgumentException("a column is demanded twice in " + demands);
    }
    this.demands = demands;
    this.compiled =
        new DecisionTable<>(List.of(new Rule<>("condition", demands, true, Option.none())));
  }

  /** What holds of every row. */
  public static Condition always() {
    return ALWAYS;
  }

  public static Condition of(Column column, Cell cell) {
    return ALWAYS.and(column, cell);
  }

  /** The same, if this column's answer is such, too. */
  public Condition and(Column column, Cell cell) {
    return new Condition(demands.append(new Rule.Demand(column, cell)));
  }

  /** What is demanded of each column that matters, in the order in which it was stated. */
  public Seq<Rule.Demand> demands() {
    return demands;
  }

  public boolean isAlways() {
    return demands.isEmpty();
  }

  /** Asks without allocating. */
  public boolean holds(Row row) {
    return compiled.firstMatch(row).isDefined();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Condition condition && demands.equals(condition.demands);
  }

  @Override
  public int hashCode() {
    return demands.hashCode();
  }

  @Override
  public String toString() {
    return "Condition" + demands.mkString("[", ", ", "]");
  }
}
