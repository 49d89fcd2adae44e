package io.redress.simulator.world;

import io.redress.party.Customer;
import io.redress.simulator.population.CustomerKind;

/**
 * Who placed an order.
 *
 * @param customer as the shop knows them
 * @param kind what they are like, which the shop does not know
 */
record Shopper(Customer customer, CustomerKind kind) {}
