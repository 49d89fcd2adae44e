package io.redress.adapter.payment.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.money.Money;
import java.util.Currency;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class StripeAmountsProperties {

  @Property
  void whatIsWrittenIsReadAsTheSame(
      @ForAll @LongRange(min = 1) long minor, @ForAll("currencies") Currency currency) {
    var money = new Money(minor, currency);

    StripeAmounts.amount(money)
        .forEach(
            amount -> assertThat(StripeAmounts.money(amount, codeOf(currency))).contains(money));
  }

  @Property
  void anyAmountOfStripesIsReadExactlyOrNotAtAll(
      @ForAll @LongRange(min = 1) long amount, @ForAll("currencies") Currency currency) {
    StripeAmounts.money(amount, codeOf(currency))
        .flatMap(StripeAmounts::amount)
        .forEach(again -> assertThat(again).isEqualTo(amount));
  }

  @Provide
  static Arbitrary<Currency> currencies() {
    return Arbitraries.of(Currency.getAvailableCurrencies());
  }

  private static String codeOf(Currency currency) {
    return currency.getCurrencyCode().toLowerCase(Locale.ROOT);
  }
}
