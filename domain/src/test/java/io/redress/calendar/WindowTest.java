package io.redress.calendar;

import static io.redress.calendar.Window.FirstDay.COUNTED;
import static io.redress.calendar.Window.FirstDay.NOT_COUNTED;
import static io.redress.calendar.Window.LastDay.AS_IT_FALLS;
import static io.redress.calendar.Window.LastDay.NEXT_WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkingCalendar WEEKENDS = WorkingCalendar.weekendsOnly();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # days, first day,  anchor,                last day,    end,                  zone
          7,      NOT_COUNTED, 2026-11-10T02:00:00Z, 2026-11-17,  2026-11-17T16:00:00Z, Asia/Shanghai
          7,      COUNTED,     2026-11-10T02:00:00Z, 2026-11-16,  2026-11-16T16:00:00Z, Asia/Shanghai
          1,      COUNTED,     2026-11-10T02:00:00Z, 2026-11-10,  2026-11-10T16:00:00Z, Asia/Shanghai
          # a nanosecond before midnight in Shanghai, and at midnight: another day
          7,      NOT_COUNTED, 2026-11-10T15:59:59.999999999Z, 2026-11-17, 2026-11-17T16:00:00Z, Asia/Shanghai
          7,      NOT_COUNTED, 2026-11-10T16:00:00Z, 2026-11-18,  2026-11-18T16:00:00Z, Asia/Shanghai
          # the same instant is the day before in UTC
          7,      NOT_COUNTED, 2026-11-10T16:00:00Z, 2026-11-17,  2026-11-18T00:00:00Z, UTC
          # London loses an hour on 29 March, and gains one on 25 October
          1,      NOT_COUNTED, 2026-03-28T12:00:00Z, 2026-03-29,  2026-03-29T23:00:00Z, Europe/London
          1,      NOT_COUNTED, 2026-10-24T12:00:00Z, 2026-10-25,  2026-10-26T00:00:00Z, Europe/London
          # Cairo has no midnight on 24 April 2026: the day begins at one
          1,      COUNTED,     2026-04-23T12:00:00Z, 2026-04-23,  2026-04-23T22:00:00Z, Africa/Cairo
          """)
  void aWindowOfDaysEndsAtTheMidnightAfterItsLastDay(
      int days, FirstDay firstDay, Instant anchor, LocalDate lastDay, Instant end, ZoneId zone) {
    assertThat(new Window(days, firstDay).end(anchor, zone, WEEKENDS))
        .isEqualTo(new WindowEnd(lastDay, end, false, false));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # months, first day, day,         last day
          1,      NOT_COUNTED, 2025-01-31,  2025-02-28
          1,      NOT_COUNTED, 2024-01-31,  2024-02-29
          1,      NOT_COUNTED, 2025-02-28,  2025-03-28
          3,      NOT_COUNTED, 2025-11-30,  2026-02-28
          12,     NOT_COUNTED, 2024-02-29,  2025-02-28
          48,     NOT_COUNTED, 2024-02-29,  2028-02-29
          # where the first day counts, the last is the day before
          1,      COUNTED,     2025-04-01,  2025-04-30
          1,      COUNTED,     2025-03-01,  2025-03-31
          1,      COUNTED,     2025-01-15,  2025-02-14
          # but a month that has no such day is counted to its end
          1,      COUNTED,     2025-01-31,  2025-02-28
          1,      COUNTED,     2025-01-30,  2025-02-28
          """)
  void monthsEndOnTheDayOfTheSameNumber(
      int months, FirstDay firstDay, LocalDate day, LocalDate last) {
    var window = new Window(new Length.Months(months), firstDay, AS_IT_FALLS);
    assertThat(window.end(noon(day), SHANGHAI, WEEKENDS).lastDay()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # days, first day,  day,         last day
          # Friday 16 May 2025
          1,      COUNTED,     2025-05-16,  2025-05-16
          1,      NOT_COUNTED, 2025-05-16,  2025-05-19
          5,      COUNTED,     2025-05-16,  2025-05-22
          5,      NOT_COUNTED, 2025-05-16,  2025-05-23
          # a Saturday is not counted either way
          1,      COUNTED,     2025-05-17,  2025-05-19
          1,      NOT_COUNTED, 2025-05-17,  2025-05-19
          """)
  void aFirstDayCountsAmongWorkingDaysIfItIsWorked(
      int days, FirstDay firstDay, LocalDate day, LocalDate last) {
    for (var lastDay : LastDay.values()) {
      var window = new Window(new Length.WorkingDays(days), firstDay, lastDay);
      assertThat(window.end(noon(day), SHANGHAI, WEEKENDS).lastDay()).isEqualTo(last);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # length,    last day,         day,        ends on,    assumed
          7 days,         AS_IT_FALLS,      2026-12-31, 2027-01-07, false
          1 month,        AS_IT_FALLS,      2026-12-31, 2027-01-31, false
          7 days,         NEXT_WORKING_DAY, 2026-12-24, 2026-12-31, false
          7 days,         NEXT_WORKING_DAY, 2026-12-25, 2027-01-01, true
          1 month,        NEXT_WORKING_DAY, 2026-12-31, 2027-02-01, true
          1 working days, AS_IT_FALLS,      2026-12-30, 2026-12-31, false
          1 working days, AS_IT_FALLS,      2026-12-31, 2027-01-01, true
          1 working days, NEXT_WORKING_DAY, 2026-12-31, 2027-01-01, true
          # counted before the publication begins, ended within it
          2 working days, NEXT_WORKING_DAY, 2023-12-28, 2024-01-02, true
          """)
  void aWindowIsAssumedIfAnUnpublishedDayDecidedIt(
      String length, LastDay lastDay, LocalDate day, LocalDate last, boolean assumed) {
    var end =
        new Window(Lengths.of(length), NOT_COUNTED, lastDay)
            .end(noon(day), SHANGHAI, Published.CHINA);
    assertThat(end.lastDay()).isEqualTo(last);
    assertThat(end.assumed()).isEqualTo(assumed);
  }

  @Test
  void aWindowOfDaysIsOpenUntilTheLastNanosecondBeforeMidnight() {
    var delivered = Instant.parse("2026-11-10T02:00:00Z");
    var window = new Window(7, NOT_COUNTED);
    assertThat(
            window.isOpen(
                delivered, Instant.parse("2026-11-17T15:59:59.999999999Z"), SHANGHAI, WEEKENDS))
        .isTrue();
    assertThat(window.isOpen(delivered, Instant.parse("2026-11-17T16:00:00Z"), SHANGHAI, WEEKENDS))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-10T21:00:00+08:00, true",
    "2026-11-10T21:00:00.000000001+08:00, false",
    "2026-11-10T21:00:01+08:00, false",
    "2026-11-10T09:00:00+08:00, true",
  })
  void twelveHoursEndWithTheirLastMoment(String at, boolean open) {
    var window = Window.elapsed(Duration.ofHours(12));
    var nine = Instant.parse("2026-11-10T01:00:00Z");
    assertThat(window.isOpen(nine, OffsetDateTime.parse(at).toInstant(), SHANGHAI, WEEKENDS))
        .isEqualTo(open);
  }

  @Test
  void elapsedTimeEndsOnTheDayOfItsZone() {
    var window = Window.elapsed(Duration.ofHours(12));
    var anchor = Instant.parse("2026-11-10T10:00:00Z");
    var end = Instant.parse("2026-11-10T22:00:00Z");
    assertThat(window.end(anchor, SHANGHAI, Published.CHINA))
        .isEqualTo(new WindowEnd(LocalDate.parse("2026-11-11"), end, true, false));
  }

  @ParameterizedTest
  @CsvSource({"0 days", "0 working days", "0 months", "-1 days"})
  void aWindowOfNothingIsABug(String length) {
    assertThatThrownBy(() -> Lengths.of(length))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a window of " + length);
  }

  @Test
  void aWindowOfNoTimeIsABug() {
    assertThatThrownBy(() -> Window.elapsed(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a window of PT0S");
    assertThat(Window.elapsed(Duration.ofNanos(1)).length())
        .isEqualTo(new Length.Elapsed(Duration.ofNanos(1)));
  }

  @Test
  void elapsedTimeHasNeitherAFirstNorALastDay() {
    var hour = new Length.Elapsed(Duration.ofHours(1));
    assertThatThrownBy(() -> new Window(hour, COUNTED, AS_IT_FALLS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("elapsed time has no first and no last day");
    assertThatThrownBy(() -> new Window(hour, NOT_COUNTED, NEXT_WORKING_DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void beyondTheDatesThatJavaKnowsIsABug() {
    assertThatThrownBy(() -> new Window(7, NOT_COUNTED).end(Instant.MAX, SHANGHAI, WEEKENDS))
        .isInstanceOf(DateTimeException.class);
    assertThatThrownBy(
            () -> Window.elapsed(Duration.ofHours(1)).end(Instant.MAX, SHANGHAI, WEEKENDS))
        .isInstanceOf(DateTimeException.class);
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(SHANGHAI).toInstant();
  }
}
