package io.redress.simulator.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.simulator.statistics.Unit;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE   | CNY | 0.1704   | 0.0116 | 17.0 ± 1.2 %",
        "MONEY   | CNY | 123456.7 | 1.6    | 1,234.57 ± 0.02",
        "MONEY   | JPY | 123456.7 | 1.5    | 123,457 ± 2",
        "SCORE   | CNY | 73.06    | 2.6    | 73.1 ± 2.6",
        "NUMBER  | CNY | 0.5      | 0      | 0.50 ± 0.00",
        "SECONDS | CNY | 7199     | 60     | 120 ± 1 min",
        "SECONDS | CNY | 7200     | 3600   | 2.0 ± 1.0 h",
        "SECONDS | CNY | 172800   | 43200  | 2.0 ± 0.5 d",
        // the larger of the two names the unit
        "SECONDS | CNY | 600      | 172800 | 0.0 ± 2.0 d",
        "SHARE   | CNY | 0.5      | NaN    | 50.0 %",
        "SHARE   | CNY | NaN      | NaN    | -",
      })
  void aFigureAndHowSureItIs(
      Unit unit, String currency, double value, double halfWidth, String written) {
    assertThat(plain(currency, Language.EN).of(unit, value, halfWidth)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE   | 0.01  | 0.02 | +1.0 ± 2.0 个百分点",
        "MONEY   | -150  | 20   | -1.50 ± 0.20",
        "SECONDS | -7200 | 60   | -2.0 ± 0.0 小时",
        "SECONDS | 0     | 0    | 0 ± 0 分钟",
      })
  void aDifferenceHasASign(Unit unit, double value, double halfWidth, String written) {
    assertThat(plain("CNY", Language.ZH_CN).difference(unit, value, halfWidth)).isEqualTo(written);
  }

  private static Plain plain(String currency, Language language) {
    return new Plain(Currency.getInstance(currency), language);
  }
}
