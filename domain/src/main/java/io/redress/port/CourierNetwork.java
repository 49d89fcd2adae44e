package io.redress.port;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.vavr.control.Option;

/**
 * Brings parcels back that are under way.
 *
 * <p>The other side promises: a parcel that it promised to bring back is at its own risk from then
 * on; being asked twice for the same case gives the same answer.
 */
public interface CourierNetwork {

  /** Whether it promises to bring the parcel back; none if the answer comes later, as a command. */
  Option<Boolean> recall(CaseId forCase, OrderId order);
}
