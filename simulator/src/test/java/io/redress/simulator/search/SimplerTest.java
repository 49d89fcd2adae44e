package io.redress.simulator.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.vavr.collection.List;
import io.vavr.collection.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimplerTest {

  private static final int EACH = 4;

  static java.util.List<Planted<?>> planted() {
    return ShrinkerTest.planted();
  }

  /** As property-based testing does it: the first that fails, as long as there is one. */
  private static <T> Script simplest(Planted<T> planted, Script failing) {
    var simplest = Simpler.of(failing, planted.teller());
    for (var next = simplest; next != null; ) {
      simplest = next;
      next =
          simplest
              .steps()
              .filter(step -> planted.fails().test(step.story()))
              .findFirst()
              .orElse(null);
    }
    return simplest.script();
  }

  private static double ratio(Planted<?> planted, Script failing) {
    return (double) planted.sizeOf(simplest(planted, failing)) / planted.smallest();
  }

  @ParameterizedTest
  @MethodSource("planted")
  void stepByStepNoneEndsTwiceAsLongAsTheSmallest(Planted<?> planted) {
    assertThat(planted.failing(42, EACH))
        .hasSize(EACH)
        .allSatisfy(failing -> assertThat(ratio(planted, failing)).isBetween(1.0, 2.0));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void everyStepIsSmaller(Planted<?> planted) {
    var story = Simpler.of(Script.hashed(7, 0), planted.teller());
    assertThat(story.steps())
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.size()).isLessThan(story.size()));
  }

  @Test
  void theSimplestHasNoSteps() {
    var simplest = Simpler.of(Script.written(TreeMap.empty()), SimplerTest::three);
    assertThat(simplest.steps()).isEmpty();
  }

  @Test
  void nothingIsToldThatNobodyAskedFor() {
    var told = new AtomicInteger();
    var story =
        Simpler.of(
            Script.hashed(42, 17),
            draws -> {
              told.incrementAndGet();
              return three(draws);
            });
    assertThat(story.steps().findFirst()).isPresent();
    assertThat(told).hasValue(2);
  }

  private static String three(Draws draws) {
    return List.range(0, 3)
        .map(number -> draws.of(number).below(Purpose.REASON, 0, 9))
        .mkString(",");
  }
}
