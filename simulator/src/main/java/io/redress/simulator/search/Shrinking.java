package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Use;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** The simplest story known to fail, while simpler ones are tried. */
final class Shrinking {

  /** How often in a row an index may have to follow its bound. */
  private static final int MOST_FOLLOWED = 3;

  private final Predicate<? super Draws> fails;
  private final Set<Map<DrawKey, Double>> tried = new HashSet<>();
  private int left;
  private int tries;
  private Reading reading;
  private SortedMap<DrawKey, Read> reads;
  private SortedMap<DrawKey, Double> written;
  private Size size;

  Shrinking(Script failing, Predicate<? super Draws> fails, int tries) {
    this.fails = fails;
    this.left = tries;
    var told = Told.of(failing, fails::test);
    if (!told.story()) {
      throw new IllegalArgumentException("%s does not fail".formatted(failing));
    }
    reading = told.reading();
    reads = reading.byKey();
    written = reading.written();
    size = Size.of(reading);
    tried.add(written);
  }

  Script script() {
    return Script.written(written);
  }

  /** What is not at its simplest. */
  SortedMap<DrawKey, Double> written() {
    return written;
  }

  /** All that the story asks for, in the order in which it does. */
  Reading reading() {
    return reading;
  }

  SortedMap<DrawKey, Read> reads() {
    return reads;
  }

  Size size() {
    return size;
  }

  int tries() {
    return tries;
  }

  boolean isUsedUp() {
    return left == 0;
  }

  /** Tries the story with one draw otherwise. */
  boolean improve(DrawKey key, double value) {
    return improve(written.put(key, value));
  }

  /** Tries another story, and keeps it if it fails and is smaller. */
  boolean improve(SortedMap<DrawKey, Double> edits) {
    var next = edits;
    for (int followed = 0; followed <= MOST_FOLLOWED; followed++) {
      if (left == 0 || !tried.add(next)) {
        return false;
      }
      var told = tell(next);
      if (told.story()) {
        return keepIfSmaller(told.reading());
      }
      next = followed(next, told.reading());
    }
    return false;
  }

  /** Whether a story fails, be it simpler or not. */
  boolean stillFails(DrawKey key, double value) {
    return left > 0 && tell(written.put(key, value)).story();
  }

  private Told<Boolean> tell(SortedMap<DrawKey, Double> edits) {
    left--;
    tries++;
    return Told.of(Script.written(edits), fails::test);
  }

  private boolean keepIfSmaller(Reading other) {
    var otherSize = Size.of(other);
    if (otherSize.compareTo(size) >= 0) {
      return false;
    }
    reading = other;
    reads = other.byKey();
    written = other.written();
    size = otherSize;
    tried.add(written);
    return true;
  }

  /**
   * The same choices where there are more or fewer to choose from than before: what was the third
   * of seven stays the third of six.
   */
  private SortedMap<DrawKey, Double> followed(
      SortedMap<DrawKey, Double> edits, Reading otherReading) {
    SortedMap<DrawKey, Double> followed = edits;
    for (var read : otherReading.reads()) {
      if (read.use() instanceof Use.Index now) {
        for (var value : edits.get(read.key())) {
          int meant = meant(read.key(), value, now);
          if (meant != now.of(value)) {
            followed = followed.put(read.key(), now.valueOf(Math.min(meant, now.bound() - 1)));
          }
        }
      }
    }
    return followed;
  }

  private int meant(DrawKey key, double value, Use.Index now) {
    return reads
        .get(key)
        .filter(before -> before.use() instanceof Use.Index)
        .map(before -> ((Use.Index) before.use()).of(value))
        .getOrElse(() -> now.of(value));
  }

  /** Without what is written of some draws. */
  TreeMap<DrawKey, Double> without(Predicate<DrawKey> which) {
    return TreeMap.ofEntries(written.rejectKeys(which));
  }
}
