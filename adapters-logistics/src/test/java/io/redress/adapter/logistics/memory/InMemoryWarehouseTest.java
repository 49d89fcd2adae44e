package io.redress.adapter.logistics.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.logistics.WarehouseContract;
import io.redress.goods.Wares;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.Warehouse;
import io.redress.remedy.Handover;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InMemoryWarehouseTest extends WarehouseContract {

  private static final CaseId CASE = new CaseId("case-1");
  private static final OrderId ORDER = new OrderId("order-1");

  private final AtomicReference<Option<Boolean>> next = new AtomicReference<>(Option.none());
  private final InMemoryWarehouse warehouse = new InMemoryWarehouse(order -> next.get());

  @Override
  protected Warehouse warehouse() {
    return warehouse;
  }

  @Override
  protected void otherSideSays(Option<Boolean> answer) {
    next.set(answer);
  }

  @Override
  protected void otherSideIsOutOf(String sku) {
    warehouse.isOutOf(sku);
  }

  @Override
  protected Seq<Wares> handedOver(CaseId forCase) {
    return warehouse.handedOver(forCase);
  }

  @Override
  protected int timesLetGo(OrderId order) {
    return warehouse.isLetGo(order) ? 1 : 0;
  }

  @Override
  protected int timesSentBack(OrderId order) {
    return warehouse.isToSendBack(order) ? 1 : 0;
  }

  @Test
  void aWarehouseThatNobodyScriptedStopsEveryParcel() {
    assertThat(new InMemoryWarehouse().intercept(new CaseId("case-1"), new OrderId("order-1")))
        .isEqualTo(Option.of(true));
  }

  @Test
  void anotherCaseOfTheSameOrderHearsTheSame() {
    next.set(Option.of(true));
    warehouse.intercept(new CaseId("case-1"), new OrderId("order-1"));
    next.set(Option.of(false));

    assertThat(warehouse.intercept(new CaseId("case-2"), new OrderId("order-1")))
        .isEqualTo(Option.of(true));
  }

  @Test
  void itRemembersWhatItWasToldToDo() {
    var warehouse = new InMemoryWarehouse();
    var cups = List.of(new Wares("CUP-1", 2));
    assertThat(warehouse.handedOver(CASE)).isEmpty();

    warehouse.handOver(CASE, ORDER, Handover.REPLACEMENT, cups);
    warehouse.handOver(CASE, ORDER, Handover.REPLACEMENT, cups);
    warehouse.letGo(CASE, ORDER);
    warehouse.sendBack(CASE, ORDER);
    assertThat(warehouse.handedOver(CASE)).isEqualTo(cups);
    assertThat(warehouse.isLetGo(ORDER)).isTrue();
    assertThat(warehouse.isToSendBack(ORDER)).isTrue();
    assertThat(warehouse.isLetGo(new OrderId("order-2"))).isFalse();
  }
}
