package io.redress.simulator.world;

import io.redress.order.Order;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Population.Customers;
import io.redress.simulator.population.Population.Partners;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * Parcels as their courier shows them. One that moves is scanned twice a day. One that stands
 * still, or is lost, is scanned no more from somewhere on its way on; who waits for it cannot know
 * which of the two it is.
 */
final class Tracking {

  private static final Duration SCANNED_EVERY = Duration.ofHours(12);

  private final Customers customers;
  private final Partners partners;

  Tracking(Population population) {
    this.customers = population.customers();
    this.partners = population.partners();
  }

  /** How long a parcel that is not lost is on its way, standing still included. */
  static Duration way(Partners partners, Draws.Entity entity) {
    var moving = moving(partners, entity);
    return stall(partners, entity).map(moving::plus).getOrElse(moving);
  }

  private static Duration moving(Partners partners, Draws.Entity entity) {
    return Parcels.hours(partners.transit(), entity.uniform(Purpose.TRANSIT, 0));
  }

  private static Option<Duration> stall(Partners partners, Draws.Entity entity) {
    return Option.when(
        entity.happens(Purpose.STALLS, 0, partners.stalls().share()),
        () -> Parcels.hours(partners.stalls().lasts(), entity.uniform(Purpose.STALLS_FOR, 0)));
  }

  /** When a parcel is seen for the last time on its way; none for one that moves all the way. */
  Option<Instant> standsStillFrom(PlannedOrder order) {
    return Option.when(
        order.isLost() || isStalled(order),
        () ->
            order
                .dispatchAt()
                .plus(
                    Parcels.times(
                        moving(partners, order.entity()),
                        order.entity().uniform(Purpose.STALLS_AT, 0))));
  }

  /** A parcel of which it is on record when it arrived stood nowhere that anybody knows of. */
  private boolean isStalled(PlannedOrder order) {
    return stall(partners, order.entity()).isDefined()
        && order.deliverAt().contains(order.dispatchAt().plus(way(partners, order.entity())));
  }

  /** When the customer has waited long enough for a parcel; none where it comes before that. */
  Option<Instant> missedAt(PlannedOrder order) {
    return standsStillFrom(order)
        .map(from ->
            from.plus(
                Parcels.hours(
                    customers.waitsForParcel(),
                    order.entity().uniform(Purpose.WAITS_FOR_PARCEL, 0))))
        .filter(at -> order.deliverAt().forAll(at::isBefore));
  }

  /** The order as the shop's systems show it, with the last scan of its parcel. */
  Order seen(PlannedOrder order, Instant now) {
    var seen = order.seenAt(now);
    return seen.dispatchedAt().isDefined() && seen.deliveredAt().isEmpty()
        ? seen.change().lastSeen(Option.of(lastScan(order, now))).build()
        : seen;
  }

  private Instant lastScan(PlannedOrder order, Instant now) {
    long scans = Duration.between(order.dispatchAt(), now).dividedBy(SCANNED_EVERY);
    var moving = order.dispatchAt().plus(SCANNED_EVERY.multipliedBy(scans));
    return standsStillFrom(order).filter(moving::isAfter).getOrElse(moving);
  }

  /** How often the courier promises to bring a parcel back; what is lost it cannot find. */
  double promises(PlannedOrder order) {
    if (order.isLost()) {
      return 0;
    }
    return isStalled(order) ? partners.stalls().promises() : partners.courierPromises();
  }
}
