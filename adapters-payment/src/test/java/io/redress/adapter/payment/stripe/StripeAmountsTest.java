package io.redress.adapter.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the examples of docs.stripe.com/currencies, and one of each kind. */
class StripeAmountsTest {

  @ParameterizedTest
  @CsvSource({
    "1000,USD,1000", // 10 dollars
    "500,JPY,500", // 500 yen
    "1,KRW,1",
    "500,MGA,5", // 5 ariary: hundredths in ISO 4217, whole at Stripe
    "5,ISK,500", // 5 kronur: whole in ISO 4217, hundredths at Stripe
    "5,UGX,500", // 5 shillings, likewise
    "5120,KWD,5120",
    "1045,HUF,1045", // whole in payouts only
    "80045,TWD,80045",
    "9223372036854775807,USD,9223372036854775807"
  })
  void anAmountIsWrittenAsStripeCountsIt(long minor, String currency, long amount) {
    var money = Money.of(minor, currency);

    assertThat(StripeAmounts.amount(money)).contains(amount);
    assertThat(StripeAmounts.money(amount, currency.toLowerCase(java.util.Locale.ROOT)))
        .contains(money);
  }

  @ParameterizedTest
  @CsvSource({
    "5124,KWD", // the last of three digits must be a zero
    "550,MGA", // five ariary and a half
    "100,CLF", // four digits: Stripe does not have it
    "100,XAU",
    "9223372036854775807,ISK" // no hundredfold of it fits
  })
  void whatStripeCannotMoveExactlyIsNone(long minor, String currency) {
    assertThat(StripeAmounts.amount(Money.of(minor, currency))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"550,isk", "100,USD", "100,xyz", "100,''", "9223372036854775807,mga"})
  void whatIsNoAmountOfACurrencyIsNone(long amount, String currency) {
    assertThat(StripeAmounts.money(amount, currency)).isEmpty();
  }
}
