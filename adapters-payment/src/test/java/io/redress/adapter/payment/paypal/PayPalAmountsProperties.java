package io.redress.adapter.payment.paypal;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class PayPalAmountsProperties {

  @Property
  void whatIsWrittenIsReadAsTheSame(
      @ForAll @LongRange(min = 1) long minor, @ForAll("currencies") Currency currency) {
    var money = new Money(minor, currency);

    PayPalAmounts.text(money)
        .forEach(text -> {
          assertThat(text).matches("(0|[1-9][0-9]*)(\\.[0-9]{2})?");
          assertThat(PayPalAmounts.money(new BigDecimal(text), currency.getCurrencyCode()))
              .contains(money);
        });
  }

  @Provide
  static Arbitrary<Currency> currencies() {
    return Arbitraries.of(Currency.getAvailableCurrencies());
  }
}
