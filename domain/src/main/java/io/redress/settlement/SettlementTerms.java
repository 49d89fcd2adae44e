package io.redress.settlement;

import io.redress.goods.ReturnMilestone;
import io.redress.table.DecisionTable;
import io.vavr.collection.Seq;

/**
 * What a policy says about giving money back.
 *
 * @param release how far goods must have come back before the money goes; after inspection where no
 *     rule matches
 * @param routes at least one, each once, in the order in which they are tried
 */
public record SettlementTerms(DecisionTable<ReturnMilestone> release, Seq<Route> routes) {

  public SettlementTerms {
    if (routes.isEmpty() || routes.distinct().size() != routes.size()) {
      throw new IllegalArgumentException("no route, or one twice: " + routes.map(Route::word));
    }
  }
}
