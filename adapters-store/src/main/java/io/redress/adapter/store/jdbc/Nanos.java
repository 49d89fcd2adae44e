package io.redress.adapter.store.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;

/** Instants as nanoseconds since 1970, which 64 bits hold from 1677 to 2262. */
final class Nanos {

  private static final long A_SECOND = 1_000_000_000;
  private static final Instant FIRST = read(Long.MIN_VALUE);
  private static final Instant LAST = read(Long.MAX_VALUE);

  private Nanos() {}

  /**
   * An instant that must come back as it was.
   *
   * @throws IllegalArgumentException if it cannot
   */
  static long of(Instant instant) {
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new IllegalArgumentException(
          "an instant of the year %s: 1677 to 2262 can be kept"
              .formatted(instant.atZone(ZoneOffset.UTC).getYear()));
    }
    return instant.getEpochSecond() < 0
        ? (instant.getEpochSecond() + 1) * A_SECOND + (instant.getNano() - A_SECOND)
        : instant.getEpochSecond() * A_SECOND + instant.getNano();
  }

  /**
   * An instant to compare with, or to wait for: beyond all that can be kept is the last of them.
   */
  static long nearest(Instant instant) {
    return instant.isBefore(FIRST)
        ? Long.MIN_VALUE
        : instant.isAfter(LAST) ? Long.MAX_VALUE : of(instant);
  }

  static Instant read(long nanos) {
    return Instant.ofEpochSecond(Math.floorDiv(nanos, A_SECOND), Math.floorMod(nanos, A_SECOND));
  }
}
