package io.redress.settlement;

import io.redress.calendar.WorkingCalendar;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When money may move.
 *
 * @param now the first instalment moves now
 * @param latest an instant that no instalment may pass without the customer's consent, where a law
 *     sets one
 */
@ValueObject
public record Schedule(Instant now, ZoneId zone, WorkingCalendar calendar, Option<Instant> latest) {

  /**
   * When an instalment moves that is so many working days later than the first: at its day's start.
   */
  Instant after(int workingDays, boolean isBound) {
    if (workingDays == 0) {
      return now;
    }
    var day = calendar.workingDaysAfter(now.atZone(zone).toLocalDate(), workingDays).date();
    var due = day.atStartOfDay(zone).toInstant();
    return isBound ? latest.filter(due::isAfter).getOrElse(due) : due;
  }
}
