package io.redress.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The calendar of a simulated shop: what will happen, in the order of time, and what was planned
 * first where two things happen at once. Time stands still while something happens.
 */
final class VirtualTime implements InstantSource {

  private record Plan(long millis, long number, Runnable what) {}

  private final PriorityQueue<Plan> plans =
      new PriorityQueue<>(Comparator.comparingLong(Plan::millis).thenComparingLong(Plan::number));
  private long now = Long.MIN_VALUE;
  private long planned;

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(now);
  }

  @Override
  public long millis() {
    return now;
  }

  /** Plans something; what lies in the past happens next. */
  void at(Instant when, Runnable what) {
    plans.add(new Plan(Math.max(now, when.toEpochMilli()), planned++, what));
  }

  void after(Duration wait, Runnable what) {
    at(instant().plus(wait), what);
  }

  /** Lets everything happen that is planned, and that is planned meanwhile. */
  void run() {
    for (var plan = plans.poll(); plan != null; plan = plans.poll()) {
      now = plan.millis();
      plan.what().run();
    }
  }
}
