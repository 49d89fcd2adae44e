package io.redress.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRateTest {

  private static final Currency CNY = Currency.getInstance("CNY");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # from, minor, rate,   to,  minor
          USD,    1000,  7.1,    CNY, 7100
          JPY,    1000,  0.05,   CNY, 5000
          CNY,    100,   20.54,  JPY, 21
          KWD,    1000,  23.125, CNY, 2313
          # a half goes away from zero, on either side
          USD,    1,     0.5,    CNY, 1
          USD,    -1,    0.5,    CNY, -1
          USD,    1,     0.49,   CNY, 0
          """)
  void anAmountIsRoundedToTheMinorUnitOfTheOtherCurrency(
      String from, long minor, BigDecimal rate, String to, long converted) {
    var exchange = new ExchangeRate(Currency.getInstance(from), Currency.getInstance(to), rate);
    assertThat(exchange.convert(Money.of(minor, from))).isEqualTo(Money.of(converted, to));
  }

  @Test
  void anAmountStaysInItsOwnCurrency() {
    assertThat(ExchangeRate.none(CNY).convert(Money.of(1250, "CNY")))
        .isEqualTo(Money.of(1250, "CNY"));
    assertThat(ExchangeRate.none(CNY).rate()).isEqualTo(BigDecimal.ONE);
    assertThat(new ExchangeRate(CNY, CNY, new BigDecimal("2")).convert(Money.of(1, "CNY")))
        .isEqualTo(Money.of(1, "CNY"));
  }

  @Test
  void anAmountOfAThirdCurrencyIsABug() {
    assertThatThrownBy(() -> ExchangeRate.none(CNY).convert(Money.of(1000, "JPY")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("JPY 1000 at a rate from CNY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-7.1"})
  void aRateThatIsNotAboveZeroIsABug(String rate) {
    assertThatThrownBy(() -> new ExchangeRate(CNY, CNY, new BigDecimal(rate)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CNY/CNY at " + rate);
  }
}
