package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanHeapTest {

  private static final long LATEST = 4_611_686_018_427_387_903L;

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
    heap.add(LATEST, () -> came.add(3));
    heap.add(0, () -> came.add(2));
    heap.add(-LATEST, () -> came.add(1));
    takeAll();
    assertThat(came).containsExactly(1, 2, 3);
  }

  @Test
  void beyondThemNothingCanBePlanned() {
    assertThatThrownBy(() -> heap.add(LATEST + 1, () -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a plan for the millisecond 4611686018427387904");
    assertThatThrownBy(() -> heap.add(-LATEST - 1, () -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(heap.isEmpty()).isTrue();
  }

  @Test
  void whatIsTakenOutWhileItGrowsLeavesRoomForOthers() {
    for (int i = 0; i < 500; i++) {
      int number = i;
      heap.add(2L * i, () -> came.add(number));
      heap.add(2L * i + 10_000, () -> came.add(number + 500));
      if (i % 2 == 0) {
        heap.remove().run();
      }
    }
    takeAll();
    assertThat(came).isEqualTo(IntStream.range(0, 1000).boxed().toList());
  }

  private void takeAll() {
    while (!heap.isEmpty()) {
      heap.remove().run();
    }
  }
}
