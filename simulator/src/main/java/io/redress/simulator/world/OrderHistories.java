package io.redress.simulator.world;

import io.redress.money.ExchangeRate;
import io.vavr.control.Option;
import java.util.Currency;
import java.util.Iterator;

/** Where the orders of a run come from. */
interface OrderHistories {

  /** How many orders of a world are counted. */
  long size(int world);

  /** How many orders a world has, with those that are not counted. */
  long all(int world);

  /** From the first order of a world that counts to the last. */
  Window window(int world);

  /**
   * The orders of a world in the order in which they are placed; always the same, on any thread.
   */
  Iterator<PlannedOrder> in(int world);

  /** The currency of all orders. */
  Currency currency();

  /** The rate from the orders' currency to another one, if it is known. */
  Option<ExchangeRate> rateTo(Currency other);
}
