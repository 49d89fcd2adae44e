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
 * @param tender the payment that it goes back into or draws on; none for money beyond what was paid
 *     by another route
 * @param amount what is moved, in the currency in which it is moved
 * @param worth what it is of the refund, in the order's currency
 * @param due it is not ordered before this instant
 * @param isBeyondPaid whether it is money beyond what was paid, which no payment has less of
 */
@ValueObject
public record RefundLeg(
    LegId id,
    OrderId order,
    Option<TenderId> tender,
    Route route,
    Money amount,
    Money worth,
    Instant due,
    boolean isBeyondPaid) {

  public RefundLeg {
    if (!amount.isPositive() || !worth.isPositive()) {
      throw new IllegalArgumentException("leg %s of %s".formatted(id, amount));
    }
  }

  /** A movement of what was paid. */
  public RefundLeg(
      LegId id,
      OrderId order,
      Option<TenderId> tender,
      Route route,
      Money amount,
      Money worth,
      Instant due) {
    this(id, order, tender, route, amount, worth, due, false);
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
        planned.due(),
        planned.isBeyondPaid());
  }

  /** The same by another route, in the currency of the order, as a leg of its own. */
  public RefundLeg by(Route other, LegId its) {
    return new RefundLeg(its, order, tender, other, worth, worth, due, isBeyondPaid);
  }

  /** The same once more, as a leg of its own. */
  public RefundLeg again(LegId its) {
    return new RefundLeg(its, order, tender, route, amount, worth, due, isBeyondPaid);
  }

  /** The payment that has less left afterwards; none for money beyond what was paid. */
  public Option<TenderId> drawnOn() {
    return isBeyondPaid ? Option.none() : tender;
  }
}
