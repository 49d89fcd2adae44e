package io.redress.settlement;

import io.redress.money.Money;
import io.redress.order.TenderId;
import io.vavr.collection.Seq;
import java.util.Currency;

/** Why an amount cannot be given back. */
public sealed interface Unsettleable {

  /**
   * The tenders have less left than would go back, and no route takes the rest.
   *
   * @param available what the tenders can take
   */
  record TendersExhausted(Money wanted, Money available) implements Unsettleable {}

  /** What no tender can take could go by these routes, but the customer has agreed to none. */
  record ConsentMissing(Money wanted, Seq<Route> routes) implements Unsettleable {}

  /** Nothing but a payment's own tender is allowed, which does not take more than it paid. */
  record NoRouteBeyondPaid(Money wanted) implements Unsettleable {}

  /** The provider of a tender takes only multiples of a step, in minor units. */
  record TooFine(TenderId tender, Money wanted, long step) implements Unsettleable {}

  /** The policy refunds at the rate of the moment, and none was quoted. */
  record NoCurrentRate(Currency from, Currency to) implements Unsettleable {}
}
