package io.redress.simulator.world;

import io.redress.money.ExchangeRate;
import io.vavr.control.Option;
import java.util.Currency;

/** Where the orders of a run come from. */
interface OrderHistories {

  long size();

  /** One order; the same number always gives the same order, on any thread. */
  PlannedOrder order(long number);

  /** The currency of all orders. */
  Currency currency();

  /** The rate from the orders' currency to another one, if it is known. */
  Option<ExchangeRate> rateTo(Currency other);
}
