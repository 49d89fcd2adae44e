package io.redress.settlement;

import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.order.TenderId;
import io.vavr.control.Option;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One movement of money that is to be made.
 *
 * @param instalment counted from one
 * @param tender the payment that it goes back into or draws on; none for money beyond what was paid
 *     by another route
 * @param amount what is moved, in the currency of the tender where it goes back into it
 * @param worth what it is of the refund, in the order's currency
 * @param rate the rate of the moment, where one was used
 * @param lowered what that rate would have come to, where the tender has no more left than {@code
 *     amount}
 * @param due not before this instant
 * @param isBeyondPaid whether it is money beyond what was paid, which no payment has less of
 */
@ValueObject
public record PlannedLeg(
    int instalment,
    Option<TenderId> tender,
    Route route,
    Money amount,
    Money worth,
    Option<QuotedRate> rate,
    Option<Money> lowered,
    Instant due,
    boolean isBeyondPaid) {

  /** A movement of what was paid. */
  public PlannedLeg(
      int instalment,
      Option<TenderId> tender,
      Route route,
      Money amount,
      Money worth,
      Option<QuotedRate> rate,
      Option<Money> lowered,
      Instant due) {
    this(instalment, tender, route, amount, worth, rate, lowered, due, false);
  }

  /** The payment that has less left afterwards. */
  Option<TenderId> drawnOn() {
    return isBeyondPaid ? Option.none() : tender;
  }
}
