package io.redress.verify;

import io.redress.verify.TableFinding.Gap;
import io.redress.verify.TableFinding.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Facts that no rule covers, in few large regions. Where nobody knows an answer is only looked at
 * when all that is known is covered: to say that some cell is not met there would be no news.
 */
final class Gaps {

  /** More are not listed. */
  private static final int MOST = 5;

  private Gaps() {}

  static Seq<TableFinding> of(TableQuestions<?> table) {
    var known = within(table, table.grid().everythingKnown());
    return known.isEmpty() && table.undecided().isEmpty()
        ? within(table, table.grid().everything())
        : known;
  }

  private static Seq<TableFinding> within(TableQuestions<?> table, Box bounds) {
    Seq<TableFinding> gaps = Vector.empty();
    Seq<Box> covered = table.boxes();
    for (int i = 0; i < MOST; i++) {
      var answer = table.ask(Question.uncovered(bounds, covered), Subject.GAPS, List.empty());
      if (!(answer instanceof Answer.Found(Point point))) {
        return gaps;
      }
      var patch = Patch.around(table.grid(), point, bounds, List.empty(), table.boxes());
      covered = covered.append(patch.box());
      boolean isLast =
          i == MOST - 1
              && !(table.ask(Question.uncovered(bounds, covered)) instanceof Answer.Proved);
      gaps = gaps.append(new Gap(patch.where(), table.grid().facts(point), isLast));
    }
    return gaps;
  }
}
