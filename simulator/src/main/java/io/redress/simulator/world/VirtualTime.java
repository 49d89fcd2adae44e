package io.redress.simulator.world;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The calendar of a simulated shop: what will happen, in the order of time, and what was planned
 * first where two things happen at once. Time stands still while something happens.
 *
 * <p>Time goes by in whole milliseconds since 1970, up to 146 million years before and after. For
 * one thread.
 */
public final class VirtualTime implements InstantSource {

  private final PlanHeap plans = new PlanHeap();
  private long now = Long.MIN_VALUE;

  /** Made when somebody asks for it: most of what happens asks several times, or never. */
  private long instantMillis = now;

  private Instant instant = Instant.ofEpochMilli(now);

  @Override
  public Instant instant() {
    if (instantMillis != now) {
      instantMillis = now;
      instant = Instant.ofEpochMilli(now);
    }
    return instant;
  }

  @Override
  public long millis() {
    return now;
  }

  /** Plans something; what lies in the past happens next. */
  public void at(Instant when, Runnable what) {
    at(when.toEpochMilli(), what);
  }

  /** Plans something for a millisecond since 1970; what lies in the past happens next. */
  public void at(long millis, Runnable what) {
    plans.add(Math.max(now, millis), what);
  }

  /** Plans something for when a time has gone by, cut to whole milliseconds. */
  public void after(Duration wait, Runnable what) {
    at(now + wait.toMillis(), what);
  }

  /** Lets everything happen that is planned, and that is planned meanwhile. */
  public void run() {
    while (!plans.isEmpty()) {
      now = plans.earliest();
      plans.remove().run();
    }
  }
}
