package io.redress.benchmark.store;

import java.util.Arrays;

/**
 * How much was done, and how long one of it took.
 *
 * @param perSecond how many were done in a second, by all threads
 * @param p50Millis half of them took at most so long
 * @param p99Millis all but one in a hundred did
 */
record Measure(double perSecond, double p50Millis, double p99Millis) {

  private static final double NANOS_IN_A_MILLI = 1e6;
  private static final double NANOS_IN_A_SECOND = 1e9;

  /**
   * Sums up.
   *
   * @param tookNanos how long each took
   * @param wholeNanos how long all of them took together
   */
  static Measure of(long[] tookNanos, long wholeNanos) {
    var sorted = tookNanos.clone();
    Arrays.sort(sorted);
    return new Measure(
        sorted.length * NANOS_IN_A_SECOND / wholeNanos,
        at(sorted, 50) / NANOS_IN_A_MILLI,
        at(sorted, 99) / NANOS_IN_A_MILLI);
  }

  private static double at(long[] sorted, int percent) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1L) * percent / 100)];
  }
}
