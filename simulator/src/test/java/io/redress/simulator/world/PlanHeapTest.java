package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanHeapTest {

  private final PlanHeap heap = new PlanHeap();
  private final List<Integer> came = new ArrayList<>();

  @Test
  void anEmptyHeapHasNoEarliestPlan() {
    assertThat(heap.isEmpty()).isTrue();
    assertThatThrownBy(heap::earliest).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(heap::remove).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aThousandPlansForOneMomentComeInTheOrderInWhichTheyWereMade() {
    IntStream.range(0, 1000).forEach(number -> heap.add(7, () -> came.add(number)));
    takeAll();
    assertThat(came).isEqualTo(IntStream.range(0, 1000).boxed().toList());
  }

  @Test
  void aThousandPlansMadeBackwardsComeInTheOrderOfTime() {
    IntStream.range(0, 1000).forEach(number -> heap.add(1000 - number, () -> came.add(number)));
    takeAll();
    assertThat(came)
        .isEqualTo(IntStream.range(0, 1000).map(number -> 999 - number).boxed().toList());
  }

  @Test
  void theEndsOfTimeAreTimes() {
    heap.add(Long.MAX_VALUE, () -> came.add(3));
    heap.add(0, () -> came.add(2));
    heap.add(Long.MIN_VALUE, () -> came.add(1));
    takeAll();
    assertThat(came).containsExactly(1, 2, 3);
  }

  private void takeAll() {
    while (!heap.isEmpty()) {
      heap.remove().run();
    }
  }
}
