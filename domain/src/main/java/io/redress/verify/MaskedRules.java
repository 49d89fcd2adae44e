package io.redress.verify;

import io.redress.verify.TableFinding.Masked;
import io.redress.verify.TableFinding.Subject;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Rules that never decide, because rules before them take all their cases. */
final class MaskedRules {

  private final TableQuestions<?> table;

  MaskedRules(TableQuestions<?> table) {
    this.table = table;
  }

  Seq<Tuple2<Integer, TableFinding>> among(Seq<Integer> rules) {
    Seq<Tuple2<Integer, TableFinding>> masked = Vector.empty();
    for (int rule : rules) {
      var before = rules.filter(at -> at < rule && table.box(at).meets(table.box(rule)));
      var question = Question.uncovered(table.box(rule), table.boxes(before));
      var about = List.of(table.id(rule));
      if (table.ask(question, Subject.MASKED_RULES, about) instanceof Answer.Proved) {
        masked = masked.append(Tuple.of(rule, masked(rule, before)));
      }
    }
    return masked;
  }

  private TableFinding masked(int rule, Seq<Integer> before) {
    var by =
        before
            .find(at -> table.box(at).covers(table.box(rule)))
            .<Seq<Integer>>map(List::of)
            .getOrElse(() -> needed(rule, before));
    return new Masked(table.id(rule), by.map(table::id), example(rule));
  }

  /**
   * Rules none of which can be left out: those that take a case each, until none is left. Where the
   * budget does not reach that far, all of them.
   */
  private Seq<Integer> needed(int rule, Seq<Integer> before) {
    Seq<Integer> taking = Vector.empty();
    var answer = uncovered(rule, taking);
    while (answer instanceof Answer.Found(Point point)) {
      taking = taking.appendAll(before.find(at -> table.box(at).contains(point)));
      answer = uncovered(rule, taking);
    }
    if (answer instanceof Answer.Undecided) {
      return before;
    }
    for (int at : taking) {
      var without = taking.remove(at);
      if (uncovered(rule, without) instanceof Answer.Proved) {
        taking = without;
      }
    }
    return taking.sorted();
  }

  private Answer uncovered(int rule, Seq<Integer> by) {
    return table.ask(Question.uncovered(table.box(rule), table.boxes(by)));
  }

  private Seq<Fact> example(int rule) {
    return table.ask(Question.uncovered(table.box(rule), List.empty()))
            instanceof Answer.Found(Point point)
        ? table.grid().facts(point)
        : List.empty();
  }
}
