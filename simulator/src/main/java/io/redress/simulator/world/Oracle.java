package io.redress.simulator.world;

import io.redress.goods.GoodsState;
import io.redress.simulator.population.Costs;
import io.redress.simulator.population.Truth;
import io.redress.simulator.statistics.Count;
import io.redress.simulator.statistics.Rows;

/**
 * The best that any policy could do: it knows what is behind each claim, gives what is owed at once
 * and nothing else, asks for goods where they are worth more than nothing, and costs no time.
 */
final class Oracle {

  private static final long FULL_SCORE = 100;

  private final Costs costs;

  Oracle(Costs costs) {
    this.costs = costs;
  }

  void answer(PlannedOrder order, PlannedRequest request, Rows rows) {
    rows.add(Count.REQUESTS, 1);
    rows.add(Count.AUTOMATIC, 1);
    rows.add(Count.RESPONDED, 1);
    rows.add(Count.DECIDED, 1);
    rows.add(Count.SATISFACTION, FULL_SCORE);
    if (request.truth() == Truth.OWED) {
      give(order, request, rows);
    }
  }

  private void give(PlannedOrder order, PlannedRequest request, Rows rows) {
    long worth = order.worth(request.request().lines());
    long regained = Math.round(worth * (1 - costs.margin()) * backShare(order, request));
    rows.add(Count.REFUNDED, 1);
    rows.add(Count.PAID_BACK, 1);
    rows.add(Count.GIVEN, worth);
    rows.add(Count.GOODS_LOST, Math.round(worth * (1 - costs.margin())) - regained);
    rows.add(Count.NET_COST, worth - regained);
  }

  /** A lost parcel stays lost; every other one comes back in the condition it is in. */
  private double backShare(PlannedOrder order, PlannedRequest request) {
    boolean isLost =
        request.request().goods() == GoodsState.IN_TRANSIT && order.deliverAt().isEmpty();
    return isLost ? 0 : costs.resale().get(request.condition()).getOrElse(0.0);
  }
}
