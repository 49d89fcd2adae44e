package io.redress.simulator.world;

import io.redress.goods.GoodsState;
import io.redress.remedy.Handover;
import io.redress.simulator.population.Costs;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Truth;
import io.redress.simulator.statistics.Count;
import io.redress.simulator.statistics.Rows;

/**
 * The best that any policy could do: it knows what is behind each claim, gives what is owed at once
 * and nothing else, asks for goods where they are worth more than their way, and costs no time.
 */
final class Oracle {

  private static final long FULL_SCORE = 100;

  private final Costs costs;
  private final ReturnParcels returnParcels;
  private final Exchanges exchanges;

  Oracle(Population population) {
    this.costs = population.costs();
    this.returnParcels = new ReturnParcels(population);
    this.exchanges = new Exchanges(population);
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
    long worth = request.worth(order);
    long cost = Math.round(worth * (1 - costs.margin()));
    var handed = exchanges.possible(order, request);
    boolean staysTheirs = handed.contains(Handover.REPAIR);
    long back = staysTheirs ? 0 : Math.round(cost * backShare(order, request));
    long way = way(order, request);
    boolean comesBack = staysTheirs || back > way;
    long regained = comesBack ? back : 0;
    long freight = comesBack ? way : 0;
    long handover = handed.map(what -> exchanges.cost(what, order, worth)).getOrElse(0L);
    long given = handed.isEmpty() ? worth : 0;
    rows.add(Count.REFUNDED, handed.isEmpty() ? 1 : 0);
    rows.add(Count.PAID_BACK, handed.isEmpty() ? 1 : 0);
    rows.add(Count.GIVEN, given);
    rows.add(Count.GOODS_LOST, staysTheirs ? 0 : cost - regained);
    rows.add(Count.FREIGHT, freight);
    rows.add(Count.HANDED_OVER, handover);
    rows.add(Count.NET_COST, given + handover + freight - regained);
  }

  /** What the way back costs the shop: of goods that are received, for a fault of somebody else. */
  private long way(PlannedOrder order, PlannedRequest request) {
    boolean isReceived = request.request().goods() == GoodsState.RECEIVED;
    return isReceived && !returnParcels.isChoice(request)
        ? returnParcels.of(order).map(freight -> freight.amount().minor()).getOrElse(0L)
        : 0;
  }

  /** A lost parcel stays lost; every other one comes back in the condition it is in. */
  private double backShare(PlannedOrder order, PlannedRequest request) {
    boolean isLost =
        request.request().goods() == GoodsState.IN_TRANSIT && order.deliverAt().isEmpty();
    return isLost ? 0 : costs.resale().get(request.condition()).getOrElse(0.0);
  }
}
