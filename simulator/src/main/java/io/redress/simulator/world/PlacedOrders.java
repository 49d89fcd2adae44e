package io.redress.simulator.world;

import io.redress.order.Order;
import io.redress.party.Customer;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;

/**
 * Orders of a shop as its systems show them at one instant.
 *
 * @param placed in the order in which they were placed, none of them later than that instant
 */
public record PlacedOrders(Seq<Placed> placed, Instant at) {

  /** When all parcels have arrived that will. */
  private static final Duration LONGEST = Duration.ofDays(60);

  /** Apart from all orders, customers and accounts. */
  private static final long THE_SHOP = Long.MIN_VALUE;

  /** An order, and who placed it. */
  public record Placed(Customer customer, Order order) {}

  /**
   * Some orders of a population: as many as its draws say, placed one after the other from the
   * first day of its year on, and looked at between the last of them and 60 days later. The
   * simplest is a single one that nothing more will happen to.
   *
   * @param most how many orders there may be, at least 1
   */
  public static PlacedOrders of(Population population, Draws draws, int most) {
    var shop = draws.of(THE_SHOP);
    int orders = 1 + shop.below(Purpose.ORDERS_PLACED, 0, most);
    var planned = Vector.ofAll(() -> new GeneratedOrders(population, draws, orders, 1).in(0));
    // Squared, so that many are looked at while parcels are under way.
    double later = shop.uniform(Purpose.LOOKED_AT, 0, 1);
    var at = planned.take(orders).last().placedAt().plus(Parcels.times(LONGEST, later * later));
    return new PlacedOrders(
        planned.take(orders).map(order -> new Placed(order.customer(), order.seenAt(at))), at);
  }

  public Seq<Order> orders() {
    return placed.map(Placed::order);
  }
}
