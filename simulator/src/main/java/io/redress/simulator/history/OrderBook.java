package io.redress.simulator.history;

import io.redress.simulator.history.HistoryMapping.OrderState;
import io.redress.simulator.history.OrderFacts.Standing;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the files beside that of goods say, by order number. */
final class OrderBook {

  /** What they say about orders that they do not name; never written to. */
  static final OrderFacts NOTHING = new OrderFacts();

  private final Map<String, OrderFacts> orders = new HashMap<>();

  /** To be read. */
  OrderFacts facts(String order) {
    return orders.getOrDefault(order, NOTHING);
  }

  /** To be written to. */
  OrderFacts open(String order) {
    return orders.computeIfAbsent(order, unseen -> new OrderFacts());
  }

  int cancelled() {
    return (int)
        orders.values().stream()
            .filter(facts -> facts.standing == Standing.READ)
            .filter(facts -> facts.state == OrderState.CANCELLED)
            .count();
  }

  /** How many orders have a row of their own, and none of goods. */
  int withoutGoods(Set<String> withGoods) {
    return (int)
        orders.entrySet().stream()
            .filter(entry -> entry.getValue().standing == Standing.READ)
            .filter(entry -> !withGoods.contains(entry.getKey()))
            .count();
  }
}
