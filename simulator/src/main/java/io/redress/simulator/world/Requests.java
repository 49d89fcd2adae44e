package io.redress.simulator.world;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.order.OrderLine;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.Behaviour.Care;
import io.redress.simulator.population.Behaviour.Entitlement;
import io.redress.simulator.population.CustomerKind;
import io.redress.simulator.population.Population;
import io.redress.simulator.population.Population.Customers;
import io.redress.simulator.population.Truth;
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
  private static final Reason QUALITY = new Reason("quality");

  private final Population population;
  private final Customers customers;
  private final Tracking tracking;
  private final LateOrders late;
  private final Exchanges exchanges;

  Requests(Population population) {
    this.population = population;
    this.customers = population.customers();
    this.tracking = new Tracking(population);
    this.late = new LateOrders(population.lateDispatch());
    this.exchanges = new Exchanges(population);
  }

  /**
   * What follows of an order.
   *
   * @param experience how well untrue claims work, as far as customers know
   */
  Option<PlannedRequest> of(PlannedOrder order, Experience experience) {
    var entity = order.entity();
    if (entity.happens(Purpose.CANCELS, 0, customers.cancels())) {
      var at = between(order.placedAt(), order.dispatchAt(), entity);
      return whole(order, at, GoodsState.NOT_SHIPPED, CHANGED_MIND, Truth.OWED);
    }
    return late.of(order).orElse(() -> afterwards(order, experience));
  }

  private Option<PlannedRequest> afterwards(PlannedOrder order, Experience experience) {
    return tracking
        .missedAt(order)
        .flatMap(at -> whole(order, at, GoodsState.IN_TRANSIT, NOT_RECEIVED, Truth.OWED))
        .orElse(() -> order.isLost() ? Option.none() : afterDispatch(order, experience));
  }

  private Option<PlannedRequest> afterDispatch(PlannedOrder order, Experience experience) {
    var entity = order.entity();
    if (entity.happens(Purpose.MISSES_PARCEL, 0, customers.missesParcel())) {
      var at = between(order.dispatchAt(), delivered(order), entity);
      return whole(order, at, GoodsState.IN_TRANSIT, NOT_RECEIVED, Truth.OWED);
    }
    if (entity.happens(Purpose.CLAIMS_FALSELY, 0, claimsFalsely(order, experience))) {
      return Option.of(untrue(order, delivered(order)));
    }
    return population
        .categories()
        .get(order.category())
        .filter(category -> entity.happens(Purpose.RETURNS, 0, category.returns()))
        .map(category -> {
          var reason = new Reason(category.reasons().at(entity.uniform(Purpose.REASON, 0)));
          return honest(order, delivered(order), reason);
        });
  }

  private static Instant delivered(PlannedOrder order) {
    return order.deliverAt().getOrElseThrow(() -> new IllegalStateException("a lost parcel"));
  }

  /** The better it works, the more do it. */
  private double claimsFalsely(PlannedOrder order, Experience experience) {
    var abuse = population.behaviour().abuse();
    double share = abuse.share().getOrElse(order.buyer().kind(), 0.0);
    return share == 0 ? 0 : share * StrictMath.pow(2 * experience.success(), abuse.temptation());
  }

  private PlannedRequest untrue(PlannedOrder order, Instant delivered) {
    var entity = order.entity();
    var truth = population.behaviour().abuse().claims().at(entity.uniform(Purpose.FALSE_CLAIM, 0));
    var at = delivered.plus(returnsAfter(order));
    return switch (truth) {
      case NEVER_CAME -> claim(order, at, RequestKind.REFUND, NOT_RECEIVED, false, truth);
      case PRETENDED_FAULT -> claim(order, at, RequestKind.REFUND, QUALITY, true, truth);
      case WORN, EMPTY_BOX ->
          claim(order, at, RequestKind.RETURN_REFUND, CHANGED_MIND, false, truth);
      case OWED, NOT_OWED -> throw new IllegalStateException("%s is not untrue".formatted(truth));
    };
  }

  private PlannedRequest claim(
      PlannedOrder order,
      Instant at,
      RequestKind kind,
      Reason reason,
      boolean showsPhoto,
      Truth truth) {
    var said = Option.of(Condition.INTACT);
    var is = truth == Truth.WORN ? Condition.USED : Condition.INTACT;
    return received(order, at, kind, reason, said, showsPhoto, truth, is);
  }

  private PlannedRequest honest(PlannedOrder order, Instant delivered, Reason reason) {
    var entity = order.entity();
    var at = delivered.plus(returnsAfter(order));
    double shows = customers.hasEvidence() * (isCareless(order) ? care().shows() : 1);
    boolean showsPhoto =
        !reason.equals(CHANGED_MIND) && entity.happens(Purpose.HAS_EVIDENCE, 0, shows);
    var kind =
        entity.happens(Purpose.ASKS_TO_KEEP, 0, customers.asksToKeep())
            ? RequestKind.REFUND
            : exchanges.wished(order, reason);
    var condition = customers.conditions().at(entity.uniform(Purpose.CONDITION, 0));
    boolean isInTime = !at.isAfter(delivered.plus(Duration.ofDays(entitlement().days())));
    var truth = isOwed(order, reason, condition, isInTime) ? Truth.OWED : Truth.NOT_OWED;
    return received(order, at, kind, reason, Option.of(condition), showsPhoto, truth, condition);
  }

  /** What is somebody else's fault is owed; one's own choice in time, for goods that are as new. */
  private boolean isOwed(PlannedOrder order, Reason reason, Condition condition, boolean isInTime) {
    if (!entitlement().reasons().contains(reason.word())) {
      return true;
    }
    boolean isAsNew = condition == Condition.UNOPENED || condition == Condition.INTACT;
    boolean isExempt =
        order.lines().head().flags().exists(flag -> entitlement().exempt().contains(flag));
    return isInTime && isAsNew && !isExempt;
  }

  private PlannedRequest received(
      PlannedOrder order,
      Instant at,
      RequestKind kind,
      Reason reason,
      Option<Condition> said,
      boolean showsPhoto,
      Truth truth,
      Condition is) {
    return new PlannedRequest(
        at,
        new AfterSaleRequest(
            order.customer().id(),
            kind,
            reason,
            GoodsState.RECEIVED,
            said,
            units(order),
            showsPhoto ? HashSet.of(Evidence.PHOTO) : HashSet.empty()),
        truth,
        is);
  }

  private Duration returnsAfter(PlannedOrder order) {
    var drawn =
        Parcels.hours(customers.returnsAfter(), order.entity().uniform(Purpose.RETURNS_AFTER, 0));
    return isCareless(order) ? Parcels.times(drawn, care().waits()) : drawn;
  }

  private static boolean isCareless(PlannedOrder order) {
    return order.buyer().kind() == CustomerKind.CARELESS;
  }

  private Care care() {
    return population.behaviour().care();
  }

  private Entitlement entitlement() {
    return population.behaviour().entitlement();
  }

  /** The first line, and now and then each further one; of each line some or all units. */
  private Seq<RequestedLine> units(PlannedOrder order) {
    var entity = order.entity();
    double further = customers.returnsFurtherLine();
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
      PlannedOrder order, Instant at, GoodsState goods, Reason reason, Truth truth) {
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
                HashSet.empty()),
            truth,
            Condition.UNOPENED));
  }

  private static Instant between(Instant from, Instant to, Draws.Entity entity) {
    double share = entity.uniform(Purpose.CANCELS_AFTER, 0);
    return from.plusMillis((long) (share * Duration.between(from, to).toMillis()));
  }
}
