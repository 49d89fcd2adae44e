package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {

  private static final Instant NOON = Instant.parse("2026-11-11T12:00:00Z");

  private final VirtualTime time = new VirtualTime();
  private final List<String> happened = new ArrayList<>();

  @Test
  void whatIsPlannedHappensInTheOrderOfTime() {
    time.at(NOON.plusSeconds(2), note("later"));
    time.at(NOON, note("first"));
    time.at(NOON.plusMillis(1), note("second"));
    time.run();
    assertThat(happened)
        .containsExactly(
            "first at 2026-11-11T12:00:00Z",
            "second at 2026-11-11T12:00:00.001Z",
            "later at 2026-11-11T12:00:02Z");
  }

  @Test
  void atTheSameTimeWhatWasPlannedFirstHappensFirst() {
    for (int i = 1; i <= 9; i++) {
      time.at(NOON, note("plan " + i));
    }
    time.run();
    assertThat(happened.stream().map(text -> text.substring(0, 6)))
        .containsExactly(
            "plan 1", "plan 2", "plan 3", "plan 4", "plan 5", "plan 6", "plan 7", "plan 8",
            "plan 9");
  }

  @Test
  void whatLiesInThePastHappensNextAndTimeDoesNotGoBack() {
    time.at(
        NOON,
        () -> {
          time.at(NOON.minusSeconds(3600), note("too late"));
          time.after(Duration.ZERO, note("now"));
          note("noon").run();
        });
    time.at(NOON, note("planned before"));
    time.at(NOON.plusMillis(1), note("afterwards"));
    time.run();
    assertThat(happened)
        .containsExactly(
            "noon at 2026-11-11T12:00:00Z",
            "planned before at 2026-11-11T12:00:00Z",
            "too late at 2026-11-11T12:00:00Z",
            "now at 2026-11-11T12:00:00Z",
            "afterwards at 2026-11-11T12:00:00.001Z");
  }

  @Test
  void aPlanMadeMeanwhileHappensAfterItsWait() {
    time.at(NOON, () -> time.after(Duration.ofMinutes(90), note("waited")));
    time.at(NOON.plusSeconds(3600), note("an hour"));
    time.run();
    assertThat(happened)
        .containsExactly("an hour at 2026-11-11T13:00:00Z", "waited at 2026-11-11T13:30:00Z");
    assertThat(time.millis()).isEqualTo(1_794_403_800_000L);
  }

  @Test
  void withoutPlansNothingHappens() {
    time.run();
    assertThat(happened).isEmpty();
  }

  private Runnable note(String what) {
    return () -> happened.add(what + " at " + time.instant());
  }
}
