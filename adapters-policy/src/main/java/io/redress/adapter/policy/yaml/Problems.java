package io.redress.adapter.policy.yaml;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The problems of one document so far, in all of its files. A position that is known to be
 * unreadable stays quiet from then on, so that one mistake is one line.
 */
final class Problems {

  /** More than a person reads; the rest is counted. */
  static final int SHOWN = 100;

  /** Enough to sort the shown ones out of; a hostile file has hundreds of thousands. */
  private static final int KEPT = 1_000;

  private final Set<Problem> found = new TreeSet<>();
  private final Set<Position> quiet = new HashSet<>();
  private int notKept;

  void report(Position at, String message) {
    report(at, () -> message);
  }

  /** Reports what takes time to say; said only if it may be shown. */
  void report(Position at, Supplier<String> message) {
    if (found.size() == KEPT) {
      notKept++;
    } else if (!quiet.contains(at)) {
      found.add(new Problem(at, Shown.oneLine(message.get())));
    }
  }

  /** Reports, and silences whatever a reader says later about what stands here. */
  void reportUnreadable(Position at, String message) {
    report(at, message);
    quiet.add(at);
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
}
