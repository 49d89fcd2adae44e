package io.redress.adapter.logistics.memory;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.Warehouse;
import io.vavr.control.Option;
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
}
