package io.redress.adapter.notify.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.redress.port.Destination;
import io.redress.port.Telemetry.Handled;
import io.redress.port.Telemetry.Tried;
import io.redress.sla.ClockName;
import io.redress.sla.OnBreach;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MicrometerTelemetryTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final MicrometerTelemetry telemetry = new MicrometerTelemetry(registry);

  @Test
  void commandsAreCountedByKindAndResult() {
    telemetry.handled("Request", Handled.DONE, 1);
    telemetry.handled("Request", Handled.DONE, 1);
    telemetry.handled("Request", Handled.CROWDED_OUT, 16);
    telemetry.handled("Withdraw", Handled.REFUSED, 1);

    assertThat(count("redress.commands", "command", "Request", "result", "done")).isEqualTo(2);
    assertThat(count("redress.commands", "command", "Request", "result", "crowded-out"))
        .isEqualTo(1);
    assertThat(count("redress.commands", "command", "Withdraw", "result", "refused")).isEqualTo(1);
  }

  /** Decided three times: twice somebody was quicker. Crowded out: they were every time. */
  @Test
  void conflictsAreDecisionsThatWereInVain() {
    telemetry.handled("AnswerLeg", Handled.DONE, 1);
    telemetry.handled("AnswerLeg", Handled.DONE, 3);
    telemetry.handled("AnswerLeg", Handled.CROWDED_OUT, 16);

    assertThat(count("redress.commands.conflicts", "command", "AnswerLeg")).isEqualTo(18);
  }

  @Test
  void triesAreTimedByDestinationAndResult() {
    var alipay = Destination.payment("alipay");
    telemetry.tried(alipay, Tried.DONE, Duration.ofSeconds(2), Duration.ofMillis(300));
    telemetry.tried(alipay, Tried.DONE, Duration.ofSeconds(4), Duration.ofMillis(100));
    telemetry.tried(alipay, Tried.FAILED, Duration.ofHours(1), Duration.ofSeconds(30));

    var done =
        registry.get("redress.effects").tags("destination", "payment/alipay", "result", "done");
    assertThat(done.timer().count()).isEqualTo(2);
    assertThat(done.timer().totalTime(TimeUnit.MILLISECONDS)).isEqualTo(400);
    assertThat(late("done")).isEqualTo(6);
    assertThat(late("failed")).isEqualTo(3600);
  }

  @Test
  void aClockThatWasSetBackTakesNothingOutOfTheCount() {
    telemetry.tried(
        Destination.WAREHOUSE, Tried.DONE, Duration.ofSeconds(-5), Duration.ofSeconds(-5));

    assertThat(registry.get("redress.effects").timer().count()).isEqualTo(1);
    assertThat(registry.get("redress.effects.lateness").timer().count()).isEqualTo(1);
  }

  @Test
  void deadlinesThatPassedAreNoReminders() {
    telemetry.passed(ClockName.REVIEW, OnBreach.ESCALATE, Duration.ofSeconds(1));
    telemetry.passed(ClockName.REVIEW, OnBreach.REMIND, Duration.ofSeconds(1));
    telemetry.passed(ClockName.REVIEW, OnBreach.REMIND, Duration.ofSeconds(2));

    var passed = registry.get("redress.deadlines.passed").tag("clock", "review");
    assertThat(passed.tag("consequence", "escalate").timer().count()).isEqualTo(1);
    assertThat(
            registry.get("redress.deadlines.passed").tag("consequence", "remind").timer().count())
        .isEqualTo(2);
  }

  @Test
  void answersThatAreSetAsideAreCountedBySource() {
    telemetry.setAside("acme");

    assertThat(count("redress.answers.aside", "source", "acme")).isEqualTo(1);
  }

  /** A shop that names each payment differently has one meter for all after the first fifty. */
  @Test
  void whateverIsNamedTheMetersAreBounded() {
    for (int i = 1; i <= 1000; i++) {
      var to = Destination.payment("card-" + i);
      telemetry.tried(to, Tried.DONE, Duration.ZERO, Duration.ZERO);
      telemetry.setAside("source-" + i);
    }
    assertThat(registry.getMeters()).hasSize(3 * 51);
    assertThat(count("redress.answers.aside", "source", "other")).isEqualTo(950);
    assertThat(count("redress.answers.aside", "source", "source-50")).isEqualTo(1);
    assertThat(registry.getMeters().stream().map(Meter::getId).map(Meter.Id::getName).distinct())
        .containsExactlyInAnyOrder(
            "redress.effects", "redress.effects.lateness", "redress.answers.aside");
  }

  private double count(String name, String... tags) {
    return registry.get(name).tags(tags).counter().count();
  }

  private double late(String result) {
    return registry
        .get("redress.effects.lateness")
        .tags("destination", "payment/alipay", "result", result)
        .timer()
        .totalTime(TimeUnit.SECONDS);
  }
}
