package io.redress.simulator.world;

import io.redress.party.Customer;
import io.redress.simulator.population.CustomerKind;
import java.util.function.Supplier;

/**
 * Who placed an order.
 *
 * @param tier the customer's standing
 * @param kind what they are like, which the shop does not know
 * @param known tells all that the shop knows of them, always the same
 */
record Shopper(String tier, CustomerKind kind, Supplier<Customer> known) {

  /** The customer as the shop knows them. */
  Customer customer() {
    return known.get();
  }
}
