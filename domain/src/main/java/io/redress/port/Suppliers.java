package io.redress.port;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.vavr.control.Option;

/**
 * Stops goods from being made that were sold before they were.
 *
 * <p>The other side promises: goods that it said it stopped are not made for this order; being
 * asked twice for the same case gives the same answer.
 */
public interface Suppliers {

  /** Whether the goods of the order were stopped; none if the answer comes later, as a command. */
  Option<Boolean> stop(CaseId forCase, OrderId order);
}
