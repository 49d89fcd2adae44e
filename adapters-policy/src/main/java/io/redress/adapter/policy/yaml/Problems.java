package io.redress.adapter.policy.yaml;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The problems of one file so far. A position that is known to be unreadable stays quiet from then
 * on, so that one mistake is one line.
 */
final class Problems {

  /** More than a person reads; the rest is counted. */
  static final int SHOWN = 100;

  /** Enough to sort the shown ones out of; a hostile file has hundreds of thousands. */
  private static final int KEPT = 1_000;

  private final String file;
  private final Set<Problem> found = new TreeSet<>();
  private final Set<Position> quiet = new HashSet<>();
  private int notKept;

  Problems(String file) {
    this.file = file;
  }

  void report(int line, int column, String message) {
    if (found.size() == KEPT) {
      notKept++;
    } else if (!quiet.contains(new Position(line, column))) {
      found.add(new Problem(file, line, column, Shown.oneLine(message)));
    }
  }

  /** Reports, and silences whatever a reader says later about what stands here. */
  void reportUnreadable(int line, int column, String message) {
    report(line, column, message);
    quiet.add(new Position(line, column));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Sorted by position, each once; at most {@link #SHOWN}, and one that counts the others. */
  Seq<Problem> sorted() {
    Seq<Problem> all = Vector.ofAll(found);
    return all.drop(SHOWN)
        .headOption()
        .map(next -> all.take(SHOWN).append(countOfTheOthers(next, all.size() - SHOWN + notKept)))
        .getOrElse(all);
  }

  private static Problem countOfTheOthers(Problem first, int count) {
    return new Problem(
        first.file(), first.line(), first.column(), "and " + count + " more problems from here on");
  }

  private record Position(int line, int column) {}
}
