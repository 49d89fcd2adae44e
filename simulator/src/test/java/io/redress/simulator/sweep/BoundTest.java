package io.redress.simulator.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wrongly-refused <= 0.50   | CNY | WRONGLY_REFUSED | true  | 50",
        "wrongly-refused<=50       | JPY | WRONGLY_REFUSED | true  | 50",
        "complaints <= 5 %         | CNY | COMPLAINTS      | true  | 0.05",
        "satisfaction >= 70        | CNY | SATISFACTION    | false | 70",
        "money-back-p95 <= 5 days  | CNY | MONEY_BACK_P95  | true  | 432000",
        "decision <= 1.5 hours     | CNY | DECISION        | true  | 5400",
      })
  void aFigureALimitAndItsUnit(
      String typed, String currency, String kpi, boolean isAtMost, double limit) {
    var bound = Bound.parse(typed, Currency.getInstance(currency)).get();
    assertThat(bound.kpi().name()).isEqualTo(kpi);
    assertThat(bound.isAtMost()).isEqualTo(isAtMost);
    assertThat(bound.limit()).isEqualTo(limit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wrongly-refused < 1     | 'wrongly-refused < 1' is no bound, such as 'wrongly-refused <="
            + " 0.50' or 'complaints <= 5 %'",
        "complaints              | 'complaints' is no bound, such as 'wrongly-refused <= 0.50' or"
            + " 'complaints <= 5 %'",
        "complaints <= 0.05      | complaints is a percentage, such as 5 %",
        "net-cost <= 5 %         | net-cost is an amount of an order without its currency, such as"
            + " 0.50",
        "decision <= 5           | decision is a time, such as 36 hours or 5 days",
        "satisfaction >= 5 days  | satisfaction is a number",
      })
  void whatIsWrongIsSaid(String typed, String why) {
    assertThat(Bound.parse(typed, Currency.getInstance("CNY")).getLeft()).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({"complaint <= 5 %, complaints", "satisfactoin >= 70, satisfaction"})
  void anUnknownFigureComesWithASuggestion(String typed, String meant) {
    assertThat(Bound.parse(typed, Currency.getInstance("CNY")).getLeft())
        .contains(" is no figure; did you mean '" + meant + "'?; they are: refund-rate, ");
  }
}
