package io.redress.simulator.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrawsTest {

  private static final int MANY = 20_000;
  private static final Draws DRAWS = new Draws(42);

  /** Written by a program of another language; other numbers would make every old run another. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "          0 | PLACED_AT       | 0 | 0.33099608593687313",
        "          0 | PLACED_AT       | 1 | 0.3685306138261656 ",
        "          1 | PLACED_AT       | 0 | 0.29164160486260526",
        "       4711 | TRANSIT         | 0 | 0.4675406862533521 ",
        "       4711 | PROVIDER_ANSWER | 3 | 0.16038523117805104",
        "         -1 | TIER            | 0 | 0.2855810804433848 ",
        " 1000000000 | PRICE           | 2 | 0.5126460584512836 ",
      })
  void drawsStayTheSameAcrossVersions(long entity, Purpose purpose, int count, double expected) {
    assertThat(DRAWS.of(entity).uniform(purpose, count)).isEqualTo(expected);
  }

  /** The entities were found by calculating backwards from bits that are all one, and all zero. */
  @ParameterizedTest
  @CsvSource({
    "-2139637245228901863, 0.9999999999999999",
    "-8666608441770868375, 1.1102230246251565E-16"
  })
  void theLargestDrawIsBelowOneAndTheSmallestAboveZero(long entity, double expected) {
    assertThat(DRAWS.of(entity).uniform(Purpose.TENDER, 0)).isEqualTo(expected);
  }

  @Test
  void theLargestDrawIsStillBelowTheBound() {
    assertThat(DRAWS.of(-2139637245228901863L).below(Purpose.TENDER, 0, 500)).isEqualTo(499);
    assertThat(DRAWS.of(-8666608441770868375L).below(Purpose.TENDER, 0, 500)).isZero();
  }

  @Test
  void anotherSeedDrawsOtherwise() {
    assertThat(new Draws(43).of(4711).uniform(Purpose.TRANSIT, 0))
        .isNotEqualTo(DRAWS.of(4711).uniform(Purpose.TRANSIT, 0));
  }

  @Test
  void whatIsCertainHappensAndWhatIsImpossibleDoesNot() {
    assertThat(IntStream.range(0, 1000))
        .allMatch(each -> DRAWS.of(each).happens(Purpose.CANCELS, 0, 1))
        .noneMatch(each -> DRAWS.of(each).happens(Purpose.CANCELS, 0, 0));
  }

  /** Chi-squared of 100 cells: 99 on average, and above 149 once in a thousand times. */
  @ParameterizedTest
  @EnumSource
  void drawsOfManyEntitiesAreUniform(Purpose purpose) {
    var cells = new int[100];
    for (int entity = 0; entity < MANY; entity++) {
      cells[DRAWS.of(entity).below(purpose, 0, 100)]++;
    }
    double expected = MANY / 100.0;
    double chiSquared =
        IntStream.of(cells).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
    assertThat(chiSquared).isBetween(55.0, 155.0);
  }

  /** The standard error of a correlation of so many is 0.007. */
  @Test
  void drawsAreIndependentAcrossEntitiesPurposesCountsAndSeeds() {
    var other = new Draws(43);
    IntToDoubleFunction these = entity -> DRAWS.of(entity).uniform(Purpose.PRICE, 0);
    assertThat(correlation(these, entity -> DRAWS.of(entity + 1).uniform(Purpose.PRICE, 0)))
        .isCloseTo(0, within(0.025));
    assertThat(correlation(these, entity -> DRAWS.of(-1 - entity).uniform(Purpose.PRICE, 0)))
        .isCloseTo(0, within(0.025));
    assertThat(correlation(these, entity -> DRAWS.of(entity).uniform(Purpose.QUANTITY, 0)))
        .isCloseTo(0, within(0.025));
    assertThat(correlation(these, entity -> DRAWS.of(entity).uniform(Purpose.PRICE, 1)))
        .isCloseTo(0, within(0.025));
    assertThat(correlation(these, entity -> other.of(entity).uniform(Purpose.PRICE, 0)))
        .isCloseTo(0, within(0.025));
  }

  private static double correlation(IntToDoubleFunction one, IntToDoubleFunction other) {
    double covariance =
        IntStream.range(0, MANY)
            .mapToDouble(
                each -> (one.applyAsDouble(each) - 0.5) * (other.applyAsDouble(each) - 0.5))
            .average()
            .orElseThrow();
    return covariance * 12; // the variance of a uniform draw is a twelfth
  }
}
