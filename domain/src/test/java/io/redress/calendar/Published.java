package io.redress.calendar;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Calendars as they were published, for tests. */
final class Published {

  static final Set<DayOfWeek> WEEKEND = HashSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Holidays of mainland China that fall on a working day of the week, 2024 to 2026. */
  static final Set<LocalDate> CHINA_OFF =
      days(
          """
          2024 0101 0212 0213 0214 0215 0216 0404 0405 0501 0502 0503 0610 0916 0917 1001 1002 1003 1004 1007
          2025 0101 0128 0129 0130 0131 0203 0204 0404 0501 0502 0505 0602 1001 1002 1003 1006 1007 1008
          2026 0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005 1006 1007
          """);

  /** Weekend days that are worked there to make up for them. */
  static final Set<LocalDate> CHINA_WORKED =
      days(
          """
          2024 0204 0218 0407 0428 0511 0914 0929 1012
          2025 0126 0208 0427 0928 1011
          2026 0104 0214 0228 0509 0920 1010
          """);

  static final LocalDate CHINA_FROM = LocalDate.parse("2024-01-01");
  static final LocalDate CHINA_TO = LocalDate.parse("2026-12-31");

  static final WorkingCalendar CHINA =
      WorkingCalendar.of(
          "CN",
          WEEKEND,
          Option.of(new PublishedDays(CHINA_FROM, CHINA_TO, CHINA_OFF, CHINA_WORKED)));

  /** Christmas 2025 in Germany, and no other holiday of that month. */
  static final WorkingCalendar GERMAN_DECEMBER =
      WorkingCalendar.of(
          "DE",
          WEEKEND,
          Option.of(
              new PublishedDays(
                  LocalDate.parse("2025-12-01"),
                  LocalDate.parse("2025-12-31"),
                  days("2025 1225 1226"),
                  HashSet.empty())));

  private Published() {}

  static WorkingCalendar named(String name) {
    return switch (name) {
      case "CN" -> CHINA;
      case "DE" -> GERMAN_DECEMBER;
      case "-" -> WorkingCalendar.weekendsOnly();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static Set<LocalDate> days(String years) {
    return Stream.ofAll(years.lines()).flatMap(Published::ofYear).toSet();
  }

  private static Stream<LocalDate> ofYear(String line) {
    var words = Stream.of(line.split(" ", -1));
    return words
        .tail()
        .map(day -> "%s-%s-%s".formatted(words.head(), day.substring(0, 2), day.substring(2)))
        .map(LocalDate::parse);
  }
}
