package io.redress.adapter.policy.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Reads the amounts of a case, in its currency; what a checkout rounds is rounded half up. */
public record Amounts(Currency currency) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public static Amounts in(JsonNode facts) {
    return new Amounts(Currency.getInstance(facts.path("currency").asText()));
  }

  /** A decimal as it is written, which may be finer than the currency. */
  public static BigDecimal decimal(JsonNode node) {
    return decimal(node.asText());
  }

  public static BigDecimal decimal(String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      throw new ShapeNotUnderstood("not a number: " + text);
    }
  }

  /** An amount that the currency can hold. */
  public Money exact(JsonNode node) {
    return exact(decimal(node));
  }

  public Money exact(BigDecimal major) {
    return rounded(major, RoundingMode.UNNECESSARY);
  }

  public Money halfUp(BigDecimal major) {
    return rounded(major, RoundingMode.HALF_UP);
  }

  public Money down(BigDecimal major) {
    return rounded(major, RoundingMode.FLOOR);
  }

  /** So many per cent of an amount. */
  public Money percentOf(BigDecimal percent, Money amount) {
    return halfUp(major(amount).multiply(percent).divide(HUNDRED));
  }

  /** The tax within an amount that contains it, at so many per cent. */
  public Money taxWithin(BigDecimal percent, Money amount) {
    var tax = major(amount).multiply(percent);
    return halfUp(tax.divide(HUNDRED.add(percent), 20, RoundingMode.HALF_UP));
  }

  public Money zero() {
    return Money.zero(currency);
  }

  public Money minor(long units) {
    return new Money(units, currency);
  }

  public static BigDecimal major(Money amount) {
    return BigDecimal.valueOf(amount.minor(), amount.currency().getDefaultFractionDigits());
  }

  private Money rounded(BigDecimal major, RoundingMode how) {
    int digits = currency.getDefaultFractionDigits();
    try {
      return minor(major.setScale(digits, how).unscaledValue().longValueExact());
    } catch (ArithmeticException e) {
      throw new ShapeNotUnderstood(major + " is no amount of " + currency);
    }
  }
}
