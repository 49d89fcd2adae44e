package io.redress.simulator.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.simulator.draw.DrawKey;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.vavr.collection.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

  private static final DrawKey RETURNS = new DrawKey(3, Purpose.RETURNS, 0);
  private static final DrawKey SECOND_PRICE = new DrawKey(-3, Purpose.PRICE, 1);

  @Test
  void aStoryIsOneWord() {
    assertThat(Script.hashed(42, 17)).hasToString("42.17:");
    assertThat(Script.hashed(-1, 0).with(HashMap.of(RETURNS, Draws.LEAST, SECOND_PRICE, 2.5 / 7)))
        .hasToString("-1.0:PRICE/-3.1=5/14,RETURNS/3=0");
    assertThat(Script.written(HashMap.of(RETURNS, Draws.MOST, SECOND_PRICE, 0.33099608593687313)))
        .hasToString("simplest:PRICE/-3.1=0.33099608593687313,RETURNS/3=1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0                   | 1.1102230246251565E-16",
        "1                   | 0.9999999999999999",
        "1/2                 | 0.5",
        "5/14                | 0.35714285714285715",
        "10307/12000         | 0.8589166666666667",
        "0.25                | 0.25",
        "0.33099608593687313 | 0.33099608593687313",
        "2.5E-4              | 0.00025",
      })
  void aValueIsAFractionOrADecimal(String text, double value) {
    assertThat(Script.parse("simplest:RETURNS/3=" + text))
        .contains(Script.written(HashMap.of(RETURNS, value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                   | '' is no story",
        "42.17                | '42.17' is no story",
        "42:                  | '42' does not say where a story begins",
        "42.-1:               | '42.-1' does not say where",
        "42.2147483648:       | '42.2147483648' does not say where",
        "9223372036854775808.0: | '9223372036854775808.0' does not say where",
        "Simplest:            | 'Simplest' does not say where",
        "42.17:,              | '' is no draw with its value",
        "42.17:RETURNS        | 'RETURNS' is no draw with its value",
        "42.17:RETURNED/3=0   | 'RETURNED/3' is no draw",
        "42.17:RETURNS/03=0   | 'RETURNS/03' is no draw",
        "42.17:RETURNS/3.0=0  | 'RETURNS/3.0' is no draw",
        "42.17:RETURNS/3=     | '' of RETURNS/3 is no value",
        "42.17:RETURNS/3=2    | '2' of RETURNS/3 is no value",
        "42.17:RETURNS/3=3/2  | '3/2' of RETURNS/3 is no value",
        "42.17:RETURNS/3=0.0  | '0.0' of RETURNS/3 is no value",
        "42.17:RETURNS/3=1E-2 | '1E-2' of RETURNS/3 is no value",
        "42.17:RETURNS/3=0 4  | '0 4' of RETURNS/3 is no value",
        "42.17:RETURNS/3=0,RETURNS/3=1 | RETURNS/3 has more than one value",
      })
  void whatIsNoStoryIsRefusedWithWhatIsWrong(String text, String why) {
    assertThat(Script.parse(text).swap().get()).startsWith(why);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 1.5, Double.NaN, 1e-17})
  void whatCannotBeDrawnCannotBeWritten(double value) {
    assertThatThrownBy(() -> Script.written(HashMap.of(RETURNS, value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RETURNS/3 as");
  }

  @Test
  void theRestIsAsTheSeedDrawsIt() {
    var world = new Draws(42).in(17);
    var draws = Script.hashed(42, 17).with(HashMap.of(RETURNS, 0.25)).draws();
    assertThat(draws.of(3).uniform(Purpose.RETURNS, 0)).isEqualTo(0.25);
    assertThat(draws.of(3).uniform(Purpose.RETURNS, 1))
        .isEqualTo(world.of(3).uniform(Purpose.RETURNS, 1));
    assertThat(draws.of(4).uniform(Purpose.RETURNS, 0))
        .isEqualTo(world.of(4).uniform(Purpose.RETURNS, 0));
  }

  @Test
  void theSimplestIsTheMedianTheFirstAndThatNothingHappens() {
    var entity = Script.written(HashMap.empty()).draws().of(3);
    assertThat(entity.uniform(Purpose.TRANSIT, 0)).isEqualTo(0.5);
    assertThat(entity.uniform(Purpose.TRANSIT, 1, 1)).isEqualTo(0.9999999999999999);
    assertThat(entity.below(Purpose.REASON, 0, 2_000_000_000)).isZero();
    assertThat(entity.happens(Purpose.CANCELS, 0, 0.999)).isFalse();
  }
}
