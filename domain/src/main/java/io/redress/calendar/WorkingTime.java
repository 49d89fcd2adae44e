package io.redress.calendar;

import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

  /** How much of this time passes from a moment to another one; none if that is not later. */
  public Duration between(Instant start, Instant end) {
    var first = start.atZone(zone).toLocalDate();
    var last = end.atZone(zone).toLocalDate();
    if (!first.isBefore(last)) {
      return openOn(first, start, end);
    }
    var next = first.plusDays(1);
    return openOn(first, start, end)
        .plus(opening.length().multipliedBy(calendar.workingDaysBetween(next, last)))
        .plus(changesBetween(next, last))
        .plus(openOn(last, start, end));
  }

  /**
   * A moment as many working days later as end within a time, at the same time before the end of
   * its day; the moment itself where none ends.
   *
   * @param moment at midnight it belongs to the day that ends
   * @throws java.time.DateTimeException beyond the dates that Java knows
   */
  public Instant laterByDaysOf(Instant moment, Instant start, Instant end) {
    long days =
        calendar.workingDaysBetween(
            start.atZone(zone).toLocalDate(), end.atZone(zone).toLocalDate());
    if (days == 0) {
      return moment;
    }
    var day = moment.minusNanos(1).atZone(zone).toLocalDate();
    var later = calendar.workingDaysAfter(day, Math.toIntExact(days)).date();
    return endOf(later).minus(Duration.between(moment, endOf(day)));
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** How long somebody is there on a day within a time; not at all on one that is not worked. */
  private Duration openOn(LocalDate day, Instant start, Instant end) {
    var closes = opening.closesOn(day, zone);
    var open =
        Duration.between(
            later(start, opening.opensOn(day, zone)), end.isBefore(closes) ? end : closes);
    return open.isNegative() || !calendar.isWorkingDay(day) ? Duration.ZERO : open;
  }

  /** By how much days from one on and before another are longer than others, or shorter. */
  private Duration changesBetween(LocalDate from, LocalDate before) {
    return changes(endOf(from.minusDays(2)), endOf(before))
        .flatMap(change ->
            List.of(change.getDateTimeBefore(), change.getDateTimeAfter())
                .map(LocalDateTime::toLocalDate))
        .filter(day -> !day.isBefore(from) && day.isBefore(before) && calendar.isWorkingDay(day))
        .distinct()
        .map(day -> openOn(day, Instant.MIN, Instant.MAX).minus(opening.length()))
        .fold(Duration.ZERO, Duration::plus);
  }

  private Iterator<ZoneOffsetTransition> changes(Instant after, Instant before) {
    return Iterator.unfoldRight(
        after,
        at ->
            Option.of(zone.getRules().nextTransition(at))
                .filter(change -> change.getInstant().isBefore(before))
                .map(change -> Tuple.of(change, change.getInstant())));
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
