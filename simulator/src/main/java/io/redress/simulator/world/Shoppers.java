package io.redress.simulator.world;

import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population;
import java.util.function.Supplier;

/** The customers of a shop. */
final class Shoppers {

  private final Population population;
  private final int customers;

  Shoppers(Population population) {
    this.population = population;
    double ordersAYear = population.year().ordersADay() * population.year().days();
    this.customers =
        (int) Math.max(1, Math.min(1 << 30, ordersAYear / population.customers().orders()));
  }

  /** Who placed an order, of as many customers as the shop has in a year. */
  Shopper of(Draws draws, Draws.Entity order) {
    long number = order.below(Purpose.CUSTOMER, 0, customers);
    return customer(draws, () -> "B-" + number, number);
  }

  /** A customer with a standing of their own. */
  Shopper customer(Draws draws, Supplier<String> id, long number) {
    // Customers draw apart from orders: their entities are the negative numbers.
    var entity = draws.of(-1 - number);
    var customers = population.customers();
    var tier = customers.tiers().at(entity.uniform(Purpose.TIER, 0));
    return new Shopper(
        tier,
        customers.kinds().at(entity.uniform(Purpose.CUSTOMER_KIND, 0)),
        () ->
            new Customer(
                new CustomerId(id.get()),
                tier,
                customers.recentRefunds().at(entity.uniform(Purpose.RECENT_REFUNDS, 0))));
  }

  /** The draws about an account, apart from those about orders and customers: far below both. */
  static Draws.Entity account(Draws draws, CustomerId customer) {
    return draws.of(Long.MIN_VALUE + (customer.value().hashCode() & 0x7fff_ffffL));
  }
}
