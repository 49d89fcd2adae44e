package io.redress.verify;

import io.redress.verify.TableFinding.Overlap;
import io.redress.verify.TableFinding.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Rules that hold together in a table in which only one may. */
final class Overlaps {

  private Overlaps() {}

  static Seq<TableFinding> of(TableQuestions<?> table, Seq<Integer> matching) {
    Seq<TableFinding> overlaps = Vector.empty();
    for (int one : matching) {
      for (int other : matching.filter(at -> at > one)) {
        if (table.box(one).meets(table.box(other))) {
          overlaps = overlaps.appendAll(common(table, one, other));
        }
      }
    }
    return overlaps;
  }

  private static Seq<TableFinding> common(TableQuestions<?> table, int one, int other) {
    var both = table.box(one).and(table.box(other));
    var ids = List.of(table.id(one), table.id(other));
    return table.ask(Question.uncovered(both, List.empty()), Subject.OVERLAPS, ids)
            instanceof Answer.Found(Point point)
        ? List.of(new Overlap(table.id(one), table.id(other), table.grid().facts(point)))
        : List.empty();
  }
}
