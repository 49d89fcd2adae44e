package io.redress.simulator.search;

import io.redress.simulator.draw.DrawKey;
import java.util.Comparator;

/**
 * How far a story is from the simplest one; what comes first counts most. None is below zero, so
 * that a story can only so often be made smaller.
 *
 * @param entities how many have a draw that is not at its simplest
 * @param draws how many are not
 * @param ranks the sum of their ranks
 * @param places the sum of the numbers of their entities and of their counts
 */
public record Size(int entities, int draws, long ranks, long places) implements Comparable<Size> {

  private static final Comparator<Size> ORDER =
      Comparator.comparingInt(Size::entities)
          .thenComparingInt(Size::draws)
          .thenComparingLong(Size::ranks)
          .thenComparingLong(Size::places);

  /** So few that a sum of as many as a story can have does not overflow. */
  private static final long FARTHEST = 1L << 32;

  static Size of(Reading reading) {
    var written = reading.reads().reject(Read::isSimplest);
    return new Size(
        written.map(read -> read.key().entity()).toSet().size(),
        written.size(),
        written.map(Read::rank).sum().longValue(),
        written.map(read -> place(read.key())).sum().longValue());
  }

  private static long place(DrawKey key) {
    return distance(key.entity()) + distance(key.count());
  }

  private static long distance(long number) {
    return number < 0 && number > -FARTHEST ? -number : Math.clamp(number, 0, FARTHEST);
  }

  @Override
  public int compareTo(Size other) {
    return ORDER.compare(this, other);
  }
}
