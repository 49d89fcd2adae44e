package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

  private final Months months = new Months(ZoneId.of("Asia/Shanghai"));

  @ParameterizedTest
  @CsvSource({
    "2026-10-31T15:59:59.999Z, 2026-10", // eight hours later it is still October there
    "2026-10-31T16:00:00Z    , 2026-11",
    "2026-11-30T15:59:59.999Z, 2026-11",
    "2026-11-30T16:00:00Z    , 2026-12",
    "2026-12-31T16:00:00Z    , 2027-01",
  })
  void aMonthBeginsAtMidnightOfTheShop(Instant at, String month) {
    assertThat(months.of(at)).isEqualTo(month);
  }

  @Test
  void whatWasAskedBeforeMakesNoDifference() {
    var november = Instant.parse("2026-11-11T00:00:00Z");
    var september = Instant.parse("2026-09-11T00:00:00Z");
    assertThat(months.of(november)).isEqualTo("2026-11");
    assertThat(months.of(september)).isEqualTo("2026-09");
    assertThat(months.of(november)).isEqualTo("2026-11");
    assertThat(months.of(november)).isEqualTo("2026-11");
  }
}
