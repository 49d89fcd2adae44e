package io.redress.simulator.world;

import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population;

/** The customers of generated orders. */
final class Shoppers {

  private final Population population;
  private final Draws draws;

  Shoppers(Population population, Draws draws) {
    this.population = population;
    this.draws = draws;
  }

  /** Who placed an order, of as many customers as the population has for so many orders. */
  Customer of(long order, long orders) {
    int customers = (int) Math.max(1, Math.min(1 << 30, orders / population.customers().orders()));
    long number = draws.of(order).below(Purpose.CUSTOMER, 0, customers);
    return customer("B-" + number, number);
  }

  /** A customer with a standing of their own. */
  Customer customer(String id, long number) {
    // Customers draw apart from orders: their entities are the negative numbers.
    var entity = draws.of(-1 - number);
    return new Customer(
        new CustomerId(id),
        population.customers().tiers().at(entity.uniform(Purpose.TIER, 0)),
        population.customers().recentRefunds().at(entity.uniform(Purpose.RECENT_REFUNDS, 0)));
  }
}
