package io.redress.adapter.logistics.memory;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.Warehouse;
import io.vavr.control.Option;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * A warehouse in memory. The script decides which parcels it can still stop.
 *
 * <p>An order has one parcel, and what was said of it once holds for whoever asks again.
 */
public final class InMemoryWarehouse implements Warehouse {

  private final Function<OrderId, Option<Boolean>> script;
  private final ConcurrentMap<OrderId, Option<Boolean>> answers = new ConcurrentHashMap<>();
  private final Set<OrderId> letGo = ConcurrentHashMap.newKeySet();
  private final Set<OrderId> sentBack = ConcurrentHashMap.newKeySet();

  /** A warehouse that stops every parcel. */
  public InMemoryWarehouse() {
    this(order -> Option.of(true));
  }

  /**
   * @param script whether an order's parcel was stopped; none if nothing is said at once
   */
  public InMemoryWarehouse(Function<OrderId, Option<Boolean>> script) {
    this.script = script;
  }

  @Override
  public Option<Boolean> intercept(CaseId forCase, OrderId order) {
    return answers.computeIfAbsent(order, script);
  }

  @Override
  public void letGo(CaseId forCase, OrderId order) {
    letGo.add(order);
  }

  @Override
  public void sendBack(CaseId forCase, OrderId order) {
    sentBack.add(order);
  }

  /** Whether the parcel of an order may leave although somebody wanted to stop it. */
  public boolean isLetGo(OrderId order) {
    return letGo.contains(order);
  }

  /** Whether the goods of an order are to go to the customer again. */
  public boolean isToSendBack(OrderId order) {
    return sentBack.contains(order);
  }
}
