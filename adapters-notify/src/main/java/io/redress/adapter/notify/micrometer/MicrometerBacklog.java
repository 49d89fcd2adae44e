package io.redress.adapter.notify.micrometer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.redress.port.Agenda;
import io.redress.port.Backlog;
import io.redress.port.Backlog.Waiting;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gauges of what waits: effects by destination, deadlines, dead letters and strays, and how old the
 * oldest is. An agenda that cannot be read shows as {@code NaN}, which is neither few nor many. The
 * gauges of a destination are there from the first time that something is seen to be due for it.
 * Several threads may use it, and several registries.
 */
public final class MicrometerBacklog implements MeterBinder {

  private static final Logger log = LoggerFactory.getLogger(MicrometerBacklog.class);

  private final Agenda agenda;
  private final InstantSource clock;
  private final Duration interval;
  private final TagValues names = new TagValues();
  private Seq<MeterRegistry> registries = List.empty();
  private Set<String> destinations = HashSet.empty();
  private Option<Reading> last = Option.none();

  /** What was read, and when; no backlog if it could not be read. */
  private record Reading(Instant at, Option<Backlog> backlog) {}

  /**
   * Gauges that are bound to no registry yet.
   *
   * @param interval the agenda is read at most once in so long, however often somebody looks: each
   *     reading costs its store a query
   */
  public MicrometerBacklog(Agenda agenda, InstantSource clock, Duration interval) {
    this.agenda = agenda;
    this.clock = clock;
    this.interval = interval;
  }

  @Override
  public synchronized void bindTo(MeterRegistry registry) {
    registries = registries.append(registry);
    count(
        registry,
        "redress.dead.letters",
        "what failed too often",
        Tags.empty(),
        Backlog::deadLetters);
    count(registry, "redress.strays", "answers that fit no case", Tags.empty(), Backlog::strays);
    waiting(registry, "redress.deadlines", Tags.empty(), Backlog::deadlines);
    destinations.forEach(name -> addDestination(registry, name));
    read();
  }

  private void addDestination(MeterRegistry registry, String name) {
    var tags = Tags.of("destination", name);
    waiting(registry, "redress.effects", tags, backlog -> effects(backlog, name));
  }

  private void waiting(
      MeterRegistry registry, String name, Tags tags, Function<Backlog, Waiting> what) {
    count(registry, name + ".due", "what is due", tags, backlog -> what.apply(backlog).count());
    TimeGauge.builder(name + ".oldest", () -> age(what), TimeUnit.MILLISECONDS)
        .description("for how long the oldest of it has been due")
        .tags(tags)
        .strongReference(true)
        .register(registry);
  }

  private void count(
      MeterRegistry registry,
      String name,
      String description,
      Tags tags,
      ToDoubleFunction<Backlog> what) {
    Gauge.builder(name, () -> read().map(what::applyAsDouble).getOrElse(Double.NaN))
        .description(description)
        .tags(tags)
        .strongReference(true)
        .register(registry);
  }

  private double age(Function<Backlog, Waiting> what) {
    return read()
        .map(what)
        .map(waiting ->
            waiting.oldest().map(since -> Duration.between(since, clock.instant()).toMillis()))
        .map(millis -> (double) millis.getOrElse(0L))
        .getOrElse(Double.NaN);
  }

  /** What waits for all destinations that share a name. */
  private Waiting effects(Backlog backlog, String name) {
    return backlog
        .effects()
        .filterKeys(to -> names.of(to.value()).equals(name))
        .values()
        .foldLeft(Waiting.none(), MicrometerBacklog::together);
  }

  private static Waiting together(Waiting one, Waiting other) {
    return new Waiting(
        one.count() + other.count(), one.oldest().toList().appendAll(other.oldest()).min());
  }

  private synchronized Option<Backlog> read() {
    var now = clock.instant();
    if (last.forAll(reading -> !now.isBefore(reading.at().plus(interval)))) {
      last = Option.of(new Reading(now, backlog(now)));
      last.flatMap(Reading::backlog).forEach(this::addDestinations);
    }
    return last.flatMap(Reading::backlog);
  }

  private Option<Backlog> backlog(Instant now) {
    try {
      return Option.of(agenda.backlog(now));
    } catch (RuntimeException down) {
      log.warn("the backlog cannot be read: {}", down.getClass().getName());
      return Option.none();
    }
  }

  private void addDestinations(Backlog backlog) {
    var found = backlog.effects().keySet().map(to -> names.of(to.value())).diff(destinations);
    destinations = destinations.union(found);
    found.forEach(name -> registries.forEach(registry -> addDestination(registry, name)));
  }
}
