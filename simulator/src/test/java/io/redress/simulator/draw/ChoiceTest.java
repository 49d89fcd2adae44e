package io.redress.simulator.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

  private static final double LARGEST = 0.9999999999999999;
  private static final double SMALLEST = 1.1102230246251565E-16;

  /** Weights 1, 2 and 1: the edges are at a quarter and at three quarters. */
  @ParameterizedTest
  @CsvSource({
    "1.1102230246251565E-16, a",
    "0.2499999999999999    , a",
    "0.25                  , b",
    "0.7499999999999999    , b",
    "0.75                  , c",
    "0.9999999999999999    , c",
  })
  void eachThingBeginsWhereTheOneBeforeItEnds(double uniform, String thing) {
    var choice = Choice.of(LinkedHashMap.of("a", 1.0, "b", 2.0, "c", 1.0));
    assertThat(choice.at(uniform)).isEqualTo(thing);
  }

  @Test
  void whatWeighsNothingIsNeverChosenWhereverItStands() {
    var choice =
        Choice.of(LinkedHashMap.of("first", 0.0, "a", 1.0, "mid", 0.0, "b", 1.0, "z", 0.0));
    assertThat(choice.at(SMALLEST)).isEqualTo("a");
    assertThat(choice.at(0.4999999999999999)).isEqualTo("a");
    assertThat(choice.at(0.5)).isEqualTo("b");
    assertThat(choice.at(LARGEST)).isEqualTo("b");
  }

  @Test
  void thingsKeepTheirOrder() {
    assertThat(Choice.of(LinkedHashMap.of("z", 1.0, "a", 0.0, "m", 2.0)).things())
        .containsExactly("z", "a", "m");
  }

  @Test
  void somethingMustWeighMoreThanNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Choice.of(LinkedHashMap.of("a", 0.0, "b", 0.0)));
    assertThatIllegalArgumentException().isThrownBy(() -> Choice.of(LinkedHashMap.empty()));
  }
}
