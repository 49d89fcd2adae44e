package io.redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class BackoffProperties {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration HOUR = Duration.ofHours(1);

  /** 1, 2, 4 seconds, and so on: each wait is what it says, less up to half. */
  @Example
  void waitsDouble() {
    var backoff = new Backoff(SECOND, HOUR);

    assertThat(backoff.after(1, "a")).isBetween(Duration.ofMillis(500), SECOND);
    assertThat(backoff.after(2, "a")).isBetween(SECOND, Duration.ofSeconds(2));
    assertThat(backoff.after(11, "a")).isBetween(Duration.ofSeconds(512), Duration.ofSeconds(1024));
    assertThat(backoff.after(12, "a"))
        .isBetween(Duration.ofSeconds(1024), Duration.ofSeconds(2048));
    assertThat(backoff.after(13, "a")).isBetween(Duration.ofMinutes(30), HOUR);
    assertThat(backoff.after(1_000_000, "a")).isBetween(Duration.ofMinutes(30), HOUR);
  }

  @Example
  void whatFailedTogetherIsNotTriedAgainTogether() {
    var backoff = new Backoff(HOUR, HOUR);
    long different =
        java.util.stream.IntStream.range(0, 100)
            .mapToObj(number -> backoff.after(1, "effect-" + number))
            .distinct()
            .count();

    assertThat(different).isGreaterThan(80);
  }

  @Property
  void everyWaitIsWithinItsBounds(
      @ForAll @LongRange(min = 1, max = 1_000_000) long first,
      @ForAll @LongRange(min = 1, max = 1_000) long times,
      @ForAll @IntRange(min = 0) int tries,
      @ForAll String what) {
    var least = Duration.ofMillis(first);
    var most = least.multipliedBy(times);
    var wait = new Backoff(least, most).after(tries, what);

    assertThat(wait).isPositive();
    assertThat(wait).isLessThanOrEqualTo(most);
    assertThat(wait.plusMillis(1).multipliedBy(2)).isGreaterThanOrEqualTo(least);
    assertThat(new Backoff(least, most).after(tries, what)).isEqualTo(wait);
  }

  @Example
  void waitsThatCannotBeAreNotTaken() {
    assertThatThrownBy(() -> new Backoff(Duration.ZERO, HOUR))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Backoff(HOUR, SECOND))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("waits from PT1H to PT1S");
  }
}
