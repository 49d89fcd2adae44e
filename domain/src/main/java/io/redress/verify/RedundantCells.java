package io.redress.verify;

import io.redress.table.Rule.Demand;
import io.redress.verify.Question.Follower;
import io.redress.verify.TableFinding.RedundantCell;
import io.redress.verify.TableFinding.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Cells that change nothing. All that are found in one rule can be removed together: each is looked
 * at without those that were found before, the last one first.
 */
final class RedundantCells {

  private final TableQuestions<?> table;
  private final int rule;
  private Seq<Demand> left;
  private Seq<TableFinding> found = Vector.empty();

  private RedundantCells(TableQuestions<?> table, int rule) {
    this.table = table;
    this.rule = rule;
    this.left = table.rule(rule).demands();
  }

  /** Cells that the others of their rule imply. */
  static Seq<TableFinding> implied(TableQuestions<?> table, Seq<Integer> rules) {
    return rules.flatMap(rule -> {
      var cells = new RedundantCells(table, rule);
      cells.find(true, List.empty(), List.empty());
      return cells.found;
    });
  }

  /** These, and those that rules before and behind them see to. */
  static Seq<TableFinding> all(TableQuestions<?> table, Seq<Integer> rules) {
    return rules.flatMap(rule -> {
      var cells = new RedundantCells(table, rule);
      cells.find(true, List.empty(), List.empty());
      cells.find(
          false,
          table.boxes(rules.filter(at -> at < rule)),
          table.followers(rule, rules.filter(at -> at > rule)));
      return cells.found;
    });
  }

  private void find(boolean isImplied, Seq<Box> before, Seq<Follower> behind) {
    for (var demand : left.reverse()) {
      var without = left.remove(demand);
      var question =
          Question.differing(
              table.grid().box(without), before.append(table.grid().box(left)), behind);
      var about = List.of(table.id(rule));
      if (table.ask(question, Subject.REDUNDANT_CELLS, about) instanceof Answer.Proved) {
        left = without;
        found = found.append(new RedundantCell(table.id(rule), demand.column(), isImplied));
      }
    }
  }
}
