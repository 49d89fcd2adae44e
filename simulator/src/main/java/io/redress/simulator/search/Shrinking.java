package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Use;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.function.Predicate;

/** A story of which simpler ones are tried. */
abstract class Shrinking {

  /** How often in a row an index may have to follow its bound. */
  static final int MOST_FOLLOWED = 3;

  private Reading reading;
  private SortedMap<DrawKey, Read> reads;
  private SortedMap<DrawKey, Double> written;
  private Size size;

  Shrinking(Reading reading) {
    this.reading = reading;
    this.reads = reading.byKey();
    this.written = reading.written();
    this.size = Size.of(reading);
  }

  /** Goes on from another story. */
  final void goOn(Reading other, Size otherSize) {
    reading = other;
    reads = other.byKey();
    written = other.written();
    size = otherSize;
  }

  /** What is not at its simplest. */
  final SortedMap<DrawKey, Double> written() {
    return written;
  }

  /** All that the story asks for, in the order in which it does. */
  final Reading reading() {
    return reading;
  }

  final SortedMap<DrawKey, Read> reads() {
    return reads;
  }

  final Size size() {
    return size;
  }

  /** Tries the story with one draw otherwise. */
  final boolean improve(DrawKey key, double value) {
    return improve(written.put(key, value));
  }

  /** Tries another story, and goes on from it if it fails and is smaller. */
  abstract boolean improve(SortedMap<DrawKey, Double> edits);

  /** Whether a story fails, be it simpler or not. */
  abstract boolean stillFails(DrawKey key, double value);

  /**
   * The same choices where there are more or fewer to choose from than before: what was the third
   * of seven stays the third of six.
   */
  static SortedMap<DrawKey, Double> followed(
      SortedMap<DrawKey, Double> edits, Reading otherReading, Map<DrawKey, Read> reads) {
    SortedMap<DrawKey, Double> followed = edits;
    for (var read : otherReading.reads()) {
      if (read.use() instanceof Use.Index now) {
        for (var value : edits.get(read.key())) {
          int meant = meant(read.key(), value, now, reads);
          if (meant != now.of(value)) {
            followed = followed.put(read.key(), now.valueOf(Math.min(meant, now.bound() - 1)));
          }
        }
      }
    }
    return followed;
  }

  private static int meant(DrawKey key, double value, Use.Index now, Map<DrawKey, Read> reads) {
    return reads
        .get(key)
        .filter(before -> before.use() instanceof Use.Index)
        .map(before -> ((Use.Index) before.use()).of(value))
        .getOrElse(() -> now.of(value));
  }

  /** Without what is written of some draws. */
  final TreeMap<DrawKey, Double> without(Predicate<DrawKey> which) {
    return TreeMap.ofEntries(written.rejectKeys(which));
  }
}
