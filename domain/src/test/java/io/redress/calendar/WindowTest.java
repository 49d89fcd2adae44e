package io.redress.calendar;

import static io.redress.calendar.Window.FirstDay.COUNTED;
import static io.redress.calendar.Window.FirstDay.NOT_COUNTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.calendar.Window.FirstDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

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
  void aWindowEndsAtTheMidnightAfterItsLastDay(
      int days, FirstDay firstDay, Instant anchor, LocalDate lastDay, Instant end, ZoneId zone) {
    var window = new Window(days, firstDay);
    assertThat(window.lastDay(anchor, zone)).isEqualTo(lastDay);
    assertThat(window.end(anchor, zone)).isEqualTo(end);
  }

  @Test
  void aWindowIsOpenUntilTheLastNanosecondBeforeMidnight() {
    var delivered = Instant.parse("2026-11-10T02:00:00Z");
    var window = new Window(7, NOT_COUNTED);
    assertThat(window.isOpen(delivered, Instant.parse("2026-11-17T15:59:59.999999999Z"), SHANGHAI))
        .isTrue();
    assertThat(window.isOpen(delivered, Instant.parse("2026-11-17T16:00:00Z"), SHANGHAI)).isFalse();
  }

  @Test
  void aWindowOfNoDaysIsABug() {
    assertThatThrownBy(() -> new Window(0, COUNTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a window of 0 days");
  }
}
