package io.redress.port;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.vavr.control.Option;

/**
 * Stops parcels that have not left yet.
 *
 * <p>The other side promises: who was told that a parcel is stopped will not see it leave; being
 * asked twice for the same case gives the same answer.
 */
public interface Warehouse {

  /** Whether the order's parcel was stopped; none if the answer comes later, as a command. */
  Option<Boolean> intercept(CaseId forCase, OrderId order);
}
