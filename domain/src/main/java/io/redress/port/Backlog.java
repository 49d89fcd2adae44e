package io.redress.port;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * How much is to be done.
 *
 * @param effects what is due, by destination; those where nothing is due are missing
 * @param deadlines those that have passed and whose cases were not told
 * @param deadLetters what was tried too often
 * @param strays answers that no case could take
 */
public record Backlog(
    Map<Destination, Waiting> effects, Waiting deadlines, long deadLetters, long strays) {

  /**
   * What waits, claimed or not.
   *
   * @param oldest since when the oldest of it has been due; none where nothing is
   */
  public record Waiting(long count, Option<Instant> oldest) {

    public static Waiting none() {
      return new Waiting(0, Option.none());
    }
  }
}
