package io.redress.benchmark;

import java.util.SplittableRandom;

/**
 * When customers come to ten counters and how long each is served, in milliseconds: a queue M/M/10
 * nine tenths of whose time is taken. Drawn once, so that what is measured is the calendar.
 */
final class QueueDraws {

  static final int COUNTERS = 10;
  static final int CUSTOMERS = 100_000;

  /** Each comes and leaves. */
  static final int EVENTS = 2 * CUSTOMERS;

  private static final double SERVICE_MILLIS = 1_000_000;
  private static final double LOAD = 0.9;
  private static final long SEED = 20_261_122;

  private final long[] gaps;
  private final long[] services;

  private QueueDraws(long[] gaps, long[] services) {
    this.gaps = gaps;
    this.services = services;
  }

  static QueueDraws drawn() {
    var random = new SplittableRandom(SEED);
    return new QueueDraws(
        exponential(random, SERVICE_MILLIS / (COUNTERS * LOAD)),
        exponential(random, SERVICE_MILLIS));
  }

  private static long[] exponential(SplittableRandom random, double mean) {
    var drawn = new long[CUSTOMERS];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = Math.round(-mean * StrictMath.log1p(-random.nextDouble()));
    }
    return drawn;
  }

  /** How long after the customer before it this one comes. */
  long gap(int customer) {
    return gaps[customer];
  }

  long service(int customer) {
    return services[customer];
  }
}
