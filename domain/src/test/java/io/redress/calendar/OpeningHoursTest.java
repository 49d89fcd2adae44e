package io.redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          09:00, 18:00, PT9H
          09:00, 09:01, PT1M
          09:30, 00:00, PT14H30M
          00:00, 12:00, PT12H
          00:00, 00:00, PT24H
          00:00, 23:59:59.999999999, PT23H59M59.999999999S
          """)
  void theyAreAsLongAsTheirClocksShow(LocalTime from, LocalTime to, Duration length) {
    assertThat(new OpeningHours(from, to).length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"18:00, 09:00", "09:00, 09:00", "22:00, 06:00"})
  void theyAreNeitherEmptyNorOverMidnight(LocalTime from, LocalTime to) {
    assertThatThrownBy(() -> new OpeningHours(from, to))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("open from %s to %s", from, to);
  }

  @ParameterizedTest
  @CsvSource({
    "09:00, 18:00, 09:00-18:00",
    "00:00, 00:00, 00:00-24:00",
    "12:30, 00:00, 12:30-24:00",
    "09:00:30, 18:00, 09:00:30-18:00",
  })
  void theyAreSaidAsDocumentsWriteThem(LocalTime from, LocalTime to, String written) {
    assertThat(new OpeningHours(from, to)).hasToString(written);
  }

  @Test
  void allDayIsFromMidnightToMidnight() {
    assertThat(OpeningHours.allDay())
        .isEqualTo(new OpeningHours(LocalTime.parse("00:00"), LocalTime.parse("00:00")));
  }
}
