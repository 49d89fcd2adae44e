package io.redress.adapter.logistics.memory;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.CourierNetwork;
import io.vavr.control.Option;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * A courier network in memory. The script decides which parcels it promises to bring back.
 *
 * <p>An order has one parcel, and what was said of it once holds for whoever asks again.
 */
public final class InMemoryCourierNetwork implements CourierNetwork {

  private final Function<OrderId, Option<Boolean>> script;
  private final ConcurrentMap<OrderId, Option<Boolean>> answers = new ConcurrentHashMap<>();
  private final Set<OrderId> letGo = ConcurrentHashMap.newKeySet();
  private final Set<OrderId> losses = ConcurrentHashMap.newKeySet();

  /** A network that promises every parcel. */
  public InMemoryCourierNetwork() {
    this(order -> Option.of(true));
  }

  /**
   * @param script whether an order's parcel will be brought back; none if nothing is said at once
   */
  public InMemoryCourierNetwork(Function<OrderId, Option<Boolean>> script) {
    this.script = script;
  }

  @Override
  public Option<Boolean> recall(CaseId forCase, OrderId order) {
    return answers.computeIfAbsent(order, script);
  }

  @Override
  public void letGo(CaseId forCase, OrderId order) {
    letGo.add(order);
  }

  @Override
  public void claimLoss(CaseId forCase, OrderId order) {
    losses.add(order);
  }

  /** Whether the parcel of an order may reach the customer although it was called back. */
  public boolean isLetGo(OrderId order) {
    return letGo.contains(order);
  }

  /** Whether it owes what the parcel of an order was worth. */
  public boolean owes(OrderId order) {
    return losses.contains(order);
  }
}
