package io.redress.port;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.vavr.control.Option;

/**
 * Brings parcels back that are under way.
 *
 * <p>The other side promises: a parcel that it promised to bring back is at its own risk from then
 * on; being asked twice for the same case gives the same answer, and what it is told twice it does
 * once.
 */
public interface CourierNetwork {

  /** Whether it promises to bring the parcel back; none if the answer comes later, as a command. */
  Option<Boolean> recall(CaseId forCase, OrderId order);

  /** The parcel may reach the customer after all, whether it was to be brought back or not. */
  void letGo(CaseId forCase, OrderId order);

  /** A parcel was lost: the courier owes what it was worth. */
  void claimLoss(CaseId forCase, OrderId order);
}
