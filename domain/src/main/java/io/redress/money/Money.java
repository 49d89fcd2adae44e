package io.redress.money;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An exact amount of one currency, in its minor units (fen, cents, yen, fils).
 *
 * <p>The number of minor units to a major one is the currency's own (ISO 4217: JPY 0 decimals, CNY
 * 2, KWD 3). Amounts may be negative, for deductions. Arithmetic never rounds; it throws {@link
 * ArithmeticException} beyond the range of a {@code long} and {@link IllegalArgumentException} when
 * currencies are mixed, since both are bugs of the caller.
 */
@ValueObject
public record Money(long minor, Currency currency) implements Comparable<Money> {

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

  /** The amount of {@code minor} minor units of the currency with this ISO 4217 code. */
  public static Money of(long minor, String currencyCode) {
    return new Money(minor, Currency.getInstance(currencyCode));
  }

  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /**
   * Reads an amount in major units, such as {@code 12.50}. Nothing is rounded: more decimals than
   * the currency has are unreadable, even when they are zeros.
   */
  public static Either<UnreadableMoney, Money> parse(String text, Currency currency) {
    if (!DECIMAL.matcher(text).matches()) {
      return unreadable(text, currency, UnreadableMoney.Reason.NOT_A_NUMBER);
    }
    var decimal = new BigDecimal(text);
    if (decimal.scale() > currency.getDefaultFractionDigits()) {
      return unreadable(text, currency, UnreadableMoney.Reason.TOO_MANY_DECIMALS);
    }
    var minor = decimal.movePointRight(currency.getDefaultFractionDigits()).toBigIntegerExact();
    return minor.bitLength() > 62
        ? unreadable(text, currency, UnreadableMoney.Reason.TOO_LARGE)
        : Either.right(new Money(minor.longValueExact(), currency));
  }

  private static Either<UnreadableMoney, Money> unreadable(
      String text, Currency currency, UnreadableMoney.Reason reason) {
    return Either.left(new UnreadableMoney(text, currency, reason));
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minor, inSameCurrency(other).minor), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, inSameCurrency(other).minor), currency);
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(minor, factor), currency);
  }

  /**
   * What of this amount belongs to a part of something that is worth {@code whole} units, after
   * {@code before} of them. The parts of the whole add up to the amount.
   */
  public Money cut(long whole, long before, long part) {
    if (part == whole) {
      return this;
    }
    return new Money(
        Proportion.halfUp(minor, before + part, whole) - Proportion.halfUp(minor, before, whole),
        currency);
  }

  public Money negated() {
    return new Money(Math.negateExact(minor), currency);
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public boolean exceeds(Money other) {
    return compareTo(other) > 0;
  }

  public boolean isZero() {
    return minor == 0;
  }

  public boolean isPositive() {
    return minor > 0;
  }

  public boolean isNegative() {
    return minor < 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minor, inSameCurrency(other).minor);
  }

  /** The amount in major units with all of the currency's decimals, such as {@code 12.50}. */
  public String inMajorUnits() {
    return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
  }

  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + inMajorUnits();
  }

  private Money inSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " mixed with " + other.currency);
    }
    return other;
  }
}
