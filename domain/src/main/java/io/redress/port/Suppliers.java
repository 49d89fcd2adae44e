package io.redress.port;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.vavr.control.Option;

/**
 * Stops goods from being made that were sold before they were.
 *
 * <p>The other side promises: goods that it said it stopped are not made for this order; being
 * asked twice for the same case gives the same answer, and what it is told twice it does once.
 */
public interface Suppliers {

  /** Whether the goods of the order were stopped; none if the answer comes later, as a command. */
  Option<Boolean> stop(CaseId forCase, OrderId order);

  /** The goods may be made after all, whether they were stopped or not. */
  void letGo(CaseId forCase, OrderId order);
}
