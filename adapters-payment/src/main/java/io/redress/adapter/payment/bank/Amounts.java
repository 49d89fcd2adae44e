package io.redress.adapter.payment.bank;

import io.redress.money.Money;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/** Amounts as banks write them. */
final class Amounts {

  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,5})?");

  private Amounts() {}

  /**
   * The amount of an element with a currency. Zeros that the currency has no digits for are left
   * out; of more digits than it has nothing is read.
   */
  static Option<Money> read(XmlTree element) {
    return Try.of(() -> Currency.getInstance(element.currency()))
        .toOption()
        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
        .flatMap(currency -> read(element.text(), currency));
  }

  private static Option<Money> read(String text, Currency currency) {
    return Option.of(text)
        .filter(each -> DECIMAL.matcher(each).matches())
        .map(each -> new BigDecimal(each).stripTrailingZeros())
        .map(each -> each.setScale(Math.max(each.scale(), 0)).toPlainString())
        .flatMap(each -> Money.parse(each, currency).toOption());
  }
}
