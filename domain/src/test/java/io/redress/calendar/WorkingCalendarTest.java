package io.redress.calendar;

import static io.redress.calendar.Published.CHINA;
import static io.redress.calendar.Published.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # calendar, from,    n,  day,        assumed
          # China: 7 working days over Spring Festival 2024: 8, 9, 18 (Sunday, made up), 19 to 22 February
          CN, 2024-02-07,      7,  2024-02-22, false
          CN, 2024-02-07,      2,  2024-02-09, false
          CN, 2024-02-07,      3,  2024-02-18, false
          # a card is credited after 3 to 7 working days: 29, 30 April, 6, 7, 8, 9, 12 May 2025
          CN, 2025-04-28,      3,  2025-05-06, false
          CN, 2025-04-28,      7,  2025-05-12, false
          # over Spring Festival 2026: 11, 12, 13, 14 (Saturday, made up), 24, 25, 26 February
          CN, 2026-02-10,      4,  2026-02-14, false
          CN, 2026-02-10,      7,  2026-02-26, false
          # an ordinary week
          CN, 2025-07-04,      7,  2025-07-15, false
          # the United States: 3 to 6 and 9 to 11 June 2025
          -,  2025-06-02,      7,  2025-06-11, false
          # Korea: Friday, Monday, Tuesday
          -,  2025-05-15,      3,  2025-05-20, false
          # from a day that is not worked
          -,  2025-05-17,      1,  2025-05-19, false
          -,  2025-05-18,      1,  2025-05-19, false
          # 2025 had 248 working days in China; the first of 2026 is a Sunday
          CN, 2024-12-31,    248,  2025-12-31, false
          CN, 2024-12-31,    249,  2026-01-04, false
          # the last published day, and the day after it
          CN, 2026-12-30,      1,  2026-12-31, false
          CN, 2026-12-31,      1,  2027-01-01, true
          CN, 2026-12-30,      2,  2027-01-01, true
          # before the first one
          CN, 2023-12-29,      1,  2024-01-02, true
          CN, 2023-12-31,      1,  2024-01-02, false
          """)
  void workingDaysAreCounted(
      String calendar, LocalDate from, int n, LocalDate day, boolean assumed) {
    assertThat(Published.named(calendar).workingDaysAfter(from, n))
        .isEqualTo(new CountedDay(day, assumed));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # calendar, day,     next,       assumed
          CN, 2025-10-01,      2025-10-09, false
          CN, 2025-10-09,      2025-10-09, false
          CN, 2025-09-28,      2025-09-28, false
          CN, 2025-03-15,      2025-03-17, false
          CN, 2026-12-31,      2026-12-31, false
          CN, 2024-01-01,      2024-01-02, false
          # 2027 is not published: its first day is a Friday, and may turn out to be a holiday
          CN, 2027-01-01,      2027-01-01, true
          CN, 2027-01-02,      2027-01-04, true
          CN, 2023-12-30,      2024-01-02, true
          DE, 2025-12-25,      2025-12-29, false
          -,  2025-12-25,      2025-12-25, false
          -,  2099-01-04,      2099-01-05, false
          """)
  void theNextWorkingDayIsThatDayIfItIsOne(
      String calendar, LocalDate day, LocalDate next, boolean assumed) {
    assertThat(Published.named(calendar).nextWorkingDay(day))
        .isEqualTo(new CountedDay(next, assumed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-04",
        "2024-02-18",
        "2024-04-07",
        "2024-10-12",
        "2025-01-26",
        "2025-09-28",
        "2026-01-04",
        "2026-02-14",
        "2026-10-10"
      })
  void aWeekendThatMakesUpForAHolidayIsWorked(LocalDate day) {
    assertThat(CHINA.isWorkingDay(day)).isTrue();
    assertThat(WorkingCalendar.weekendsOnly().isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2025-10-01, false
          2025-10-08, false
          2025-10-09, true
          2025-10-11, true
          2025-10-12, false
          1969-12-31, true
          1970-01-01, true
          1970-01-03, false
          1970-01-05, true
          """)
  void aDayIsWorkedOrNot(LocalDate day, boolean worked) {
    assertThat(CHINA.isWorkingDay(day)).isEqualTo(worked);
  }

  @Test
  void aListedDayHoldsAlsoWhereNotAllDaysArePublished() {
    var calendar =
        WorkingCalendar.of(
            "X",
            WEEKEND,
            Option.of(
                new PublishedDays(
                    LocalDate.parse("2007-01-01"),
                    LocalDate.parse("2007-12-31"),
                    HashSet.of(LocalDate.parse("2008-01-01")),
                    HashSet.of(LocalDate.parse("2006-12-30")))));
    assertThat(calendar.nextWorkingDay(LocalDate.parse("2006-12-30")))
        .isEqualTo(new CountedDay(LocalDate.parse("2006-12-30"), true));
    assertThat(calendar.nextWorkingDay(LocalDate.parse("2008-01-01")))
        .isEqualTo(new CountedDay(LocalDate.parse("2008-01-02"), true));
  }

  @Test
  void holidaysOnWeekendsAndMakeUpDaysInTheWeekChangeNothing() {
    var calendar =
        WorkingCalendar.of(
            "X",
            WEEKEND,
            Option.of(
                new PublishedDays(
                    LocalDate.parse("2025-01-01"),
                    LocalDate.parse("2025-12-31"),
                    HashSet.of(LocalDate.parse("2025-06-07")),
                    HashSet.of(LocalDate.parse("2025-06-09")))));
    assertThat(calendar.workingDaysAfter(LocalDate.parse("2025-06-06"), 2))
        .isEqualTo(new CountedDay(LocalDate.parse("2025-06-10"), false));
  }

  @Test
  void theFirstWorkingDayMayLieBehindALongRowOfHolidays() {
    var from = LocalDate.parse("2025-01-01");
    var calendar =
        WorkingCalendar.of(
            "X",
            HashSet.empty(),
            Option.of(
                new PublishedDays(
                    from,
                    from.plusDays(30),
                    HashSet.ofAll(from.datesUntil(from.plusDays(29)).toList()),
                    HashSet.empty())));
    assertThat(calendar.nextWorkingDay(from))
        .isEqualTo(new CountedDay(LocalDate.parse("2025-01-30"), false));
  }

  @Test
  void aWeekendMayBeFridayAndSaturdayOrNone() {
    var cairo =
        WorkingCalendar.of("EG", HashSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Option.none());
    assertThat(cairo.nextWorkingDay(LocalDate.parse("2025-05-16")).date()).isEqualTo("2025-05-18");
    var always = WorkingCalendar.of("always", HashSet.empty(), Option.none());
    assertThat(always.workingDaysAfter(LocalDate.parse("2025-05-16"), 10).date())
        .isEqualTo("2025-05-26");
  }

  @Test
  void aWeekOfSevenRestDaysIsRefused() {
    assertThatThrownBy(() -> WorkingCalendar.of("X", HashSet.of(DayOfWeek.values()), Option.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("all seven days are weekend");
  }

  @Test
  void toCountNoDaysIsABug() {
    assertThatThrownBy(() -> CHINA.workingDaysAfter(LocalDate.parse("2025-05-16"), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the working day number 0");
  }

  @Test
  void aDayThatIsBothOffAndWorkedIsRefused() {
    var day = LocalDate.parse("2025-10-01");
    assertThatThrownBy(() -> new PublishedDays(day, day, HashSet.of(day), HashSet.of(day)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("both off and worked: List(2025-10-01)");
  }

  @Test
  void theRangeMayBeOneDayButNotLess() {
    var day = LocalDate.parse("2025-10-01");
    assertThat(new PublishedDays(day, day, HashSet.empty(), HashSet.empty()).to()).isEqualTo(day);
    assertThatThrownBy(
            () -> new PublishedDays(day, day.minusDays(1), HashSet.empty(), HashSet.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("published from 2025-10-01 to 2025-09-30");
  }

  @Test
  void theEndsOfTheCalendarOfJavaAreCountedExactly() {
    var calendar = WorkingCalendar.weekendsOnly();
    // the first day is a Monday, the last one a Friday
    assertThat(calendar.nextWorkingDay(LocalDate.MIN).date()).isEqualTo(LocalDate.MIN);
    assertThat(calendar.nextWorkingDay(LocalDate.MAX).date()).isEqualTo(LocalDate.MAX);
    assertThat(calendar.workingDaysAfter(LocalDate.MAX.minusDays(7), 5).date())
        .isEqualTo(LocalDate.MAX);
    assertThatThrownBy(() -> calendar.workingDaysAfter(LocalDate.MAX, 1))
        .isInstanceOf(DateTimeException.class);
    // 2,147,483,647 working days are 429,496,729 weeks and two days
    assertThat(calendar.workingDaysAfter(LocalDate.parse("2025-06-02"), Integer.MAX_VALUE).date())
        .isEqualTo(LocalDate.parse("2025-06-04").plusWeeks(429_496_729));
  }

  @Test
  void calendarsAreValues() {
    var day = LocalDate.parse("2025-10-01");
    var published = new PublishedDays(day, day, HashSet.of(day), HashSet.empty());
    var one = WorkingCalendar.of("X", WEEKEND, Option.of(published));
    assertThat(one)
        .isEqualTo(WorkingCalendar.of("X", WEEKEND, Option.of(published)))
        .hasSameHashCodeAs(WorkingCalendar.of("X", WEEKEND, Option.of(published)))
        .hasToString("X")
        .isNotEqualTo(WorkingCalendar.of("Y", WEEKEND, Option.of(published)))
        .isNotEqualTo(WorkingCalendar.of("X", HashSet.empty(), Option.of(published)))
        .isNotEqualTo(WorkingCalendar.of("X", WEEKEND, Option.none()))
        .isNotEqualTo("X");
    assertThat(one.hashCode())
        .isNotEqualTo(WorkingCalendar.of("Y", WEEKEND, Option.of(published)).hashCode());
    assertThat(one.id()).isEqualTo("X");
    assertThat(one.weekend()).isEqualTo(WEEKEND);
    assertThat(one.published()).contains(published);
    assertThat(WorkingCalendar.weekendsOnly().id()).isEqualTo("weekends-only");
  }
}
