package io.redress.adapter.logistics.memory;

import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.Warehouse;
import io.redress.remedy.Handover;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
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
  private final Set<String> missing = ConcurrentHashMap.newKeySet();
  private final ConcurrentMap<Asked, Boolean> stock = new ConcurrentHashMap<>();
  private final ConcurrentMap<CaseId, Seq<Wares>> handedOver = new ConcurrentHashMap<>();

  private record Asked(CaseId forCase, OrderId order, Seq<Wares> wares) {}

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

  /**
   * Everything is in stock that {@link #isOutOf} does not say otherwise of; what was set aside for
   * a case stays so.
   */
  @Override
  public Option<Boolean> hasStock(CaseId forCase, OrderId order, Seq<Wares> wares) {
    return Option.of(
        stock.computeIfAbsent(
            new Asked(forCase, order, wares),
            asked -> !wares.exists(each -> missing.contains(each.sku()))));
  }

  @Override
  public void handOver(CaseId forCase, OrderId order, Handover handover, Seq<Wares> wares) {
    handedOver.put(forCase, wares);
  }

  /** From now on there is none of this. */
  public void isOutOf(String sku) {
    missing.add(sku);
  }

  /** What was to go to the customer of a case; nothing where nothing was. */
  public Seq<Wares> handedOver(CaseId forCase) {
    return handedOver.getOrDefault(forCase, List.empty());
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
