package io.redress.verify;

import io.redress.table.DecisionTable;
import io.redress.table.HitPolicy;
import io.redress.table.Rule;
import io.redress.verify.TableFinding.NeverMatches;
import io.redress.verify.TableFinding.Subject;
import io.redress.verify.TableFinding.Undecided;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** Finds what is wrong with one table, exactly: for all facts that its rules tell apart. */
final class TableAnalysis {

  private TableAnalysis() {}

  enum Detail {
    /** All but cells that the rules before and behind theirs make redundant. */
    USUAL,
    EVERY_CELL
  }

  /**
   * The findings about a table.
   *
   * @param outcome what two rules must have alike to decide the same
   */
  static <O> Seq<TableFinding> of(
      DecisionTable<O> table,
      HitPolicy hits,
      World world,
      Function<Rule<O>, ?> outcome,
      Detail detail,
      Budget budget) {
    return Grid.of(table.rules(), world)
        .map(grid ->
            findings(new TableQuestions<>(grid, table.rules(), outcome, budget), hits, detail))
        .getOrElse(() -> List.of(new Undecided(Subject.ANYTHING, table.rules().map(Rule::id))));
  }

  private static Seq<TableFinding> findings(
      TableQuestions<?> table, HitPolicy hits, Detail detail) {
    Seq<Integer> matching = Vector.range(0, table.size()).reject(at -> table.box(at).isEmpty());
    Seq<TableFinding> never =
        Vector.range(0, table.size()).removeAll(matching).map(at -> new NeverMatches(table.id(at)));
    Seq<TableFinding> found =
        switch (hits) {
          case FIRST -> ofFirst(table, matching, detail);
          case UNIQUE ->
              Overlaps.of(table, matching)
                  .appendAll(Gaps.of(table))
                  .appendAll(RedundantCells.implied(table, matching));
          case COLLECT -> RedundantCells.implied(table, matching);
        };
    return never.appendAll(found).appendAll(table.undecided());
  }

  private static Seq<TableFinding> ofFirst(
      TableQuestions<?> table, Seq<Integer> matching, Detail detail) {
    var masked = new MaskedRules(table).among(matching);
    var deciding = matching.removeAll(masked.map(each -> each._1));
    var redundant = RedundantRules.among(table, deciding);
    var needed = deciding.removeAll(redundant.map(each -> each._1));
    return masked
        .map(each -> each._2)
        .appendAll(Gaps.of(table))
        .appendAll(redundant.map(each -> each._2))
        .appendAll(
            switch (detail) {
              case USUAL -> RedundantCells.implied(table, needed);
              case EVERY_CELL -> RedundantCells.all(table, needed);
            });
  }
}
