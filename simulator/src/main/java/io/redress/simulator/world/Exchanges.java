package io.redress.simulator.world;

import io.redress.remedy.Handover;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Costs;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Wishes;
import io.vavr.control.Option;

/** Who asks for other goods or a repair instead of money, whether that can be had, and its cost. */
final class Exchanges {

  private final Wishes wishes;
  private final Costs costs;
  private final ReturnParcels parcels;

  Exchanges(Population population) {
    this.wishes = population.wishes();
    this.costs = population.costs();
    this.parcels = new ReturnParcels(population);
  }

  /** What somebody asks for who would send goods back for a reason. */
  RequestKind wished(PlannedOrder order, Reason reason) {
    var entity = order.entity();
    double exchanges = wishes.exchange().getOrElse(reason.word(), 0.0);
    double repairs = wishes.repair().getOrElse(reason.word(), 0.0);
    if (entity.happens(Purpose.WANTS_EXCHANGE, 0, exchanges)) {
      return RequestKind.EXCHANGE;
    }
    return entity.happens(Purpose.WANTS_REPAIR, 0, repairs)
        ? RequestKind.REPAIR
        : RequestKind.RETURN_REFUND;
  }

  /** Whether the warehouse has what would be sent instead. */
  boolean isInStock(PlannedOrder order) {
    return order.entity().happens(Purpose.IN_STOCK, 0, wishes.inStock());
  }

  /** Whether the goods can be mended. */
  boolean isRepairable(PlannedOrder order) {
    return order.entity().happens(Purpose.REPAIRABLE, 0, wishes.repairable());
  }

  /** What the customer who asks can be handed; none for money, or where it cannot be had. */
  Option<Handover> possible(PlannedOrder order, PlannedRequest request) {
    return switch (request.request().kind()) {
      case EXCHANGE -> Option.when(isInStock(order), Handover.REPLACEMENT);
      case REPAIR -> Option.when(isRepairable(order), Handover.REPAIR);
      case REFUND, RETURN_REFUND, RESHIP, COMPENSATION, STORE_CREDIT -> Option.none();
    };
  }

  /** What it costs the shop to hand something over, with the parcel, in minor units. */
  long cost(Handover handover, PlannedOrder order, long worth) {
    double goods = worth * (1 - costs.margin());
    double share =
        switch (handover) {
          case REPLACEMENT -> 1;
          case REPAIR -> wishes.repairCost();
        };
    return Math.round(goods * share) + parcels.out(order);
  }
}
