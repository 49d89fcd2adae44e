package io.redress.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

  @Test
  void nothingCountedTakesNoTime() {
    assertThat(new Durations().atPercentile(50)).isZero();
    assertThat(new Durations().count()).isZero();
  }

  /** One minute to a hundred minutes, each once. */
  @ParameterizedTest
  @CsvSource({"1, 1", "50, 50", "95, 95", "99, 99", "99.5, 100", "100, 100"})
  void aPercentileIsTheDurationThatSuchAShareDidNotExceed(double percent, long minutes) {
    var durations = new Durations();
    for (int minute = 100; minute > 0; minute--) {
      durations.add(Duration.ofMinutes(minute));
    }
    assertThat(durations.atPercentile(percent)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void aStartedMinuteDoesNotCountAndNothingTakesLessThanNone() {
    var durations = new Durations();
    durations.add(Duration.ofSeconds(119));
    assertThat(durations.atPercentile(100)).isEqualTo(Duration.ofMinutes(1));
    durations.add(Duration.ofMinutes(-5));
    assertThat(durations.atPercentile(50)).isZero();
  }

  @Test
  void aYearIsExactToThreeDigits() {
    var durations = new Durations();
    durations.add(Duration.ofDays(365)); // 525,600 minutes
    assertThat(durations.atPercentile(50).toMinutes()).isBetween(525_600L, 526_125L);
  }

  @Test
  void whatIsMergedInIsCountedToo() {
    var early = new Durations();
    early.add(Duration.ofMinutes(1));
    var late = new Durations();
    late.add(Duration.ofMinutes(400));
    late.add(Duration.ofMinutes(500));
    early.merge(late);
    assertThat(early.count()).isEqualTo(3);
    assertThat(early.atPercentile(33)).isEqualTo(Duration.ofMinutes(1));
    assertThat(early.atPercentile(50)).isEqualTo(Duration.ofMinutes(400));
  }
}
