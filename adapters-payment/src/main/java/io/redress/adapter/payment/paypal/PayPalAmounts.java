package io.redress.adapter.payment.paypal;

import io.redress.money.Money;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * Amounts as PayPal writes them: in major units, with two decimals, in the currencies of
 * developer.paypal.com/reference/currency-codes. "This currency does not support decimals" stands
 * there beside three of them, of which two have decimals in ISO 4217.
 */
final class PayPalAmounts {

  private static final Set<String> WHOLE = HashSet.of("HUF", "JPY", "TWD");

  private static final int DECIMALS = 2;

  static final Set<Currency> CURRENCIES =
      HashSet.of(
              "AUD", "BRL", "CAD", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS", "INR",
              "JPY", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "SEK", "SGD", "THB", "TWD", "USD",
              "CHF")
          .map(Currency::getInstance);

  private PayPalAmounts() {}

  /** What stands in a request; none where PayPal cannot move exactly this. */
  static Option<String> text(Money money) {
    var exact = BigDecimal.valueOf(money.minor(), money.currency().getDefaultFractionDigits());
    int decimals = WHOLE.contains(money.currency().getCurrencyCode()) ? 0 : DECIMALS;
    return Option.when(
        CURRENCIES.contains(money.currency()) && exact.stripTrailingZeros().scale() <= decimals,
        () -> exact.setScale(decimals).toPlainString());
  }

  /** What an amount of PayPal's is; none where it has more decimals than the currency. */
  static Option<Money> money(BigDecimal amount, String currency) {
    return CURRENCIES
        .find(known -> known.getCurrencyCode().equals(currency))
        .flatMap(known ->
            minor(amount.movePointRight(known.getDefaultFractionDigits()))
                .map(minor -> new Money(minor, known)));
  }

  private static Option<Long> minor(BigDecimal minor) {
    boolean isWhole = minor.stripTrailingZeros().scale() <= 0;
    boolean fits = minor.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    return Option.when(isWhole && fits, minor::longValueExact);
  }
}
