package io.redress.adapter.notify.micrometer;

import static java.util.Locale.ROOT;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.redress.port.Destination;
import io.redress.port.Telemetry;
import io.redress.sla.ClockName;
import io.redress.sla.OnBreach;
import java.time.Duration;

/**
 * Tells a registry how the work goes. No meter has an id, an amount or anybody's data in its name
 * or its tags, and each tag has a bounded number of values. Several threads may use it.
 */
public final class MicrometerTelemetry implements Telemetry {

  private final MeterRegistry registry;
  private final TagValues destinations = new TagValues();
  private final TagValues sources = new TagValues();

  public MicrometerTelemetry(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void handled(String command, Handled how, int attempts) {
    Counter.builder("redress.commands")
        .description("commands that were handled")
        .tag("command", command)
        .tag("result", word(how))
        .register(registry)
        .increment();
    Counter.builder("redress.commands.conflicts")
        .description("decisions that were made anew because somebody else was quicker")
        .tag("command", command)
        .register(registry)
        .increment(how == Handled.CROWDED_OUT ? attempts : attempts - 1);
  }

  @Override
  public void tried(Destination to, Tried how, Duration late, Duration took) {
    var destination = destinations.of(to.value());
    Timer.builder("redress.effects")
        .description("tries of effects, and how long the other side took")
        .tag("destination", destination)
        .tag("result", word(how))
        .register(registry)
        .record(notNegative(took));
    Timer.builder("redress.effects.lateness")
        .description("how long after an effect was due it was tried")
        .tag("destination", destination)
        .tag("result", word(how))
        .register(registry)
        .record(notNegative(late));
  }

  @Override
  public void passed(ClockName clock, OnBreach what, Duration late) {
    Timer.builder("redress.deadlines.passed")
        .description("deadlines that passed, and how much later their cases were told")
        .tag("clock", clock.word())
        .tag("consequence", what.word())
        .register(registry)
        .record(notNegative(late));
  }

  @Override
  public void setAside(String source) {
    Counter.builder("redress.answers.aside")
        .description("answers from outside that no case could take")
        .tag("source", sources.of(source))
        .register(registry)
        .increment();
  }

  private static String word(Enum<?> how) {
    return how.name().toLowerCase(ROOT).replace('_', '-');
  }

  /** A clock that was set back meanwhile must not take a try out of the count. */
  private static Duration notNegative(Duration duration) {
    return duration.isNegative() ? Duration.ZERO : duration;
  }
}
