package io.redress.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long after something happened, its anchor, a thing may be done. A window of days, working
 * days or months is open to the midnight after its last day; one of elapsed time to the moment.
 *
 * @param firstDay whether the day on which it happened is the first of them
 * @param lastDay what becomes of a last day that is not worked
 */
@ValueObject
public record Window(Length length, FirstDay firstDay, LastDay lastDay) {

  /** Whether the day of the anchor counts: China, the EU and Korea leave it out, Japan does not. */
  public enum FirstDay {
    COUNTED,
    NOT_COUNTED
  }

  /**
   * What becomes of a last day that is not worked: it may move to the end of the next working day
   * (Civil Code of China art. 203, Reg. (EEC) 1182/71 art. 3(4)).
   */
  public enum LastDay {
    AS_IT_FALLS,
    NEXT_WORKING_DAY
  }

  public Window {
    if (length instanceof Length.Elapsed
        && (firstDay == FirstDay.COUNTED || lastDay == LastDay.NEXT_WORKING_DAY)) {
      throw new IllegalArgumentException("elapsed time has no first and no last day");
    }
  }

  /** Calendar days, the last of which stays where it falls. */
  public Window(int days, FirstDay firstDay) {
    this(new Length.Days(days), firstDay, LastDay.AS_IT_FALLS);
  }

  /** Elapsed time, which has neither a first nor a last day. */
  public static Window elapsed(Duration time) {
    return new Window(new Length.Elapsed(time), FirstDay.NOT_COUNTED, LastDay.AS_IT_FALLS);
  }

  /**
   * When the window is over.
   *
   * @param zone whose midnight ends a day, also where clocks are changed at it
   * @param calendar which days are worked
   * @throws java.time.DateTimeException beyond the dates and moments that Java knows
   * @throws ArithmeticException beyond them, too
   */
  public WindowEnd end(Instant anchor, ZoneId zone, WorkingCalendar calendar) {
    var day = LocalDate.ofInstant(anchor, zone);
    return switch (length) {
      case Length.Elapsed elapsed -> moment(anchor.plus(elapsed.time()), zone);
      case Length.Days days -> midnight(known(afterDays(day, days.count())), zone, calendar);
      case Length.Months months ->
          midnight(known(afterMonths(day, months.count())), zone, calendar);
      case Length.WorkingDays days ->
          midnight(afterWorkingDays(day, days.count(), calendar), zone, calendar);
    };
  }

  public boolean isOpen(Instant anchor, Instant at, ZoneId zone, WorkingCalendar calendar) {
    return end(anchor, zone, calendar).isInTime(at);
  }

  private LocalDate afterDays(LocalDate day, int count) {
    return day.plusDays(firstDay == FirstDay.COUNTED ? count - 1 : count);
  }

  private CountedDay afterWorkingDays(LocalDate day, int count, WorkingCalendar calendar) {
    return calendar.workingDaysAfter(firstDay == FirstDay.COUNTED ? day.minusDays(1) : day, count);
  }

  /**
   * The day of the same number; where the first day counts, the day before that. A month without
   * such a day ends either way (Civil Code of Japan art. 143(2)).
   */
  private LocalDate afterMonths(LocalDate day, int count) {
    var last = day.plusMonths(count);
    boolean sameNumber = last.getDayOfMonth() == day.getDayOfMonth();
    return firstDay == FirstDay.COUNTED && sameNumber ? last.minusDays(1) : last;
  }

  private static CountedDay known(LocalDate day) {
    return new CountedDay(day, false);
  }

  private static WindowEnd moment(Instant at, ZoneId zone) {
    return new WindowEnd(LocalDate.ofInstant(at, zone), at, true, false);
  }

  private WindowEnd midnight(CountedDay counted, ZoneId zone, WorkingCalendar calendar) {
    var last =
        switch (lastDay) {
          case AS_IT_FALLS -> counted;
          case NEXT_WORKING_DAY -> calendar.nextWorkingDay(counted.date());
        };
    var end = last.date().plusDays(1).atStartOfDay(zone).toInstant();
    return new WindowEnd(last.date(), end, false, counted.assumed() || last.assumed());
  }
}
