package io.redress.breach.clock.money;

import java.time.Clock;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Reads the clock by references, which are no calls. */
public final class References {

  public static final Supplier<Instant> INSTANT = Instant::now;
  public static final LongSupplier MILLIS = System::currentTimeMillis;
  public static final Supplier<Clock> CLOCK = Clock::systemUTC;

  private References() {}
}
