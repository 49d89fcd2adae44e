package io.redress.simulator.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.PopulationDocument;
import io.vavr.control.Option;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.TooManyFilterMissesException;
import org.junit.jupiter.api.Test;

class DrawnArbitraryTest {

  /** From 0 to 9, of which only odd numbers tell anything. */
  private static final Arbitrary<Integer> ODD =
      new DrawnArbitrary<>(
          draws -> Option.of(draws.of(0).below(Purpose.PRICE, 0, 10)).filter(n -> n % 2 == 1));

  private static Stream<Shrinkable<Integer>> samples(Arbitrary<Integer> arbitrary) {
    var random = new Random(42);
    var generator = arbitrary.generator(1_000);
    return Stream.generate(() -> generator.next(random)).limit(100);
  }

  @Test
  void whatTellsNothingIsNoSample() {
    assertThat(samples(ODD).map(Shrinkable::value)).contains(1, 3, 5, 7, 9).doesNotContain(0, 2, 4);
  }

  @Test
  void whatTellsNothingIsNoStepEither() {
    assertThat(Falsified.smallest(ODD, 42, number -> number > 4).value()).isEqualTo(5);
    assertThat(Falsified.smallest(ODD, 42, number -> true).value()).isEqualTo(1);
  }

  @Test
  void aPolicyWithoutAnyStoryIsABug() {
    var nothing = new DrawnArbitrary<Integer>(draws -> Option.none());
    var generator = nothing.generator(1_000);
    assertThatThrownBy(() -> generator.next(new Random(42)))
        .isInstanceOf(TooManyFilterMissesException.class)
        .hasMessage("1000 stories in a row told nothing");
    assertThat(nothing.edgeCases(10)).isEmpty();
  }

  @Test
  void theSimplestStoryIsTheOnlyEdgeCase() {
    var stories =
        CaseStories.of(BuiltInPolicies.load("cn-marketplace").getOrElseThrow(AssertionError::new));
    assertThat(stories.edgeCases(10))
        .singleElement()
        .satisfies(simplest -> {
          assertThat(simplest.shrink()).isEmpty();
          assertThat(simplest.value().cases()).hasSize(1);
        });
    assertThat(stories.edgeCases(0)).isEmpty();
  }

  @Test
  void aHistoryHasAtLeastOneOrder() {
    var shop = PopulationDocument.builtIn();
    assertThatThrownBy(() -> OrderHistories.of(shop, 0)).hasMessage("at most 0 orders");
    assertThat(OrderHistories.of(shop, 1).edgeCases(1))
        .singleElement()
        .satisfies(simplest -> assertThat(simplest.value().placed()).hasSize(1));
  }
}
