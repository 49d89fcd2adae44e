package io.redress.calendar;

import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Time that passes only while somebody is there: in the opening hours of the days that are worked.
 *
 * <p>A day on which clocks are changed within the opening hours is as much shorter or longer as
 * they are. Days between such changes are counted, not walked, so that no input takes long.
 *
 * @param zone whose clocks people come and go by
 */
@ValueObject
public record WorkingTime(OpeningHours opening, ZoneId zone, WorkingCalendar calendar) {

  /** More than any count needs at once; it only keeps the numbers of days in their range. */
  private static final long MOST_AT_ONCE = 100_000_000;

  /**
   * The first moment at which so much of this time has passed since another moment. Time that ends
   * with the opening hours ends when they do, and not when they begin again.
   *
   * @param start any moment; one at which nobody is there counts from when somebody is
   * @param time more than zero
   * @throws IllegalArgumentException for zero or less
   * @throws java.time.DateTimeException beyond the dates that Java knows
   */
  public Instant after(Instant start, Duration time) {
    if (!time.isPositive()) {
      throw new IllegalArgumentException("working time of " + time);
    }
    var day = calendar.nextWorkingDay(start.atZone(zone).toLocalDate()).date();
    var left = time;
    var open = openOn(day, start);
    while (left.compareTo(open) > 0) {
      left = left.minus(open);
      day = calendar.workingDaysAfter(day, 1).date();
      int spent = spentWhole(day, left);
      if (spent > 0) {
        left = left.minus(opening.length().multipliedBy(spent));
        day = calendar.workingDaysAfter(day, spent).date();
      }
      open = openOn(day, start);
    }
    return later(start, opening.opensOn(day, zone)).plus(left);
  }

  /**
   * The moment after the last of so many working days, the day of the start not counted.
   *
   * @param days at least one
   * @throws IllegalArgumentException for less than one
   * @throws java.time.DateTimeException beyond the dates that Java knows
   */
  public Instant afterDays(Instant start, int days) {
    return new Window(new Length.WorkingDays(days), FirstDay.NOT_COUNTED, LastDay.AS_IT_FALLS)
        .end(start, zone, calendar)
        .at();
  }

  /** How long somebody is there on a day from a moment on. */
  private Duration openOn(LocalDate day, Instant start) {
    var open =
        Duration.between(later(start, opening.opensOn(day, zone)), opening.closesOn(day, zone));
    return open.isNegative() ? Duration.ZERO : open;
  }

  /** How many days from this one on are not enough, each as long as clocks that nobody changes. */
  private int spentWhole(LocalDate day, Duration left) {
    long days = Math.min(left.minusNanos(1).dividedBy(opening.length()), MOST_AT_ONCE);
    var change = nextChange(day);
    while (days > 0 && calendar.workingDaysAfter(day, (int) days).date().isAfter(change)) {
      days /= 2;
    }
    return (int) days;
  }

  /** The first day, from the opening of this one on, on which clocks are changed. */
  private LocalDate nextChange(LocalDate day) {
    return Option.of(zone.getRules().nextTransition(opening.opensOn(day, zone).minusNanos(1)))
        .map(WorkingTime::firstDayOf)
        .getOrElse(LocalDate.MAX);
  }

  /** Clocks that are set back may show the day before again. */
  private static LocalDate firstDayOf(ZoneOffsetTransition change) {
    var before = change.getDateTimeBefore();
    var after = change.getDateTimeAfter();
    return (before.isBefore(after) ? before : after).toLocalDate();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
