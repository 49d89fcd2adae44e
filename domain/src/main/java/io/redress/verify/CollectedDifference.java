package io.redress.verify;

import io.redress.table.Rule;
import io.redress.verify.TableDifference.Change;
import io.redress.verify.TableDifference.Completeness;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Where two tables, all matches of which count, do not count the same outcomes. Rules that both
 * have count the same anyway; of the others, each is asked where the other table counts nothing
 * like it.
 */
final class CollectedDifference {

  private final Grid grid;
  private final Budget budget;
  private Seq<Change> changes = Vector.empty();
  private Completeness completeness = Completeness.PROVED;

  private CollectedDifference(Grid grid, Budget budget) {
    this.grid = grid;
    this.budget = budget;
  }

  static <O> TableDifference of(
      Seq<Rule<O>> before, Seq<Rule<O>> after, World world, Budget budget) {
    var left = without(before, after);
    var right = without(after, before);
    return Grid.of(left.appendAll(right), world)
        .map(grid -> {
          var comparison = new CollectedDifference(grid, budget);
          comparison.lookFor(left, right, true);
          comparison.lookFor(right, left, false);
          return new TableDifference(comparison.changes, comparison.completeness);
        })
        .getOrElse(() -> new TableDifference(List.empty(), Completeness.UNDECIDED));
  }

  /** The rules that have no equal among the others; each of those is the equal of one. */
  private static <O> Seq<Rule<O>> without(Seq<Rule<O>> rules, Seq<Rule<O>> others) {
    return rules.foldLeft(
            Tuple.of(Vector.<Rule<O>>empty(), others),
            (so, rule) ->
                so._2
                    .find(other -> isEqual(rule, other))
                    .map(equal -> Tuple.of(so._1, so._2.remove(equal)))
                    .getOrElse(() -> Tuple.of(so._1.append(rule), so._2)))
        ._1;
  }

  private static boolean isEqual(Rule<?> one, Rule<?> other) {
    return one.outcome().equals(other.outcome())
        && one.demands().toSet().equals(other.demands().toSet());
  }

  private <O> void lookFor(Seq<Rule<O>> rules, Seq<Rule<O>> others, boolean isBefore) {
    for (var rule : rules) {
      var box = grid.box(rule.demands());
      var alike =
          others
              .filter(other -> other.outcome().equals(rule.outcome()))
              .map(other -> grid.box(other.demands()));
      switch (Diagram.answer(grid, Question.uncovered(box, alike), budget)) {
        case Answer.Found(Point point) ->
            changes = changes.append(change(rule, box, alike, point, isBefore));
        case Answer.Proved proved -> {}
        case Answer.Undecided undecided -> completeness = Completeness.UNDECIDED;
      }
      boolean mayCountTwice =
          rules
              .remove(rule)
              .filter(other -> other.outcome().equals(rule.outcome()))
              .exists(other -> grid.box(other.demands()).meets(box));
      if (mayCountTwice) {
        completeness = Completeness.UNDECIDED;
      }
    }
  }

  private Change change(Rule<?> rule, Box box, Seq<Box> alike, Point point, boolean isBefore) {
    var patch = Patch.around(grid, point, grid.everything(), List.of(box), alike);
    var id = Option.of(rule.id());
    return new Change(
        isBefore ? id : Option.none(),
        isBefore ? Option.none() : id,
        patch.where(),
        grid.facts(point));
  }
}
