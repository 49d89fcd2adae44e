package io.redress.adapter.payment.bank;

import io.redress.calendar.WorkingCalendar;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When files are made: at these times of each day on which the bank works, by its clocks.
 *
 * @param times one or more
 */
public record CutOffs(Seq<LocalTime> times, ZoneId zone, WorkingCalendar calendar) {

  public CutOffs {
    if (times.isEmpty()) {
      throw new IllegalArgumentException("no time at which files are made");
    }
  }

  /** The first one after a moment: what comes at the very moment waits for the next. */
  public Instant after(Instant moment) {
    var today = moment.atZone(zone).toLocalDate();
    return on(today)
        .filter(each -> each.isAfter(moment) && calendar.isWorkingDay(today))
        .headOption()
        .getOrElse(() -> on(calendar.workingDaysAfter(today, 1).date()).head());
  }

  /** The day on which the bank is to carry out what it is given at a moment. */
  LocalDate executionOf(Instant moment) {
    return calendar.nextWorkingDay(moment.atZone(zone).toLocalDate()).date();
  }

  private Seq<Instant> on(LocalDate day) {
    return times.distinct().sorted().map(time -> day.atTime(time).atZone(zone).toInstant());
  }

  /** A time such as {@code 15:30}. */
  static Option<LocalTime> time(String text) {
    return Option.when(text.matches("([01][0-9]|2[0-3]):[0-5][0-9]"), () -> LocalTime.parse(text));
  }
}
