package io.redress.adapter.logistics.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.logistics.WarehouseContract;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.Warehouse;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InMemoryWarehouseTest extends WarehouseContract {

  private final AtomicReference<Option<Boolean>> next = new AtomicReference<>(Option.none());
  private final Warehouse warehouse = new InMemoryWarehouse(order -> next.get());

  @Override
  protected Warehouse warehouse() {
    return warehouse;
  }

  @Override
  protected void otherSideSays(Option<Boolean> answer) {
    next.set(answer);
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
}
