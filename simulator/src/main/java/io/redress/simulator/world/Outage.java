package io.redress.simulator.world;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population.Outages;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * When the providers of a world are down: at most once a day, which day is drawn for each day by
 * itself, so that it takes no memory but for the day that it is.
 */
final class Outage {

  private static final double DAYS_A_YEAR = 365;
  private static final long DAY_SECONDS = Duration.ofDays(1).toSeconds();

  private final Draws draws;
  private final Outages outages;
  private long today = Long.MIN_VALUE;

  /** Those of today and of the day before, which may last until today. */
  private Option<Window> ofToday = Option.none();

  private Option<Window> ofYesterday = Option.none();

  Outage(Draws draws, Outages outages) {
    this.draws = draws;
    this.outages = outages;
  }

  /** Until when they are down, if they are. */
  Option<Instant> until(Instant now) {
    long day = Math.floorDiv(now.getEpochSecond(), DAY_SECONDS);
    if (day != today) {
      today = day;
      ofToday = of(day);
      ofYesterday = of(day - 1);
    }
    return ofToday.isEmpty() && ofYesterday.isEmpty()
        ? Option.none()
        : end(ofToday, now).orElse(() -> end(ofYesterday, now));
  }

  private static Option<Instant> end(Option<Window> of, Instant now) {
    return of.filter(down -> !now.isBefore(down.from()) && now.isBefore(down.to())).map(Window::to);
  }

  private Option<Window> of(long day) {
    // Days draw apart from orders and customers: their entities are the largest numbers.
    var entity = draws.of(Long.MAX_VALUE - day);
    if (!entity.happens(Purpose.OUTAGE, 0, outages.aYear() / DAYS_A_YEAR)) {
      return Option.none();
    }
    var begin =
        Instant.ofEpochSecond(
            day * DAY_SECONDS + (long) (entity.uniform(Purpose.OUTAGE, 1) * DAY_SECONDS));
    return Option.of(
        new Window(
            begin, begin.plus(Parcels.hours(outages.lasts(), entity.uniform(Purpose.OUTAGE, 2)))));
  }
}
