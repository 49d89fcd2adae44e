package io.redress.simulator.world;

import io.redress.goods.GoodsState;
import io.redress.order.OrderLine;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Population;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Whether, when and why a customer asks for something after an order; at most once an order. */
final class Requests {

  /** What a customer says who simply does not want the goods. */
  private static final Reason CHANGED_MIND = new Reason("changed-mind");

  private static final Reason NOT_RECEIVED = new Reason("not-received");

  /** How long a customer waits for a parcel that does not come before asking. */
  private static final Duration PATIENCE = Duration.ofDays(7);

  private final Population population;
  private final Draws draws;

  Requests(Population population, Draws draws) {
    this.population = population;
    this.draws = draws;
  }

  Option<PlannedRequest> of(PlannedOrder order) {
    var entity = draws.of(order.number());
    var customers = population.customers();
    if (entity.happens(Purpose.CANCELS, 0, customers.cancels())) {
      var at = between(order.placedAt(), order.dispatchAt(), entity);
      return whole(order, at, GoodsState.NOT_SHIPPED, CHANGED_MIND);
    }
    return order
        .deliverAt()
        .fold(
            () ->
                whole(
                    order, order.dispatchAt().plus(PATIENCE), GoodsState.IN_TRANSIT, NOT_RECEIVED),
            delivered -> afterDispatch(order, delivered, entity));
  }

  private Option<PlannedRequest> afterDispatch(
      PlannedOrder order, Instant delivered, Draws.Entity entity) {
    if (entity.happens(Purpose.MISSES_PARCEL, 0, population.customers().missesParcel())) {
      var at = between(order.dispatchAt(), delivered, entity);
      return whole(order, at, GoodsState.IN_TRANSIT, NOT_RECEIVED);
    }
    return population
        .categories()
        .get(order.lines().head().category())
        .filter(category -> entity.happens(Purpose.RETURNS, 0, category.returns()))
        .map(category -> {
          var reason = new Reason(category.reasons().at(entity.uniform(Purpose.REASON, 0)));
          return received(order, delivered, reason, entity);
        });
  }

  private PlannedRequest received(
      PlannedOrder order, Instant delivered, Reason reason, Draws.Entity entity) {
    var customers = population.customers();
    var at =
        delivered.plus(
            Parcels.hours(customers.returnsAfter(), entity.uniform(Purpose.RETURNS_AFTER, 0)));
    boolean changedMind = reason.equals(CHANGED_MIND);
    boolean showsPhoto =
        !changedMind && entity.happens(Purpose.HAS_EVIDENCE, 0, customers.hasEvidence());
    var kind =
        entity.happens(Purpose.ASKS_TO_KEEP, 0, customers.asksToKeep())
            ? RequestKind.REFUND
            : RequestKind.RETURN_REFUND;
    var condition = customers.conditions().at(entity.uniform(Purpose.CONDITION, 0));
    return new PlannedRequest(
        at,
        new AfterSaleRequest(
            order.customer().id(),
            kind,
            reason,
            GoodsState.RECEIVED,
            Option.of(condition),
            units(order, entity),
            showsPhoto ? HashSet.of(Evidence.PHOTO) : HashSet.empty()));
  }

  /** The first line, and now and then each further one; of each line some or all units. */
  private Seq<RequestedLine> units(PlannedOrder order, Draws.Entity entity) {
    double further = population.customers().returnsFurtherLine();
    return order
        .lines()
        .zipWithIndex()
        .filter(
            line -> line._2 == 0 || entity.happens(Purpose.RETURNED_UNITS, 2 * line._2, further))
        .map(line -> some(line._1, entity.uniform(Purpose.RETURNED_UNITS, 2 * line._2 + 1)));
  }

  private static RequestedLine some(OrderLine line, double uniform) {
    long units = 1 + (long) (uniform * line.quantity());
    return new RequestedLine(line.id(), units);
  }

  private static Option<PlannedRequest> whole(
      PlannedOrder order, Instant at, GoodsState goods, Reason reason) {
    var lines = order.lines().map(line -> new RequestedLine(line.id(), line.quantity()));
    return Option.of(
        new PlannedRequest(
            at,
            new AfterSaleRequest(
                order.customer().id(),
                RequestKind.REFUND,
                reason,
                goods,
                Option.none(),
                lines,
                HashSet.empty())));
  }

  private static Instant between(Instant from, Instant to, Draws.Entity entity) {
    double share = entity.uniform(Purpose.CANCELS_AFTER, 0);
    return from.plusMillis((long) (share * Duration.between(from, to).toMillis()));
  }
}
