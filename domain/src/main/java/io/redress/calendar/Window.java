package io.redress.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A number of calendar days after something happened; the last of them ends at midnight of its
 * zone.
 *
 * @param days how many days are counted, at least one
 * @param firstDay whether the day on which it happened is the first of them
 */
@ValueObject
public record Window(int days, FirstDay firstDay) {

  /** Whether the day of the anchor counts: China, the EU and Korea leave it out, Japan does not. */
  public enum FirstDay {
    COUNTED,
    NOT_COUNTED
  }

  public Window {
    if (days < 1) {
      throw new IllegalArgumentException("a window of " + days + " days");
    }
  }

  /** The last day on which the window is open. */
  public LocalDate lastDay(Instant anchor, ZoneId zone) {
    return anchor
        .atZone(zone)
        .toLocalDate()
        .plusDays(firstDay == FirstDay.COUNTED ? days - 1 : days);
  }

  /** The instant at which the window is over: the first moment after its last day. */
  public Instant end(Instant anchor, ZoneId zone) {
    return lastDay(anchor, zone).plusDays(1).atStartOfDay(zone).toInstant();
  }

  public boolean isOpen(Instant anchor, Instant at, ZoneId zone) {
    return at.isBefore(end(anchor, zone));
  }
}
