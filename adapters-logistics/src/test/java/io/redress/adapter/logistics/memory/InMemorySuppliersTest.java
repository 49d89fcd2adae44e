package io.redress.adapter.logistics.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.vavr.control.Option;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InMemorySuppliersTest {

  private static final CaseId CASE = new CaseId("case-1");
  private static final OrderId ORDER = new OrderId("order-1");

  @Test
  void allGoodsAreStoppedUnlessTheScriptSaysOtherwise() {
    assertThat(new InMemorySuppliers().stop(CASE, ORDER)).isEqualTo(Option.of(true));
    assertThat(new InMemorySuppliers(order -> Option.of(false)).stop(CASE, ORDER))
        .isEqualTo(Option.of(false));
  }

  @Test
  void goodsMayBeMadeAfterAllOnceItWasSaid() {
    var suppliers = new InMemorySuppliers();
    suppliers.stop(CASE, ORDER);
    assertThat(suppliers.isLetGo(ORDER)).isFalse();
    suppliers.letGo(CASE, ORDER);
    assertThat(suppliers.isLetGo(ORDER)).isTrue();
  }

  @Test
  void beingAskedTwiceGivesTheSameAnswer() {
    var asked = new AtomicInteger();
    var suppliers = new InMemorySuppliers(order -> Option.of(asked.incrementAndGet() == 1));
    assertThat(suppliers.stop(CASE, ORDER)).isEqualTo(Option.of(true));
    assertThat(suppliers.stop(CASE, ORDER)).isEqualTo(Option.of(true));
  }
}
