package io.redress.adapter.logistics.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.logistics.CourierNetworkContract;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.CourierNetwork;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class InMemoryCourierNetworkTest extends CourierNetworkContract {

  private final AtomicReference<Option<Boolean>> next = new AtomicReference<>(Option.none());
  private final CourierNetwork couriers = new InMemoryCourierNetwork(order -> next.get());

  @Override
  protected CourierNetwork couriers() {
    return couriers;
  }

  @Override
  protected void otherSideSays(Option<Boolean> answer) {
    next.set(answer);
  }

  @Test
  void aNetworkThatNobodyScriptedPromisesEveryParcel() {
    assertThat(new InMemoryCourierNetwork().recall(new CaseId("case-1"), new OrderId("order-1")))
        .isEqualTo(Option.of(true));
  }

  @Test
  void anotherCaseOfTheSameOrderHearsTheSame() {
    next.set(Option.of(true));
    couriers.recall(new CaseId("case-1"), new OrderId("order-1"));
    next.set(Option.of(false));

    assertThat(couriers.recall(new CaseId("case-2"), new OrderId("order-1")))
        .isEqualTo(Option.of(true));
  }
}
