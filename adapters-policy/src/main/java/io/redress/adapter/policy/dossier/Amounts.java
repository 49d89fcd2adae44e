package io.redress.adapter.policy.dossier;

import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.money.UnreadableMoney;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Money, rates and percentages as dossiers write them: exact decimals, never floating point. */
final class Amounts {

  /** Beyond it sums of a whole line could leave the range of a {@code long}. */
  static final long MOST_MINOR = 100_000_000_000_000L;

  /** The length up to which no amount is above {@link #MOST_MINOR}. */
  private static final int MOST_USUAL = 14;

  private static final String CURRENCY = "an ISO 4217 currency with minor units, such as CNY";

  private static final Pattern RATE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,12})?");

  private static final Map<String, Currency> CURRENCIES = currencies();

  private Amounts() {}

  private static Map<String, Currency> currencies() {
    var currencies = new HashMap<String, Currency>();
    for (var each : Currency.getAvailableCurrencies()) {
      if (each.getDefaultFractionDigits() >= 0) {
        currencies.put(each.getCurrencyCode(), each);
      }
    }
    return currencies;
  }

  static Currency currency(JsonValue value) {
    return currency(value, value.text(CURRENCY));
  }

  /** The currency with a code that is a part of a value. */
  static Currency currency(JsonValue value, String code) {
    var currency = CURRENCIES.get(code);
    if (currency == null) {
      throw value.expected(CURRENCY);
    }
    return currency;
  }

  /** An amount of at least zero. */
  static Money money(JsonValue value, Currency currency) {
    var money = signed(value, currency);
    if (money.isNegative()) {
      throw value.problem("an amount below zero makes no sense here");
    }
    return money;
  }

  /** An amount above zero. */
  static Money positive(JsonValue value, Currency currency) {
    var money = money(value, currency);
    if (money.isZero()) {
      throw value.problem("an amount above zero is needed here; leave out what is not there");
    }
    return money;
  }

  /** Any amount, also one below zero. */
  static Money signed(JsonValue value, Currency currency) {
    if (value.node() instanceof JsonNode.Numeral(int at, String digits)) {
      throw value.problem(
          "money is text in major units, such as \"%s\", and not a number".formatted(digits));
    }
    var text = value.text("money as text, such as \"12.50\"");
    if (isUsual(text, currency.getDefaultFractionDigits())) {
      return new Money(digits(text), currency);
    }
    var money =
        Money.parse(text, currency)
            .mapLeft(UnreadableMoney::message)
            .getOrElseThrow(value::problem);
    if (Math.abs(money.minor()) > MOST_MINOR) {
      throw value.problem("larger than any amount that can be reckoned with");
    }
    return money;
  }

  /** Whether it is a short number with all decimals of its currency, as nearly all are. */
  private static boolean isUsual(String text, int decimals) {
    int point = decimals == 0 ? text.length() : text.length() - decimals - 1;
    if (point < 1 || text.length() > MOST_USUAL) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (i == point ? each != '.' : each < '0' || each > '9') {
        return false;
      }
    }
    return true;
  }

  /** All digits of a text as one number. */
  private static long digits(String text) {
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      number = text.charAt(i) == '.' ? number : 10 * number + (text.charAt(i) - '0');
    }
    return number;
  }

  /** A percentage, as text or as a number. */
  static Percent percent(JsonValue value) {
    return Percent.parse(decimal(value, "a percentage such as \"7.5\""))
        .getOrElseThrow(() -> value.expected("a percentage such as \"7.5\""));
  }

  /** Major units of one currency for one of another, as text or as a number. */
  static BigDecimal rate(JsonValue value) {
    var wanted = "a rate above zero, such as \"7.10\"";
    var text = decimal(value, wanted);
    if (!RATE.matcher(text).matches() || new BigDecimal(text).signum() == 0) {
      throw value.expected(wanted);
    }
    return new BigDecimal(text);
  }

  private static String decimal(JsonValue value, String wanted) {
    return value.node() instanceof JsonNode.Numeral(int at, String digits)
        ? digits
        : value.text(wanted);
  }
}
