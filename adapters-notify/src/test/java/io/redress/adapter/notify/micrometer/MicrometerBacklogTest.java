package io.redress.adapter.notify.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.redress.port.Agenda;
import io.redress.port.Backlog;
import io.redress.port.Backlog.Waiting;
import io.redress.port.Destination;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MicrometerBacklogTest {

  private static final Instant TEN = Instant.parse("2026-03-10T10:00:00Z");
  private static final Destination ALIPAY = Destination.payment("alipay");
  private static final Backlog NOTHING = new Backlog(HashMap.empty(), Waiting.none(), 0, 0);

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private Instant now = TEN;
  private Supplier<Backlog> store = () -> NOTHING;
  private int readings;
  private final MicrometerBacklog backlog =
      new MicrometerBacklog(agenda(), (InstantSource) () -> now, Duration.ofSeconds(30));

  @Test
  void whatWaitsIsShownWithItsAge() {
    store =
        () ->
            new Backlog(
                HashMap.of(ALIPAY, since("2026-03-10T09:58:30Z", 3)),
                since("2026-03-10T09:00:00Z", 2),
                5,
                7);
    backlog.bindTo(registry);

    assertThat(gauge("redress.deadlines.due")).isEqualTo(2);
    assertThat(age("redress.deadlines.oldest")).isEqualTo(3600);
    assertThat(gauge("redress.dead.letters")).isEqualTo(5);
    assertThat(gauge("redress.strays")).isEqualTo(7);
    assertThat(gauge("redress.effects.due", "destination", "payment/alipay")).isEqualTo(3);
    assertThat(age("redress.effects.oldest", "destination", "payment/alipay")).isEqualTo(90);
  }

  @Test
  void whereNothingWaitsAllIsZero() {
    backlog.bindTo(registry);

    assertThat(gauge("redress.deadlines.due")).isZero();
    assertThat(age("redress.deadlines.oldest")).isZero();
    assertThat(registry.find("redress.effects.due").gauge()).isNull();
  }

  @Test
  void theAgendaIsReadOnceInAnIntervalHoweverManyLook() {
    backlog.bindTo(registry);
    for (int i = 0; i < 20; i++) {
      gauge("redress.strays");
    }
    now = TEN.plusSeconds(29);
    gauge("redress.strays");
    assertThat(readings).isEqualTo(1);

    now = TEN.plusSeconds(30);
    gauge("redress.strays");
    gauge("redress.dead.letters");
    assertThat(readings).isEqualTo(2);
  }

  /** An alarm on a gauge that vanishes would never end. */
  @Test
  void aDestinationAppearsWhenSomethingIsDueAndStays() {
    backlog.bindTo(registry);
    store =
        () ->
            new Backlog(HashMap.of(ALIPAY, since("2026-03-10T10:00:00Z", 1)), Waiting.none(), 0, 0);
    now = TEN.plusSeconds(30);
    gauge("redress.strays");
    assertThat(gauge("redress.effects.due", "destination", "payment/alipay")).isEqualTo(1);

    store = () -> NOTHING;
    now = TEN.plusSeconds(60);
    assertThat(gauge("redress.effects.due", "destination", "payment/alipay")).isZero();
    assertThat(age("redress.effects.oldest", "destination", "payment/alipay")).isZero();
  }

  @Test
  void aStoreThatIsDownIsUnknownAndIsNotAskedMoreOften() {
    store =
        () -> {
          throw new IllegalStateException("the store is down");
        };
    backlog.bindTo(registry);
    assertThat(gauge("redress.strays")).isNaN();
    assertThat(age("redress.deadlines.oldest")).isNaN();
    assertThat(readings).isEqualTo(1);

    store = () -> NOTHING;
    now = TEN.plusSeconds(30);
    assertThat(gauge("redress.strays")).isZero();
  }

  @Test
  void destinationsBeyondTheBoundAreAddedUp() {
    var many = HashMap.<Destination, Waiting>empty();
    for (int i = 1; i <= 60; i++) {
      many = many.put(Destination.payment("card-" + i), since("2026-03-10T09:59:00Z", 1));
    }
    var due = many;
    store = () -> new Backlog(due, Waiting.none(), 0, 0);
    backlog.bindTo(registry);

    assertThat(registry.find("redress.effects.due").gauges()).hasSize(51);
    assertThat(gauge("redress.effects.due", "destination", "other")).isEqualTo(10);
    assertThat(age("redress.effects.oldest", "destination", "other")).isEqualTo(60);
  }

  @Test
  void aSecondRegistryShowsTheSame() {
    store =
        () ->
            new Backlog(HashMap.of(ALIPAY, since("2026-03-10T10:00:00Z", 4)), Waiting.none(), 0, 0);
    backlog.bindTo(registry);
    var second = new SimpleMeterRegistry();
    backlog.bindTo(second);

    assertThat(second.get("redress.effects.due").gauge().value()).isEqualTo(4);
  }

  private double gauge(String name, String... tags) {
    return registry.get(name).tags(tags).gauge().value();
  }

  private double age(String name, String... tags) {
    return registry.get(name).tags(tags).timeGauge().value(TimeUnit.SECONDS);
  }

  private static Waiting since(String oldest, long count) {
    return new Waiting(count, Option.of(Instant.parse(oldest)));
  }

  /** An agenda that can only be asked how much there is to do. */
  private Agenda agenda() {
    return (Agenda)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Agenda.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("backlog");
              readings++;
              return store.get();
            });
  }
}
