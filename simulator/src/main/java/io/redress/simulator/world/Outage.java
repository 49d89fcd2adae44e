package io.redress.simulator.world;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population.Outages;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * When the providers of a world are down: at most once a day, which day is drawn for each day by
 * itself, so that it takes no memory.
 */
final class Outage {

  private static final double DAYS_A_YEAR = 365;
  private static final long DAY_SECONDS = Duration.ofDays(1).toSeconds();

  private final Draws draws;
  private final Outages outages;

  Outage(Draws draws, Outages outages) {
    this.draws = draws;
    this.outages = outages;
  }

  /** Until when they are down, if they are. */
  Option<Instant> until(Instant now) {
    long today = Math.floorDiv(now.getEpochSecond(), DAY_SECONDS);
    return of(today, now).orElse(() -> of(today - 1, now));
  }

  private Option<Instant> of(long day, Instant now) {
    // Days draw apart from orders and customers: their entities are the largest numbers.
    var entity = draws.of(Long.MAX_VALUE - day);
    if (!entity.happens(Purpose.OUTAGE, 0, outages.aYear() / DAYS_A_YEAR)) {
      return Option.none();
    }
    var begin =
        Instant.ofEpochSecond(
            day * DAY_SECONDS + (long) (entity.uniform(Purpose.OUTAGE, 1) * DAY_SECONDS));
    var end = begin.plus(Parcels.hours(outages.lasts(), entity.uniform(Purpose.OUTAGE, 2)));
    return Option.when(!now.isBefore(begin) && now.isBefore(end), end);
  }
}
