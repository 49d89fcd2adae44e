package io.redress.casework;

import java.time.Duration;

/**
 * How long to wait between tries: twice as long each time, less up to half of it, so that what
 * failed together is not tried again together.
 *
 * @param first after the first try; positive
 * @param most the longest wait; at least the first
 */
public record Backoff(Duration first, Duration most) {

  /** Doubling goes no further: a wait of 2^40 times the first is beyond every bound anyway. */
  private static final int MOST_DOUBLINGS = 40;

  private static final long THOUSAND = 1000;

  public Backoff {
    if (!first.isPositive() || most.compareTo(first) < 0) {
      throw new IllegalArgumentException("waits from %s to %s".formatted(first, most));
    }
  }

  /**
   * How long to wait after so many tries, between half of the full wait and all of it.
   *
   * @param tries that failed, from one on
   * @param what is tried; the same tries of the same thing wait equally long
   */
  public Duration after(int tries, String what) {
    long longest = most.toMillis();
    long once = Math.max(1, first.toMillis());
    int doublings = Math.min(Math.max(tries, 1) - 1, MOST_DOUBLINGS);
    boolean isLongest = once > longest >> doublings;
    long full = isLongest ? longest : once << doublings;
    long share = THOUSAND / 2 + spread(what, tries) % (THOUSAND / 2 + 1);
    return Duration.ofMillis(
        Math.max(1, full / THOUSAND * share + full % THOUSAND * share / THOUSAND));
  }

  /** A number of no pattern, the same for the same arguments on every machine. */
  private static long spread(String what, int tries) {
    long mixed = (what.hashCode() + 0x9E3779B97F4A7C15L * tries) * 0xBF58476D1CE4E5B9L;
    return (mixed ^ mixed >>> 31) >>> 1;
  }
}
