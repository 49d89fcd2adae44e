package io.redress.verify;

import io.redress.verify.TableFinding.RedundantRule;
import io.redress.verify.TableFinding.Subject;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Rules that decide as would be decided without them. All that are found can be removed together,
 * with the masked ones: each is looked at without those that were found before.
 */
final class RedundantRules {

  private RedundantRules() {}

  static Seq<Tuple2<Integer, TableFinding>> among(TableQuestions<?> table, Seq<Integer> deciding) {
    Seq<Tuple2<Integer, TableFinding>> redundant = Vector.empty();
    var left = deciding;
    for (int rule : deciding.reverse()) {
      var before = left.filter(at -> at < rule);
      var behind = left.filter(at -> at > rule);
      var question =
          Question.differing(table.box(rule), table.boxes(before), table.followers(rule, behind));
      var about = List.of(table.id(rule));
      if (table.ask(question, Subject.REDUNDANT_RULES, about) instanceof Answer.Proved) {
        left = left.remove(rule);
        redundant = redundant.prepend(Tuple.of(rule, finding(table, rule, before, behind)));
      }
    }
    return redundant;
  }

  private static TableFinding finding(
      TableQuestions<?> table, int rule, Seq<Integer> before, Seq<Integer> behind) {
    var deciders =
        behind
            .filter(at -> table.isAgreeing(rule, at) && table.box(at).meets(table.box(rule)))
            .map(table::id);
    Seq<Fact> example =
        table.ask(Question.uncovered(table.box(rule), table.boxes(before)))
                instanceof Answer.Found(Point point)
            ? table.grid().facts(point)
            : List.empty();
    return new RedundantRule(table.id(rule), deciders, example);
  }
}
