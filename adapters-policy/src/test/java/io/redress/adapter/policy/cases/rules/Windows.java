package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.calendar.Length;
import io.redress.calendar.PublishedDays;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.calendar.WindowEnd;
import io.redress.calendar.WorkingCalendar;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Windows, in short, and when they are over as the cases write it. */
final class Windows {

  private Windows() {}

  /** Days of which the one on which it happened is none. */
  static Window days(int count) {
    return new Window(count, FirstDay.NOT_COUNTED);
  }

  static Window daysFromTheFirst(int count) {
    return new Window(count, FirstDay.COUNTED);
  }

  static Window workingDays(int count) {
    return new Window(new Length.WorkingDays(count), FirstDay.NOT_COUNTED, LastDay.AS_IT_FALLS);
  }

  static Window months(int count) {
    return new Window(new Length.Months(count), FirstDay.NOT_COUNTED, LastDay.AS_IT_FALLS);
  }

  /** The same, to the end of the next working day where a rule of the case says so. */
  static Window lastDayAsTold(Window window, Told told) {
    boolean moves =
        told.says("policy.last_day_holiday_rule", "CIVIL_CODE_203")
            || told.at("policy.last_day_rule").node().asText().endsWith("NEXT_WORKING_DAY");
    return moves
        ? new Window(window.length(), window.firstDay(), LastDay.NEXT_WORKING_DAY)
        : window;
  }

  /** The working days of the place that a case tells of. */
  static WorkingCalendar calendar(Told told) {
    if (told.says("jurisdiction", "CN") || told.says("calendar", "CN")) {
      return PolicySketch.CHINA;
    }
    if (!told.has("public_holidays")) {
      return WorkingCalendar.weekendsOnly();
    }
    Set<LocalDate> off =
        HashSet.ofAll(told.all("public_holidays")).map(day -> LocalDate.parse(day.node().asText()));
    var year = off.toList().sorted().head();
    var published =
        new PublishedDays(
            year.withDayOfYear(1), year.plusYears(1).withDayOfYear(31), off, HashSet.empty());
    return WorkingCalendar.of(
        "told", HashSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Option.of(published));
  }

  static WindowEnd end(Told told, Window window, Instant from) {
    return window.end(from, told.zone(), calendar(told));
  }

  static Outcome lastDay(String key, WindowEnd end) {
    return new Outcome().with(key, end.lastDay().toString());
  }

  /** A day ends at 24:00 of its place. */
  static String midnight(WindowEnd end, ZoneId zone) {
    return end.lastDay() + "T24:00:00" + zone.getRules().getOffset(end.at());
  }

  static String moment(Instant at, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone).toOffsetDateTime());
  }
}
