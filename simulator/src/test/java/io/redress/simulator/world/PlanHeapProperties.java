package io.redress.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class PlanHeapProperties {

  static final long MOST = Long.MAX_VALUE / 2;

  /** Few times, so that many plans are due at once; what is negative takes one out. */
  @Property
  void itGivesBackWhatAPriorityQueueDoes(
      @ForAll @Size(max = 400) List<@LongRange(min = -6, max = 9) Long> steps) {
    var both = new Both();
    for (long step : steps) {
      if (step >= 0) {
        both.add(step);
      } else {
        both.takeIfAny();
      }
    }
    while (!both.queue.isEmpty()) {
      both.takeIfAny();
    }
    assertThat(both.heap.isEmpty()).isTrue();
    assertThat(both.fromHeap).isEqualTo(both.fromQueue).hasSize(both.planned);
  }

  @Property(tries = 200)
  void anyTimesComeOutInOrder(
      @ForAll @Size(max = 300) List<@LongRange(min = -MOST, max = MOST) Long> times) {
    var heap = new PlanHeap();
    times.forEach(time -> heap.add(time, () -> {}));
    var came = new ArrayList<Long>();
    while (!heap.isEmpty()) {
      came.add(heap.earliest());
      heap.remove().run();
    }
    assertThat(came).isSorted().containsExactlyInAnyOrderElementsOf(times);
  }

  /** The heap beside a queue that has the same plans. */
  private static final class Both {

    private record Planned(long millis, int number) {}

    private final PlanHeap heap = new PlanHeap();
    private final PriorityQueue<Planned> queue =
        new PriorityQueue<>(
            Comparator.comparingLong(Planned::millis).thenComparingInt(Planned::number));
    private final List<Integer> fromHeap = new ArrayList<>();
    private final List<Integer> fromQueue = new ArrayList<>();
    private int planned;

    void add(long millis) {
      int number = planned++;
      heap.add(millis, () -> fromHeap.add(number));
      queue.add(new Planned(millis, number));
    }

    void takeIfAny() {
      assertThat(heap.isEmpty()).isEqualTo(queue.isEmpty());
      if (!queue.isEmpty()) {
        var expected = queue.remove();
        assertThat(heap.earliest()).isEqualTo(expected.millis());
        heap.remove().run();
        fromQueue.add(expected.number());
      }
    }
  }
}
