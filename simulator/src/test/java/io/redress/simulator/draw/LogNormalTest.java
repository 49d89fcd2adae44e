package io.redress.simulator.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogNormalTest {

  /**
   * The first three are the check values of Wichura, Algorithm AS 241 (Applied Statistics 37,
   * 1988); the others are the usual two-sided levels of tables, to twelve decimals.
   */
  @ParameterizedTest
  @CsvSource({
    "0.25   , -0.674489750196",
    "0.001  , -3.090232306168",
    "1E-20  , -9.262340089798",
    "0.5    ,  0             ",
    "0.9    ,  1.281551565545",
    "0.95   ,  1.644853626951",
    "0.975  ,  1.959963984540",
    "0.99   ,  2.326347874041",
    "0.995  ,  2.575829303549",
    "0.9995 ,  3.290526731492",
    "0.99995,  3.890591886413",
  })
  void quantilesAreThoseOfTheNormalDistribution(double share, double quantile) {
    assertThat(LogNormal.standardNormal(share))
        .isCloseTo(quantile, within(Math.abs(quantile) * 2e-9 + 1e-12));
  }

  /** Where one approximation takes over from another one, 0.02425 and 0.97575. */
  @ParameterizedTest
  @CsvSource({
    "0.02424999, -1.97296123",
    "0.02425001, -1.97296088",
    "0.97574999,  1.97296088",
    "0.97575001,  1.97296123",
  })
  void theApproximationsMeet(double share, double quantile) {
    assertThat(LogNormal.standardNormal(share)).isCloseTo(quantile, within(2e-7));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5   ,  48       ",
    "0.9   ,  91.101730", // 48 x e^(0.5 x 1.281551565545)
    "0.1   ,  25.290409",
    "0.9995, 248.753980",
  })
  void valuesAreTheMedianTimesAPowerOfTheSpread(double share, double value) {
    assertThat(new LogNormal(48, 0.5).at(share)).isCloseTo(value, Percentage.withPercentage(1e-4));
  }

  @Test
  void withoutSpreadEveryValueIsTheMedian() {
    var always = new LogNormal(7, 0);
    assertThat(always.at(0.000001)).isEqualTo(7);
    assertThat(always.at(0.999999)).isEqualTo(7);
  }

  @Test
  void theExtremeDrawsGiveNumbersToo() {
    var prices = new LogNormal(100, 1);
    assertThat(prices.at(1.1102230246251565E-16)).isCloseTo(0.0272047, within(1e-7));
    assertThat(prices.at(0.9999999999999999)).isCloseTo(367_583.70, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-1, 1", "1, -0.1", "NaN, 1", "1, NaN"})
  void aMedianIsAboveZeroAndASpreadNotBelowIt(double median, double spread) {
    assertThatIllegalArgumentException().isThrownBy(() -> new LogNormal(median, spread));
  }
}
