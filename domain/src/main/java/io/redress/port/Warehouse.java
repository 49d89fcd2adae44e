package io.redress.port;

import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.remedy.Handover;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Stops parcels that have not left yet, and sends goods that are not taken back.
 *
 * <p>The other side promises: who was told that a parcel is stopped will not see it leave; being
 * asked twice for the same case gives the same answer, and what it is told twice it does once.
 */
public interface Warehouse {

  /** Whether the order's parcel was stopped; none if the answer comes later, as a command. */
  Option<Boolean> intercept(CaseId forCase, OrderId order);

  /** Whether it has these and sets them aside; none if the answer comes later, as a command. */
  Option<Boolean> hasStock(CaseId forCase, OrderId order, Seq<Wares> wares);

  /** What is to go to the customer; its parcel is reported as a command. */
  void handOver(CaseId forCase, OrderId order, Handover handover, Seq<Wares> wares);

  /** The parcel may leave after all, whether it was stopped or not. */
  void letGo(CaseId forCase, OrderId order);

  /** Goods that came back are to go to the customer again; the parcel is reported as a command. */
  void sendBack(CaseId forCase, OrderId order);
}
