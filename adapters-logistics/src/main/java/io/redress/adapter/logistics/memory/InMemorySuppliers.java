package io.redress.adapter.logistics.memory;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.Suppliers;
import io.vavr.control.Option;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** Suppliers in memory. The script decides which goods they can still stop. */
public final class InMemorySuppliers implements Suppliers {

  private final Function<OrderId, Option<Boolean>> script;
  private final ConcurrentMap<OrderId, Option<Boolean>> answers = new ConcurrentHashMap<>();
  private final Set<OrderId> letGo = ConcurrentHashMap.newKeySet();

  /** Suppliers that can stop all goods. */
  public InMemorySuppliers() {
    this(order -> Option.of(true));
  }

  /**
   * @param script whether an order's goods were stopped; none if nothing is said at once
   */
  public InMemorySuppliers(Function<OrderId, Option<Boolean>> script) {
    this.script = script;
  }

  @Override
  public Option<Boolean> stop(CaseId forCase, OrderId order) {
    return answers.computeIfAbsent(order, script);
  }

  @Override
  public void letGo(CaseId forCase, OrderId order) {
    letGo.add(order);
  }

  /** Whether the goods of an order may be made although somebody wanted to stop them. */
  public boolean isLetGo(OrderId order) {
    return letGo.contains(order);
  }
}
