package io.redress.adapter.payment.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.money.Money;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPalAmountsTest {

  @ParameterizedTest
  @CsvSource({
    "700,USD,7.00",
    "5,EUR,0.05",
    "700,JPY,700",
    "120000,HUF,1200", // no decimals at PayPal, two in ISO 4217
    "80000,TWD,800",
    "9223372036854775807,USD,92233720368547758.07"
  })
  void anAmountIsWrittenInMajorUnits(long minor, String currency, String text) {
    var money = Money.of(minor, currency);

    assertThat(PayPalAmounts.text(money)).contains(text);
    assertThat(PayPalAmounts.money(new BigDecimal(text), currency)).contains(money);
  }

  @ParameterizedTest
  @CsvSource({"120050,HUF", "80001,TWD", "5124,KWD", "5000,KWD", "500,KRW"})
  void whatPayPalCannotMoveExactlyIsNone(long minor, String currency) {
    assertThat(PayPalAmounts.text(Money.of(minor, currency))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7.005,USD", "7.5,JPY", "7,XYZ", "7,usd", "92233720368547758.08,USD"})
  void whatIsNoAmountOfACurrencyIsNone(String amount, String currency) {
    assertThat(PayPalAmounts.money(new BigDecimal(amount), currency)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7,USD,700", "7.0,USD,700", "1200.00,HUF,120000"})
  void itMayBeWrittenWithOtherDecimals(String amount, String currency, long minor) {
    assertThat(PayPalAmounts.money(new BigDecimal(amount), currency))
        .contains(Money.of(minor, currency));
  }
}
