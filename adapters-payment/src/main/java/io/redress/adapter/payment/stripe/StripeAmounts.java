package io.redress.adapter.payment.stripe;

import io.redress.money.Money;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Currency;
import java.util.Locale;

/**
 * Amounts as Stripe counts them, by docs.stripe.com/currencies: mostly in the minor units of ISO
 * 4217, but for what stands here. An amount that cannot be said exactly is none.
 */
final class StripeAmounts {

  /** "Zero-decimal currencies": all but the ariary have no decimals in ISO 4217 either. */
  private static final Set<String> WHOLE =
      HashSet.of(
          "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF",
          "XOF", "XPF");

  /** "Special cases": counted in hundredths, of which only whole hundreds can be charged. */
  private static final Set<String> WHOLE_IN_HUNDREDTHS = HashSet.of("ISK", "UGX");

  /** "Three-decimal currencies": the last digit must be a zero. */
  private static final Set<String> THOUSANDTHS = HashSet.of("BHD", "JOD", "KWD", "OMR", "TND");

  /** Of the forint and the new dollar of Taiwan only payouts are whole. */
  private static final int HUNDREDTHS = 2;

  private StripeAmounts() {}

  /** How Stripe counts a currency: with so many digits, in steps of so many units. */
  private record Unit(int digits, long step) {}

  /** What stands in a request; none where Stripe cannot move exactly this. */
  static Option<Long> amount(Money money) {
    int isoDigits = money.currency().getDefaultFractionDigits();
    return unit(money.currency())
        .flatMap(unit ->
            scaled(money.minor(), unit.digits() - isoDigits)
                .filter(amount -> amount % unit.step() == 0));
  }

  /**
   * What an amount of Stripe's is.
   *
   * @param currency in lower case, as Stripe writes it
   */
  static Option<Money> money(long amount, String currency) {
    return currency(currency)
        .flatMap(known ->
            unit(known)
                .flatMap(unit -> scaled(amount, known.getDefaultFractionDigits() - unit.digits()))
                .map(minor -> new Money(minor, known)));
  }

  private static Option<Currency> currency(String code) {
    return Option.ofOptional(
        Currency.getAvailableCurrencies().stream()
            .filter(each -> each.getCurrencyCode().toLowerCase(Locale.ROOT).equals(code))
            .findAny());
  }

  private static Option<Unit> unit(Currency currency) {
    var code = currency.getCurrencyCode();
    if (WHOLE.contains(code)) {
      return Option.of(new Unit(0, 1));
    }
    if (WHOLE_IN_HUNDREDTHS.contains(code)) {
      return Option.of(new Unit(HUNDREDTHS, 100));
    }
    if (THOUSANDTHS.contains(code)) {
      return Option.of(new Unit(3, 10));
    }
    return Option.when(currency.getDefaultFractionDigits() == HUNDREDTHS, new Unit(HUNDREDTHS, 1));
  }

  /** Times ten to a power from -2 to 2, if that is a whole number which fits. */
  private static Option<Long> scaled(long units, int power) {
    long factor = Math.abs(power) == 2 ? 100 : Math.abs(power) == 1 ? 10 : 1;
    if (power < 0) {
      return Option.when(units % factor == 0, units / factor);
    }
    return Option.when(Math.abs(units) <= Long.MAX_VALUE / factor, units * factor);
  }
}
