package io.redress.simulator.world;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population.Partners;
import io.redress.simulator.world.PlannedOrder.Parcel;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** When parcels leave and when they arrive. */
final class Parcels {

  private final Partners partners;

  Parcels(Partners partners) {
    this.partners = partners;
  }

  /** What is known of a parcel; the rest is drawn. */
  record Known(Option<Instant> dispatched, Option<Instant> delivered) {

    static final Known NOTHING = new Known(Option.none(), Option.none());
  }

  /** Whether a parcel is lost on the way, of which it is not known when it arrived. */
  boolean isLost(Draws.Entity entity) {
    return entity.happens(Purpose.PARCEL_LOST, 0, partners.lost());
  }

  Parcel plan(Draws.Entity entity, Instant placedAt, Known known) {
    var dispatchAt =
        known
            .dispatched()
            .getOrElse(() ->
                placedAt.plus(hours(partners.dispatch(), entity.uniform(Purpose.DISPATCH, 0))));
    return new Parcel(dispatchAt, known.delivered().orElse(() -> arrival(entity, dispatchAt)));
  }

  private Option<Instant> arrival(Draws.Entity entity, Instant dispatchAt) {
    return Option.when(!isLost(entity), () -> dispatchAt.plus(Tracking.way(partners, entity)));
  }

  /** A waiting time in whole milliseconds, drawn from a distribution in hours. */
  static Duration hours(LogNormal distribution, double uniform) {
    return Duration.ofMillis(Math.round(distribution.at(uniform) * 3_600_000));
  }

  static Duration minutes(double minutes) {
    return Duration.ofMillis(Math.round(minutes * 60_000));
  }

  /** A waiting time made longer or shorter. */
  static Duration times(Duration time, double factor) {
    return Duration.ofMillis(Math.round(time.toMillis() * factor));
  }
}
