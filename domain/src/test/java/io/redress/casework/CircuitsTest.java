package io.redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.port.Destination;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitsTest {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final Destination ALIPAY = Destination.payment("alipay");
  private static final Destination WAREHOUSE = Destination.WAREHOUSE;

  private final Circuits circuits =
      new Circuits(3, new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(1)));

  @Test
  void aFewFailuresLeaveADestinationOpenToAll() {
    fail(2);

    assertThat(circuits.isOpen(ALIPAY, NOW)).isFalse();
    assertThat(circuits.open(NOW)).isEmpty();
  }

  @Test
  void aDestinationThatFailsSeveralTimesInARowIsLeftAlone() {
    fail(3);

    assertThat(circuits.open(NOW)).containsExactly(ALIPAY);
    assertThat(circuits.isOpen(WAREHOUSE, NOW)).isFalse();
    assertThat(circuits.isOpen(ALIPAY, NOW.plusSeconds(10))).isFalse();
  }

  @Test
  void oneMoreFailureAfterwardsLeavesItAloneForLonger() {
    fail(4);

    assertThat(circuits.isOpen(ALIPAY, NOW.plusMillis(9_999))).isTrue();
    assertThat(circuits.isOpen(ALIPAY, NOW.plusSeconds(20))).isFalse();
  }

  @Test
  void noPauseIsLongerThanTheLongest() {
    fail(50);

    assertThat(circuits.isOpen(ALIPAY, NOW.plusSeconds(60))).isFalse();
  }

  @Test
  void oneSuccessForgetsAllFailures() {
    fail(3);
    circuits.worked(ALIPAY);
    fail(2);

    assertThat(circuits.open(NOW)).isEmpty();
  }

  @Test
  void whoeverAsksToBeLeftAloneIsAtOnceAndForSoLong() {
    circuits.failed(ALIPAY, NOW, Option.of(Duration.ofSeconds(7)));

    assertThat(circuits.isOpen(ALIPAY, NOW.plusMillis(6_999))).isTrue();
    assertThat(circuits.isOpen(ALIPAY, NOW.plusSeconds(7))).isFalse();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      circuits.failed(ALIPAY, NOW, Option.none());
    }
  }
}
