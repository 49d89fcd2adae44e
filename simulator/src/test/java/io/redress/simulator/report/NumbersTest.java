package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, '1,000'",
    "-1234567, '-1,234,567'",
    "9223372036854775807, '9,223,372,036,854,775,807'",
  })
  void thousandsAreMarked(long number, String text) {
    assertThat(Numbers.count(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, CNY, 0.00",
    "5, CNY, 0.05",
    "-5, CNY, -0.05",
    "123456789, GBP, '1,234,567.89'",
    "123456789, JPY, '123,456,789'",
    "123456789, KWD, '123,456.789'",
    "9223372036854775807, CNY, '92,233,720,368,547,758.07'",
  })
  void moneyHasTheDecimalsOfItsCurrency(long minor, Currency currency, String text) {
    assertThat(Numbers.money(minor, currency)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7, 0.0 %",
    "7, 7, 100.0 %",
    "1, 3, 33.3 %",
    "2, 3, 66.7 %",
    "1, 2000, 0.1 %", // 0.05 %
    "4999, 10000000, 0.0 %", // 0.04999 %
    "4999996, 10000000000, 0.0 %", // 0.04999996 %: rounded once, not twice
    "9223372036854775807, 9223372036854775807, 100.0 %",
    "-1, 2000, -0.1 %",
    "0, 0, -",
  })
  void sharesAreInPercentWithOneDecimal(long part, long whole, String text) {
    assertThat(Numbers.percent(part, whole)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7, 0.000000",
    "1, 3, 0.333333",
    "2, 3, 0.666667",
    "1, 2000000, 0.000001",
    "1, 2000001, 0.000000",
    "0, 0, 0",
  })
  void sharesOfOneHaveSixDecimalsAndNoExponent(long part, long whole, String text) {
    assertThat(Numbers.ratio(part, whole)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 min",
    "PT59S, 0 min",
    "PT59M59S, 59 min",
    "PT1H, 1 h 0 min",
    "PT23H59M, 23 h 59 min",
    "PT24H, 1 d 0 h",
    "P10DT5H59M, 10 d 5 h",
  })
  void durationsShowTheirTwoLargestUnits(Duration duration, String text) {
    assertThat(Numbers.duration(duration, Language.EN)).isEqualTo(text);
  }

  @Test
  void theMachinesLocaleChangesNothing() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Numbers.count(1234)).isEqualTo("1,234");
      assertThat(Numbers.money(1234, Currency.getInstance("CNY"))).isEqualTo("12.34");
      assertThat(Numbers.percent(1, 3)).isEqualTo("33.3 %");
      assertThat(Numbers.duration(Duration.ofMinutes(61), Language.EN)).isEqualTo("1 h 1 min");
    } finally {
      Locale.setDefault(before);
    }
  }
}
