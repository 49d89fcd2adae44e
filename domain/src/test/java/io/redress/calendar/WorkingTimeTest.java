package io.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final OpeningHours NINE_TO_SIX = open("09:00", "18:00");

  /** A shop that never rests. */
  private static final WorkingCalendar ALWAYS =
      WorkingCalendar.of("always", HashSet.empty(), Option.none());

  @Test
  void noTimePassesBackwards() {
    var time = new WorkingTime(NINE_TO_SIX, SHANGHAI, ALWAYS);
    var noon = Instant.parse("2026-10-08T04:00:00Z");
    assertThat(time.between(noon, noon)).isEqualTo(Duration.ZERO);
    assertThat(time.between(noon, noon.minusSeconds(1))).isEqualTo(Duration.ZERO);
    assertThat(time.between(noon, noon.minus(Duration.ofDays(9)))).isEqualTo(Duration.ZERO);
    assertThat(time.laterByDaysOf(noon, noon, noon.minus(Duration.ofDays(9)))).isEqualTo(noon);
  }

  /** Clocks go forward on Sunday 29 March 2026, and back on Sunday 25 October. */
  @Test
  void aDayOnWhichClocksChangeIsAsMuchLongerOrShorter() {
    var time = new WorkingTime(OpeningHours.allDay(), BERLIN, ALWAYS);
    assertThat(
            time.between(
                Instant.parse("2026-03-27T23:00:00Z"), Instant.parse("2026-03-30T22:00:00Z")))
        .isEqualTo(Duration.ofHours(71));
    assertThat(
            time.between(
                Instant.parse("2026-10-23T22:00:00Z"), Instant.parse("2026-10-26T23:00:00Z")))
        .isEqualTo(Duration.ofHours(73));
  }

  /**
   * China 2026, as the State Council published it: National Day is off from Thursday 1 to Wednesday
   * 7 October; Sunday 20 September and Saturday 10 October make up for it.
   */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # start,                      time, end
          # within one day, and to its very end: not to the next morning
          2026-10-08T10:00+08:00,       PT4H, 2026-10-08T14:00+08:00
          2026-10-08T09:00+08:00,       PT9H, 2026-10-08T18:00+08:00
          # before the doors open, after they close, and as they do
          2026-10-08T07:30+08:00,      PT30M, 2026-10-08T09:30+08:00
          2026-10-08T19:00+08:00,      PT30M, 2026-10-09T09:30+08:00
          2026-10-08T18:00+08:00,       PT1M, 2026-10-09T09:01+08:00
          # Wednesday 30 September: two hours are left, and two more of Thursday 8 October
          2026-09-30T16:00+08:00,       PT4H, 2026-10-08T11:00+08:00
          2026-09-30T16:00+08:00,       PT2H, 2026-09-30T18:00+08:00
          # in the holidays
          2026-10-03T12:00+08:00,       PT2H, 2026-10-08T11:00+08:00
          # Friday 9 October, and the Saturday that is worked
          2026-10-09T17:00+08:00,       PT3H, 2026-10-10T11:00+08:00
          # that Saturday, and Monday
          2026-10-10T17:00+08:00,       PT3H, 2026-10-12T11:00+08:00
          # Saturday 19 September is off, Sunday 20 is worked
          2026-09-19T15:00+08:00,       PT1H, 2026-09-20T10:00+08:00
          # seven days over Spring Festival: 9 to 13, 14 (Saturday, made up) and 24 February
          2026-02-09T09:00+08:00,      PT63H, 2026-02-24T18:00+08:00
          2026-02-09T09:00+08:00,    PT63H1S, 2026-02-25T09:00:01+08:00
          # 2025 had 248 working days, of nine hours each
          2024-12-31T18:00+08:00,    PT2232H, 2025-12-31T18:00+08:00
          2025-01-01T00:00+08:00, PT2232H1M, 2026-01-04T09:01+08:00
          # to the nanosecond
          2026-10-08T17:59:59.999999999+08:00, PT0.000000002S, 2026-10-09T09:00:00.000000001+08:00
          """)
  void workingHoursPassWhileTheShopIsOpen(OffsetDateTime start, Duration time, OffsetDateTime end) {
    var workingTime = new WorkingTime(NINE_TO_SIX, SHANGHAI, Published.CHINA);
    assertThat(workingTime.after(start.toInstant(), time)).isEqualTo(end.toInstant());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # calendar, start,            time, end
          # Friday noon: twelve hours of it, and twelve of the Saturday that is worked
          CN, 2026-10-09T12:00+08:00,  PT24H, 2026-10-10T12:00+08:00
          # where it is not, Monday
          -,  2026-10-09T12:00+08:00,  PT24H, 2026-10-12T12:00+08:00
          # to midnight, which is the first moment of a Sunday
          CN, 2026-10-10T00:00+08:00,  PT24H, 2026-10-11T00:00+08:00
          """)
  void allOfAWorkingDayCountsIfThereAreNoOpeningHours(
      String calendar, OffsetDateTime start, Duration time, OffsetDateTime end) {
    var workingTime = new WorkingTime(OpeningHours.allDay(), SHANGHAI, Published.named(calendar));
    assertThat(workingTime.after(start.toInstant(), time)).isEqualTo(end.toInstant());
  }

  /**
   * Berlin 2026: on Sunday 29 March clocks go from 2:00 (+1) to 3:00 (+2), on Sunday 25 October
   * from 3:00 (+2) back to 2:00 (+1).
   */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # open,  to,    start,                  time, end
          # over a weekend on which clocks are changed: an hour of Friday, one of Monday
          09:00, 18:00, 2026-03-27T17:00+01:00,  PT2H, 2026-03-28T10:00+01:00
          # the night of 23 hours, and that of 25
          00:00, 00:00, 2026-03-28T12:00+01:00, PT24H, 2026-03-29T13:00+02:00
          00:00, 00:00, 2026-03-29T00:00+01:00, PT23H, 2026-03-30T00:00+02:00
          00:00, 00:00, 2026-10-24T12:00+02:00, PT24H, 2026-10-25T11:00+01:00
          00:00, 00:00, 2026-10-25T00:00+02:00, PT25H, 2026-10-26T00:00+01:00
          # a night shift from one to five has three hours, then five; the next one has four again
          01:00, 05:00, 2026-03-29T00:00+01:00,  PT3H, 2026-03-29T05:00+02:00
          01:00, 05:00, 2026-03-29T00:00+01:00,  PT4H, 2026-03-30T02:00+02:00
          01:00, 05:00, 2026-10-24T23:00+02:00,  PT5H, 2026-10-25T05:00+01:00
          01:00, 05:00, 2026-10-24T23:00+02:00,  PT6H, 2026-10-26T02:00+01:00
          # half past two does not come, so it begins at three; or comes twice, and the first time counts
          02:30, 04:00, 2026-03-29T00:00+01:00, PT30M, 2026-03-29T03:30+02:00
          02:30, 04:00, 2026-10-25T00:00+02:00, PT30M, 2026-10-25T02:00+01:00
          01:00, 02:30, 2026-10-25T00:00+02:00, PT90M, 2026-10-25T02:30+02:00
          01:00, 02:30, 2026-10-25T02:45+02:00,  PT1M, 2026-10-26T01:01+01:00
          # Saturday 90 minutes, Sunday an hour from three on, Monday 90 minutes, Tuesday 30
          02:30, 04:00, 2026-03-28T02:30+01:00, PT4H30M, 2026-03-31T03:00+02:00
          # a shift that the clocks skip whole
          02:00, 03:00, 2026-03-29T00:00+01:00,  PT1H, 2026-03-30T03:00+02:00
          # 28 days of nine hours: the change is at night and takes nothing from them
          09:00, 18:00, 2026-03-16T09:00+01:00, PT252H, 2026-04-12T18:00+02:00
          # 365 days of a whole year are 8760 hours, with a night of 23 and one of 25
          00:00, 00:00, 2026-01-01T00:00+01:00, PT8760H, 2027-01-01T00:00+01:00
          00:00, 00:00, 2026-01-01T00:00+01:00, PT4344H, 2026-07-01T01:00+02:00
          """)
  void aChangeOfClocksTakesAnHourOrGivesOne(
      LocalTime from, LocalTime to, OffsetDateTime start, Duration time, OffsetDateTime end) {
    var workingTime = new WorkingTime(new OpeningHours(from, to), BERLIN, ALWAYS);
    assertThat(workingTime.after(start.toInstant(), time)).isEqualTo(end.toInstant());
  }

  @Test
  void nobodyIsThereOnAWeekendOnWhichClocksAreChanged() {
    var workingTime = new WorkingTime(NINE_TO_SIX, BERLIN, WorkingCalendar.weekendsOnly());
    // Friday 27 March, 17:00 at +1; Monday 30 March, 10:00 at +2
    assertThat(workingTime.after(Instant.parse("2026-03-27T16:00:00Z"), Duration.ofHours(2)))
        .isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # start,                days, end
          # 8, 9 and 10 October (Saturday, made up)
          2026-09-30T16:00+08:00,    3, 2026-10-11T00:00+08:00
          # the day of the start is not counted, at whatever time, worked or not
          2026-09-30T00:00+08:00,    1, 2026-10-09T00:00+08:00
          2026-10-03T12:00+08:00,    1, 2026-10-09T00:00+08:00
          2026-10-07T23:59+08:00,    1, 2026-10-09T00:00+08:00
          2026-10-08T00:00+08:00,    1, 2026-10-10T00:00+08:00
          # seven: 8, 9, 10, 12, 13, 14, 15 October
          2026-10-01T09:00+08:00,    7, 2026-10-16T00:00+08:00
          """)
  void workingDaysAreOverAtTheMidnightAfterTheLastOfThem(
      OffsetDateTime start, int days, OffsetDateTime end) {
    var workingTime = new WorkingTime(NINE_TO_SIX, SHANGHAI, Published.CHINA);
    assertThat(workingTime.afterDays(start.toInstant(), days)).isEqualTo(end.toInstant());
  }

  @Test
  void aWorkingDayEndsByTheClocksOfItsZone() {
    var workingTime = new WorkingTime(NINE_TO_SIX, BERLIN, WorkingCalendar.weekendsOnly());
    // from Friday 27 March at +1 to the midnight after Monday 30 March at +2
    assertThat(workingTime.afterDays(Instant.parse("2026-03-27T16:00:00Z"), 1))
        .isEqualTo(Instant.parse("2026-03-30T22:00:00Z"));
  }

  /** Samoa left Friday 30 December 2011 out, and was on the other side of the date line. */
  @Test
  void aDayThatIsLeftOutHasNoHours() {
    var workingTime =
        new WorkingTime(NINE_TO_SIX, ZoneId.of("Pacific/Apia"), WorkingCalendar.weekendsOnly());
    var thursday = OffsetDateTime.parse("2011-12-29T17:00-10:00").toInstant();
    assertThat(workingTime.after(thursday, Duration.ofHours(2)))
        .isEqualTo(OffsetDateTime.parse("2012-01-02T10:00+14:00").toInstant());
  }

  /** In Ittoqqortoormiit Saturday 24 October 2026 lasts 25 hours: 23:00 to midnight comes twice. */
  @Test
  void clocksMayBeSetBackAtMidnight() {
    var allDay = new WorkingTime(OpeningHours.allDay(), ZoneId.of("America/Scoresbysund"), ALWAYS);
    var friday = OffsetDateTime.parse("2026-10-23T00:00-01:00").toInstant();
    assertThat(allDay.after(friday, Duration.ofHours(49)))
        .isEqualTo(OffsetDateTime.parse("2026-10-25T00:00-02:00").toInstant());
    assertThat(allDay.after(friday, Duration.ofHours(60)))
        .isEqualTo(OffsetDateTime.parse("2026-10-25T11:00-02:00").toInstant());
    var evenings =
        new WorkingTime(open("22:00", "00:00"), ZoneId.of("America/Scoresbysund"), ALWAYS);
    // Friday two hours, Saturday three, Sunday the sixth
    assertThat(evenings.after(friday, Duration.ofHours(6)))
        .isEqualTo(OffsetDateTime.parse("2026-10-25T23:00-02:00").toInstant());
  }

  /**
   * Newfoundland set its clocks back at a minute past midnight: Sunday 7 November 2010 had begun,
   * and then there was an hour of Saturday again. The morning that had begun went on.
   */
  @Test
  void aDayThatHasBegunIsNotOverBecauseClocksShowTheDayBefore() {
    var mornings = new WorkingTime(open("00:00", "12:00"), ZoneId.of("America/St_Johns"), ALWAYS);
    var saturdayAgain = OffsetDateTime.parse("2010-11-06T23:30-03:30").toInstant();
    assertThat(mornings.after(saturdayAgain, Duration.ofHours(1)))
        .isEqualTo(OffsetDateTime.parse("2010-11-07T00:30-03:30").toInstant());
    assertThat(
            mornings.after(
                OffsetDateTime.parse("2010-11-06T12:00-02:30").toInstant(), Duration.ofHours(13)))
        .isEqualTo(OffsetDateTime.parse("2010-11-07T12:00-03:30").toInstant());
  }

  @Test
  @Timeout(5)
  void aMillionDaysOfAMinuteAreCountedNotWalked() {
    var aMinute = new WorkingTime(open("09:00", "09:01"), ZoneOffset.UTC, ALWAYS);
    var start = LocalDate.parse("2026-01-01");
    assertThat(
            aMinute.after(
                start.atStartOfDay().toInstant(ZoneOffset.UTC), Duration.ofHours(5_000_000)))
        .isEqualTo(start.plusDays(299_999_999).atTime(9, 1).toInstant(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @CsvSource({"PT0S", "PT-1S"})
  void noTimeIsABug(Duration time) {
    var workingTime = new WorkingTime(NINE_TO_SIX, SHANGHAI, Published.CHINA);
    assertThatThrownBy(() -> workingTime.after(Instant.EPOCH, time))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("working time of " + time);
    assertThatThrownBy(() -> workingTime.afterDays(Instant.EPOCH, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void beyondTheDatesThatJavaKnowsIsABug() {
    var workingTime = new WorkingTime(NINE_TO_SIX, SHANGHAI, Published.CHINA);
    assertThatThrownBy(
            () -> workingTime.after(Instant.MAX.minus(Duration.ofDays(2)), Duration.ofHours(90)))
        .isInstanceOf(DateTimeException.class);
  }

  private static OpeningHours open(String from, String to) {
    return new OpeningHours(LocalTime.parse(from), LocalTime.parse(to));
  }
}
