package io.redress.adapter.payment.adyen;

import io.redress.adapter.payment.http.Json;
import io.redress.money.Money;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.Currency;

/**
 * Amounts as Adyen counts them, in whole minor units. For four currencies these are others than
 * those of ISO 4217, as its <a
 * href="https://docs.adyen.com/development-resources/currency-codes">list</a> says.
 */
final class AdyenAmounts {

  private static final Map<String, Integer> OTHER_DECIMALS =
      HashMap.of("CLP", 2, "CVE", 0, "IDR", 0, "ISK", 2);

  private AdyenAmounts() {}

  /** The amount as it is sent; none if Adyen has no unit as small, or it is too large. */
  static Option<Json.Fields> written(Money amount) {
    return moved(amount.minor(), shift(amount.currency()))
        .map(value ->
            Json.fields()
                .with("currency", amount.currency().getCurrencyCode())
                .with("value", value));
  }

  /**
   * An amount that Adyen names; none if it is not positive, we have no unit as small, or do not
   * know the currency.
   */
  static Option<Money> read(Json.Fields amount) {
    return amount
        .text("currency")
        .flatMap(code -> Try.of(() -> Currency.getInstance(code)).toOption())
        .flatMap(currency ->
            amount
                .whole("value")
                .filter(value -> value > 0)
                .flatMap(value -> moved(value, -shift(currency)))
                .map(minor -> new Money(minor, currency)));
  }

  /** By how many places Adyen's unit is smaller than ours. */
  private static int shift(Currency currency) {
    int ours = currency.getDefaultFractionDigits();
    return OTHER_DECIMALS.get(currency.getCurrencyCode()).map(its -> its - ours).getOrElse(0);
  }

  private static Option<Long> moved(long value, int places) {
    long factor = 1;
    for (int place = 0; place < Math.abs(places); place++) {
      factor *= 10;
    }
    if (places >= 0) {
      long most = Long.MAX_VALUE / factor;
      return Option.when(value <= most && value >= -most, value * factor);
    }
    return Option.when(value % factor == 0, value / factor);
  }
}
