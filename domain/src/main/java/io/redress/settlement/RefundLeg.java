package io.redress.settlement;

import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.vavr.control.Option;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One movement of money that goes back, by one route.
 *
 * @param tender the payment on whose remainder it draws; none for money beyond what was paid
 * @param amount what is moved, in the currency in which it is moved
 * @param worth what it is of the refund, in the order's currency
 * @param due it is not ordered before this instant
 */
@ValueObject
public record RefundLeg(
    LegId id,
    OrderId order,
    Option<TenderId> tender,
    Route route,
    Money amount,
    Money worth,
    Instant due) {

  public RefundLeg {
    if (!amount.isPositive() || !worth.isPositive()) {
      throw new IllegalArgumentException("leg %s of %s".formatted(id, amount));
    }
  }

  /** The leg that carries out a part of a plan. */
  public static RefundLeg of(LegId id, OrderId order, PlannedLeg planned) {
    return new RefundLeg(
        id,
        order,
        planned.tender(),
        planned.route(),
        planned.amount(),
        planned.worth(),
        planned.due());
  }

  /** The same by another route, in the currency of the order, as a leg of its own. */
  public RefundLeg by(Route other, LegId its) {
    return new RefundLeg(its, order, tender, other, worth, worth, due);
  }
}
