package io.redress.simulator.world;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** In which month something was. Remembers the last answer, since most of what follows is alike. */
final class Months {

  private final ZoneId zone;
  private Instant from = Instant.MAX;
  private Instant to = Instant.MIN;
  private String word = "";

  Months(ZoneId zone) {
    this.zone = zone;
  }

  /** The month as documents write it, such as {@code 2026-11}. */
  String of(Instant at) {
    if (at.isBefore(from) || !at.isBefore(to)) {
      turnTo(YearMonth.from(at.atZone(zone)));
    }
    return word;
  }

  private void turnTo(YearMonth month) {
    word = month.toString();
    from = begin(month);
    to = begin(month.plusMonths(1));
  }

  private Instant begin(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }
}
