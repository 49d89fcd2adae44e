package io.redress.simulator.world;

import io.redress.policy.Policy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Stated;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.CustomerKind;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Traces;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/**
 * What a shop finds that compares photos and addresses. It states that in columns of the policy's
 * own, for policies that declare them.
 */
final class Signs {

  /** Whether the photo of the request was shown before, as far as the shop can tell. */
  static final String EVIDENCE_REUSED = "evidence-reused";

  /** How many customers have the address, this one included. */
  static final String ADDRESS_CUSTOMERS = "address-customers";

  private final Traces traces;
  private final Draws draws;
  private final boolean isAsked;

  /**
   * @param draws those of this world
   */
  Signs(Population population, Policy policy, Draws draws) {
    this.traces = population.behaviour().traces();
    this.draws = draws;
    this.isAsked = !policy.facts().columns().isEmpty();
  }

  /** The request with what the shop finds about it. */
  AfterSaleRequest on(PlannedOrder order, PlannedRequest request) {
    return isAsked ? request.request().withColumns(of(order, request)) : request.request();
  }

  private Map<String, Stated> of(PlannedOrder order, PlannedRequest request) {
    Map<String, Stated> address =
        HashMap.of(ADDRESS_CUSTOMERS, new Stated.Whole(atAddress(order.buyer())));
    return request.request().evidence().isEmpty()
        ? address
        : address.put(EVIDENCE_REUSED, new Stated.Truth(isReused(order, request)));
  }

  private boolean isReused(PlannedOrder order, PlannedRequest request) {
    var entity = order.entity();
    boolean wasShown =
        request.truth().isFalse() && entity.happens(Purpose.REUSES_EVIDENCE, 0, traces.reused());
    return entity.happens(
        Purpose.RECOGNISED, 0, wasShown ? traces.recognised() : traces.mistaken());
  }

  /** Only fraudsters come in rings, and a large household looks like one. */
  private long atAddress(Shopper shopper) {
    var account = Shoppers.account(draws, shopper.customer().id());
    boolean isInRing =
        shopper.kind() == CustomerKind.FRAUDULENT
            && account.happens(Purpose.IN_RING, 0, traces.rings());
    var customers = isInRing ? traces.ringSize() : traces.household();
    return customers.at(account.uniform(Purpose.AT_ADDRESS, 0));
  }
}
