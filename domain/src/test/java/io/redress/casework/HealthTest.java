package io.redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.casework.Health.Condition;
import io.redress.port.Backlog;
import io.redress.port.Backlog.Waiting;
import io.redress.port.Destination;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HealthTest {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final Map<Destination, Waiting> NOTHING = HashMap.empty();

  @Test
  void withNothingToDoAllIsWell() {
    var health = health(new Backlog(NOTHING, Waiting.none(), 0, 0));

    assertThat(health.condition()).isEqualTo(Condition.WELL);
    assertThat(health.troubles()).isEmpty();
  }

  @Test
  void whatIsDueForAMomentIsNoTrouble() {
    var due = HashMap.of(Destination.WAREHOUSE, since("2026-03-10T09:59:00Z", 40));

    assertThat(health(new Backlog(due, Waiting.none(), 0, 0)).condition())
        .isEqualTo(Condition.WELL);
  }

  @Test
  void whatIsLateIsNamedWithItsNumberAndItsAge() {
    var due =
        HashMap.of(
            Destination.payment("alipay"),
            since("2026-03-10T09:30:00Z", 3),
            Destination.MESSAGES,
            since("2026-03-10T09:59:59Z", 9));
    var health = health(new Backlog(due, since("2026-03-10T09:50:00Z", 1), 2, 1));

    assertThat(health.condition()).isEqualTo(Condition.LATE);
    assertThat(health.troubles())
        .containsExactly(
            "1 deadlines are due, the oldest since 2026-03-10T09:50:00Z",
            "3 effects for payment/alipay are due, the oldest since 2026-03-10T09:30:00Z",
            "2 effects failed too often and wait for people",
            "1 answers fit no case and wait for people");
  }

  @Test
  void whatIsDueForHoursIsStuck() {
    var health = health(new Backlog(NOTHING, since("2026-03-10T08:59:59Z", 1), 0, 0));

    assertThat(health.condition()).isEqualTo(Condition.STUCK);
  }

  private static Waiting since(String oldest, long count) {
    return new Waiting(count, Option.of(Instant.parse(oldest)));
  }

  private static Health health(Backlog backlog) {
    return Health.of(backlog, NOW, Duration.ofMinutes(5), Duration.ofHours(1));
  }
}
