package io.redress.simulator.world;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.LateDispatch;
import io.redress.simulator.population.Truth;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Customers whose parcel should have left by now. */
final class LateOrders {

  private static final Reason LATE = new Reason("late-dispatch");
  private static final double HOUR_MILLIS = Duration.ofHours(1).toMillis();

  /** What is drawn about one late order. */
  private static final int ASKS = 0;

  private static final int WHEN = 1;
  private static final int CANCELS = 2;

  private final LateDispatch terms;
  private final Duration promised;

  LateOrders(LateDispatch terms) {
    this.terms = terms;
    this.promised = Duration.ofMillis(Math.round(terms.promised() * HOUR_MILLIS));
  }

  /**
   * What is asked between the promised time and the true one. A cancelled order is owed back; what
   * is given beside it, or to whoever waits, is a promise of a policy that no law makes for it.
   */
  Option<PlannedRequest> of(PlannedOrder order) {
    var due = order.placedAt().plus(promised);
    var entity = order.entity();
    if (!entity.happens(Purpose.LATE_DISPATCH, ASKS, terms.asks())
        || !order.dispatchAt().isAfter(due)) {
      return Option.none();
    }
    long late = Duration.between(due, order.dispatchAt()).toMillis();
    var at = due.plusMillis((long) (entity.uniform(Purpose.LATE_DISPATCH, WHEN) * late));
    return Option.of(
        entity.happens(Purpose.LATE_DISPATCH, CANCELS, terms.cancels())
            ? request(order, at, RequestKind.REFUND, Truth.OWED)
            : request(order, at, RequestKind.COMPENSATION, Truth.NOT_OWED));
  }

  private static PlannedRequest request(
      PlannedOrder order, Instant at, RequestKind kind, Truth truth) {
    return new PlannedRequest(
        at,
        new AfterSaleRequest(
            order.customer().id(),
            kind,
            LATE,
            GoodsState.NOT_SHIPPED,
            Option.none(),
            order.lines().map(line -> new RequestedLine(line.id(), line.quantity())),
            HashSet.empty()),
        truth,
        Condition.UNOPENED);
  }
}
