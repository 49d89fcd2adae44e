package io.redress.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.calendar.OpeningHours;
import io.redress.calendar.WorkingCalendar;
import io.redress.calendar.WorkingTime;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimeTest {

  /** Monday to Friday from nine to six. */
  private static final WorkingTime OFFICE =
      new WorkingTime(
          new OpeningHours(LocalTime.parse("09:00"), LocalTime.parse("18:00")),
          ZoneId.of("Asia/Shanghai"),
          WorkingCalendar.weekendsOnly());

  /** 20 November 2026 is a Friday. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # time,           start,                  over
          24 hours,         2026-11-20T17:00+08:00, 2026-11-21T17:00+08:00
          1 days,           2026-11-20T17:00+08:00, 2026-11-21T17:00+08:00
          30 minutes,       2026-11-20T17:45+08:00, 2026-11-20T18:15+08:00
          # an hour on Friday, three on Monday
          4 working hours,  2026-11-20T17:00+08:00, 2026-11-23T12:00+08:00
          30 working minutes, 2026-11-20T17:45+08:00, 2026-11-23T09:15+08:00
          # Monday and Tuesday, to its end
          2 working days,   2026-11-20T17:00+08:00, 2026-11-25T00:00+08:00
          """)
  void itIsOverAsItCounts(String time, OffsetDateTime start, OffsetDateTime over) {
    assertThat(Times.of(time).after(start.toInstant(), OFFICE)).isEqualTo(over.toInstant());
  }

  /** The 21st and 22nd of November 2026 are a weekend. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # counting,      due,                    paused,                 resumed,                then due
          1 hours,         2026-11-20T17:00+08:00, 2026-11-20T16:00+08:00, 2026-11-23T10:00+08:00, 2026-11-23T11:00+08:00
          # an hour was left on Friday, and an hour it is on Monday
          1 working hours, 2026-11-20T17:00+08:00, 2026-11-20T16:00+08:00, 2026-11-23T10:00+08:00, 2026-11-23T11:00+08:00
          # a weekend takes nothing, nor does a night
          1 working hours, 2026-11-23T10:00+08:00, 2026-11-20T18:00+08:00, 2026-11-23T08:59+08:00, 2026-11-23T10:00+08:00
          # two hours of Friday, and one of Monday
          1 working hours, 2026-11-23T11:00+08:00, 2026-11-20T16:00+08:00, 2026-11-23T10:00+08:00, 2026-11-23T14:00+08:00
          # what was overdue by an hour stays so
          1 working hours, 2026-11-20T15:00+08:00, 2026-11-20T16:00+08:00, 2026-11-20T17:00+08:00, 2026-11-20T16:00+08:00
          # no working day ends between noon and evening, nor on a weekend
          1 working days,  2026-11-24T00:00+08:00, 2026-11-20T12:00+08:00, 2026-11-20T20:00+08:00, 2026-11-24T00:00+08:00
          1 working days,  2026-11-24T00:00+08:00, 2026-11-21T12:00+08:00, 2026-11-23T12:00+08:00, 2026-11-24T00:00+08:00
          # Friday ends, and so Tuesday is the last day, not Monday
          1 working days,  2026-11-24T00:00+08:00, 2026-11-20T12:00+08:00, 2026-11-23T12:00+08:00, 2026-11-25T00:00+08:00
          # six hours before the end of Friday become six hours before the end of Tuesday
          1 working days,  2026-11-20T18:00+08:00, 2026-11-20T12:00+08:00, 2026-11-24T12:00+08:00, 2026-11-24T18:00+08:00
          """)
  void aPauseTakesAwayWhatIsCountedWithinIt(
      String counting,
      OffsetDateTime due,
      OffsetDateTime paused,
      OffsetDateTime resumed,
      OffsetDateTime then) {
    assertThat(
            Times.of(counting)
                .later(due.toInstant(), paused.toInstant(), resumed.toInstant(), OFFICE))
        .isEqualTo(then.toInstant());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # left,            of,               start,                  then
          2 hours,           24 hours,         2026-11-20T17:00+08:00, 2026-11-21T15:00+08:00
          # the clock is over on Monday at 12:00: two working hours before it are from 10:00
          2 working hours,   4 working hours,  2026-11-20T17:00+08:00, 2026-11-23T10:00+08:00
          # and three are the whole of Monday morning, so that Friday evening is when
          3 working hours,   4 working hours,  2026-11-20T17:00+08:00, 2026-11-20T18:00+08:00
          # elapsed hours count back over a night
          16 hours,          4 working hours,  2026-11-20T17:00+08:00, 2026-11-22T20:00+08:00
          # Tuesday is left when Monday is over
          1 working days,    2 working days,   2026-11-20T17:00+08:00, 2026-11-24T00:00+08:00
          6 hours,           2 working days,   2026-11-20T17:00+08:00, 2026-11-24T18:00+08:00
          """)
  void whatIsLeftIsCountedBackAsTheClockCounts(
      String left, String of, OffsetDateTime start, OffsetDateTime then) {
    assertThat(Times.of(left).before(Times.of(of), start.toInstant(), OFFICE))
        .isEqualTo(then.toInstant());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # one,            other,            at least, may be left of it
          2 hours,          120 minutes,      true,     false
          119 minutes,      2 hours,          false,    true
          121 minutes,      2 hours,          true,     false
          2 working hours,  2 working hours,  true,     false
          2 working hours,  3 working hours,  false,    true
          3 working hours,  2 working hours,  true,     false
          2 working days,   2 working days,   true,     false
          1 working days,   2 working days,   false,    true
          3 working days,   2 working days,   true,     false
          # working hours take at least as long as the stopwatch says
          2 working hours,  2 hours,          true,     false
          2 working hours,  3 hours,          false,    false
          # how long they take depends on the start
          48 hours,         2 working hours,  false,    true
          1 hours,          2 working hours,  false,    true
          9 days,           2 working days,   false,    true
          9 working days,   2 days,           false,    false
          9 working hours,  1 working days,   false,    false
          9 working days,   1 working hours,  false,    false
          """)
  void whetherOneIsAtLeastAsLongAsAnotherIsKnownOrNot(
      String one, String other, boolean atLeast, boolean left) {
    assertThat(Times.of(one).isAtLeast(Times.of(other))).isEqualTo(atLeast);
    assertThat(Times.of(one).canBeLeftOf(Times.of(other))).isEqualTo(left);
  }

  @Test
  void aClockOfNoTimeIsABug() {
    assertThatThrownBy(() -> new ClockTime.Elapsed(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a clock of PT0S");
    assertThatThrownBy(() -> new ClockTime.WorkingHours(Duration.ofMinutes(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a clock of PT-1M");
    assertThatThrownBy(() -> new ClockTime.WorkingDays(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a clock of 0 working days");
  }

  @ParameterizedTest
  @CsvSource({
    "1 working hours, 2 working days",
    "1 working days, 9 days",
    "2 working hours, 2 working hours"
  })
  void workingTimeThatIsNeverLeftIsABug(String left, String of) {
    var start = OffsetDateTime.parse("2026-11-20T17:00+08:00").toInstant();
    assertThatThrownBy(() -> Times.of(left).before(Times.of(of), start, OFFICE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
