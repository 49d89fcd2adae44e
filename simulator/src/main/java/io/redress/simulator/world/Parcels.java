package io.redress.simulator.world;

import io.redress.money.Money;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderId;
import io.redress.order.OrderLine;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.LogNormal;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population.Partners;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** When parcels leave and when they arrive. */
final class Parcels {

  private final Partners partners;

  Parcels(Partners partners) {
    this.partners = partners;
  }

  /** What was bought, before its parcel was planned. */
  record Purchase(
      String number,
      OrderId id,
      Instant placedAt,
      Seq<OrderLine> lines,
      Seq<OrderDiscount> discounts,
      Money shipping,
      String method,
      Money paid,
      Known known,
      boolean isCounted) {}

  /** What is known of a parcel; the rest is drawn. */
  record Known(Option<Instant> dispatched, Option<Instant> delivered) {

    static final Known NOTHING = new Known(Option.none(), Option.none());
  }

  PlannedOrder plan(Draws.Entity entity, Shopper buyer, Purchase purchase) {
    var dispatchAt =
        purchase
            .known()
            .dispatched()
            .getOrElse(() ->
                purchase
                    .placedAt()
                    .plus(hours(partners.dispatch(), entity.uniform(Purpose.DISPATCH, 0))));
    var deliverAt = purchase.known().delivered().orElse(() -> arrival(entity, dispatchAt));
    return new PlannedOrder(
        purchase.number(),
        purchase.id(),
        entity,
        buyer,
        purchase.placedAt(),
        dispatchAt,
        deliverAt,
        purchase.lines(),
        purchase.discounts(),
        purchase.shipping(),
        purchase.method(),
        purchase.paid(),
        purchase.isCounted());
  }

  private Option<Instant> arrival(Draws.Entity entity, Instant dispatchAt) {
    boolean lost = entity.happens(Purpose.PARCEL_LOST, 0, partners.lost());
    return Option.when(
        !lost,
        () -> dispatchAt.plus(hours(partners.transit(), entity.uniform(Purpose.TRANSIT, 0))));
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
