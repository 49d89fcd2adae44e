package io.redress.calendar;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Which days are worked: all but the weekend, holidays and make-up days excepted.
 *
 * <p>Beyond the dates for which holidays are published the weekend alone decides, and the results
 * say that they are assumed. Where nothing is ever published, as in {@link #weekendsOnly()}, the
 * weekend is all that was asked for, and nothing is assumed.
 *
 * <p>All counting works by how many days are worked up to a day, which is arithmetic on the weeks
 * and a look-up among the exceptions: a count takes some forty such steps, however far it goes. A
 * day beyond {@link LocalDate#MAX} is a {@link java.time.DateTimeException}.
 */
@ValueObject
public final class WorkingCalendar {

  private static final WorkingCalendar WEEKENDS_ONLY =
      of("weekends-only", HashSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Option.none());

  private final String id;
  private final Set<DayOfWeek> weekend;
  private final Option<PublishedDays> published;
  private final WorkWeek week;
  private final WeekendExceptions exceptions;

  private WorkingCalendar(String id, Set<DayOfWeek> weekend, Option<PublishedDays> published) {
    this.id = id;
    this.weekend = weekend;
    this.published = published;
    this.week = WorkWeek.without(weekend);
    this.exceptions =
        published.map(days -> WeekendExceptions.of(week, days)).getOrElse(WeekendExceptions.NONE);
  }

  /**
   * A calendar.
   *
   * @param id as policies name it, such as {@code CN}
   * @param weekend days of the week that are not worked; none is possible
   * @param published the holidays, if there are any beside the weekend
   * @throws IllegalArgumentException if all seven days are weekend: nothing could be counted
   */
  public static WorkingCalendar of(
      String id, Set<DayOfWeek> weekend, Option<PublishedDays> published) {
    return new WorkingCalendar(id, weekend, published);
  }

  /** Monday to Friday are worked, and no holiday is known; what policies mean that name none. */
  public static WorkingCalendar weekendsOnly() {
    return WEEKENDS_ONLY;
  }

  public String id() {
    return id;
  }

  public Set<DayOfWeek> weekend() {
    return weekend;
  }

  public Option<PublishedDays> published() {
    return published;
  }

  /** Whether a day is worked; {@link #nextWorkingDay} says whether that is assumed. */
  public boolean isWorkingDay(LocalDate day) {
    return workedUpTo(day.toEpochDay()) > workedUpTo(day.toEpochDay() - 1);
  }

  /** That day if it is worked, else the first one after it that is. */
  public CountedDay nextWorkingDay(LocalDate day) {
    return workingDayAfter(day.toEpochDay() - 1, 1);
  }

  /**
   * The n-th working day after a day, which itself is not counted, whether it is worked or not.
   *
   * @param n at least one
   * @throws IllegalArgumentException for less than one
   */
  public CountedDay workingDaysAfter(LocalDate from, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("the working day number " + n);
    }
    return workingDayAfter(from.toEpochDay(), n);
  }

  /** How many days are worked from a day on and before another one; none if that is not later. */
  long workingDaysBetween(LocalDate from, LocalDate before) {
    return Math.max(0, workedUpTo(before.toEpochDay() - 1) - workedUpTo(from.toEpochDay() - 1));
  }

  /** Halves the days that it can be; any seven days hold a working day or an exception. */
  private CountedDay workingDayAfter(long from, int n) {
    long wanted = workedUpTo(from) + n;
    long tooEarly = from;
    long lateEnough = from + 7 * ((long) n + exceptions.count());
    while (lateEnough - tooEarly > 1) {
      long middle = tooEarly + (lateEnough - tooEarly) / 2;
      if (workedUpTo(middle) < wanted) {
        tooEarly = middle;
      } else {
        lateEnough = middle;
      }
    }
    long found = lateEnough;
    return new CountedDay(
        LocalDate.ofEpochDay(found), published.exists(days -> !days.cover(from + 1, found)));
  }

  private long workedUpTo(long epochDay) {
    return week.workedUpTo(epochDay) + exceptions.gainedUpTo(epochDay);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingCalendar that
        && id.equals(that.id)
        && weekend.equals(that.weekend)
        && published.equals(that.published);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, weekend, published);
  }

  @Override
  public String toString() {
    return id;
  }
}
