package io.redress.adapter.policy;

import io.redress.calendar.PublishedDays;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the published days of a country from lines such as {@code 2026.off=0101,0102}, read
 * strictly: a day that is lost or misspelt would move deadlines without anybody noticing. Each year
 * that is covered has its line of days off and its line of days worked, and each day differs from
 * what the weekend says. What is wrong is an {@link IllegalStateException} with line and value.
 */
final class CalendarFile {

  static final Set<DayOfWeek> WEEKEND = HashSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static final Pattern COVERED =
      Pattern.compile("covered=([0-9]{4}-[0-9]{2}-[0-9]{2})\\.\\.([0-9]{4}-[0-9]{2}-[0-9]{2})");
  private static final Pattern YEAR =
      Pattern.compile("(([0-9]{4})\\.(off|work))=([0-9]{4}(?:,[0-9]{4})*)?");

  private final String name;
  private final java.util.Set<String> keys = new java.util.HashSet<>();
  private final List<LocalDate> covered = new ArrayList<>();
  private final List<LocalDate> off = new ArrayList<>();
  private final List<LocalDate> worked = new ArrayList<>();
  private int line;

  private CalendarFile(String name) {
    this.name = name;
  }

  /** The days of a file, whose name is used in exceptions only. */
  static PublishedDays read(String name, String text) {
    var file = new CalendarFile(name);
    text.lines().forEach(file::line);
    return file.published();
  }

  private void line(String text) {
    line++;
    if (text.isBlank() || text.startsWith("#")) {
      return;
    }
    var year = YEAR.matcher(text);
    var range = COVERED.matcher(text);
    if (year.matches()) {
      once(year.group(1));
      year(year);
    } else if (range.matches()) {
      once("covered");
      covered.add(date(range.group(1), range.group(1)));
      covered.add(date(range.group(2), range.group(2)));
    } else {
      throw damaged("'%s' is neither covered=, nor <year>.off= or .work=".formatted(text));
    }
  }

  private void once(String key) {
    if (!keys.add(key)) {
      throw damaged("'%s' for the second time".formatted(key));
    }
  }

  private void year(Matcher entry) {
    boolean isWork = entry.group(3).equals("work");
    String days = entry.group(4);
    String before = "";
    for (var day : days == null ? new String[0] : days.split(",", -1)) {
      if (day.compareTo(before) <= 0) {
        throw damaged("'%s' does not come after '%s'".formatted(day, before));
      }
      before = day;
      var date =
          date("%s-%s-%s".formatted(entry.group(2), day.substring(0, 2), day.substring(2)), day);
      if (WEEKEND.contains(date.getDayOfWeek()) != isWork) {
        throw damaged("'%s' is a %s".formatted(day, date.getDayOfWeek()));
      }
      (isWork ? worked : off).add(date);
    }
  }

  private LocalDate date(String iso, String found) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeException noSuchDay) {
      throw damaged("'%s' is no day of its year".formatted(found));
    }
  }

  private PublishedDays published() {
    if (covered.isEmpty()) {
      throw new IllegalStateException(name + ": 'covered' is missing");
    }
    IntStream.rangeClosed(covered.getFirst().getYear(), covered.getLast().getYear())
        .boxed()
        .flatMap(year -> List.of(year + ".off", year + ".work").stream())
        .filter(key -> !keys.contains(key))
        .findFirst()
        .ifPresent(key -> {
          throw new IllegalStateException("%s: '%s' is missing".formatted(name, key));
        });
    return new PublishedDays(
        covered.getFirst(), covered.getLast(), HashSet.ofAll(off), HashSet.ofAll(worked));
  }

  private IllegalStateException damaged(String what) {
    return new IllegalStateException("%s:%d: %s".formatted(name, line, what));
  }
}
