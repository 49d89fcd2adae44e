package io.redress.table;

import io.redress.table.Rule.Demand;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Predicate;

/**
 * What the rules of a segment demand of one column. Rules are counted in bits: bit i of a mask is
 * the rule at place i.
 *
 * @param cells those of each rule; none where it does not ask the column
 */
record ColumnDemands(Column column, Seq<Seq<Cell>> cells) {

  /** The demands on each column that at least one rule asks. */
  static Seq<ColumnDemands> of(Seq<? extends Rule<?>> rules) {
    return rules
        .flatMap(rule -> rule.demands().map(Demand::column))
        .distinct()
        .map(column -> new ColumnDemands(column, rules.map(rule -> cells(rule, column))));
  }

  private static Seq<Cell> cells(Rule<?> rule, Column column) {
    return rule.demands().filter(demand -> demand.column().equals(column)).map(Demand::cell);
  }

  Seq<Cell> all() {
    return cells.flatMap(each -> each);
  }

  /** The rules of which every cell admits an answer. */
  long admitting(Value answer) {
    return where(each -> each.forAll(cell -> cell.admits(answer)));
  }

  /** The rules whose cells are such. */
  long where(Predicate<Seq<Cell>> such) {
    long mask = 0;
    long bit = 1;
    for (var each : cells) {
      mask |= such.test(each) ? bit : 0;
      bit <<= 1;
    }
    return mask;
  }

  /** The same demands in turns, so that no rule has more than one of them in a turn. */
  Seq<ColumnDemands> oneAtATime() {
    int turns = cells.map(Seq::size).max().getOrElse(0);
    return Vector.range(0, turns).map(this::turn);
  }

  private ColumnDemands turn(int turn) {
    return new ColumnDemands(column, cells.map(each -> List.ofAll(each).slice(turn, turn + 1)));
  }
}
