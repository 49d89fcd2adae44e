package io.redress.breach.clock.money;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reads the clock by calls. */
public final class Calls {

  private Calls() {}

  public static Instant instant() {
    return Instant.now();
  }

  public static LocalDate today(ZoneId zone) {
    return LocalDate.now(zone);
  }

  public static long millis() {
    return System.currentTimeMillis();
  }

  public static long nanos() {
    return System.nanoTime();
  }
}
