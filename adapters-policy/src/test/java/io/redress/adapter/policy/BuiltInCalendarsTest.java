package io.redress.adapter.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.calendar.CountedDay;
import io.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInCalendarsTest {

  private static final WorkingCalendar CHINA =
      BuiltInCalendars.named("CN").getOrElseThrow(AssertionError::new);

  @Test
  void theyAreNamed() {
    assertThat(BuiltInCalendars.names()).containsExactly("CN");
    assertThat(CHINA.id()).isEqualTo("CN");
    assertThat(BuiltInCalendars.named("cn")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2007, 249
          2008, 251
          2009, 250
          2010, 250
          2011, 250
          2012, 249
          2013, 250
          2014, 250
          2015, 249
          2016, 250
          2017, 249
          2018, 250
          2019, 250
          2020, 249
          2021, 250
          2022, 249
          2023, 249
          2024, 251
          2025, 248
          2026, 248
          """)
  void aYearInChinaHasSoManyWorkingDays(int year, int days) {
    var first = LocalDate.of(year, 1, 1);
    assertThat(first.datesUntil(first.plusYears(1)).filter(CHINA::isWorkingDay)).hasSize(days);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # from,    n, day,        assumed
          2024-02-07, 7, 2024-02-22, false
          2025-04-28, 3, 2025-05-06, false
          2025-04-28, 7, 2025-05-12, false
          2026-02-10, 7, 2026-02-26, false
          2013-04-03, 2, 2013-04-08, false
          2013-04-03, 1, 2013-04-07, false
          # a make-up day that was published with the next year's holidays
          2006-12-29, 1, 2006-12-30, true
          2007-01-01, 1, 2007-01-04, false
          2026-12-31, 1, 2027-01-01, true
          """)
  void workingDaysInChinaAreAsPublished(LocalDate from, int n, LocalDate day, boolean assumed) {
    assertThat(CHINA.workingDaysAfter(from, n)).isEqualTo(new CountedDay(day, assumed));
  }
}
