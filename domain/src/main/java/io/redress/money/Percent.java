package io.redress.money;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An exact percentage, never negative: 7.5 % is 75,000 millionths. It may be above 100, since a
 * compensation can be a multiple of a price.
 *
 * @param millionths parts of a million, at most a hundredfold (100,000,000)
 */
@ValueObject
public record Percent(long millionths) {

  private static final long ONE_PER_CENT = 10_000;
  private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,4})?");

  public Percent {
    if (millionths < 0 || millionths > 100_000_000) {
      throw new IllegalArgumentException(millionths + " millionths");
    }
  }

  /** A whole number of per cent. */
  public static Percent of(long perCent) {
    return new Percent(Math.multiplyExact(perCent, ONE_PER_CENT));
  }

  /**
   * Reads a number of per cent, such as {@code 7.5}, with at most four decimals; the text itself is
   * the left side when it is none.
   */
  public static Either<String, Percent> parse(String text) {
    return DECIMAL.matcher(text).matches() && new BigDecimal(text).compareTo(MOST) <= 0
        ? Either.right(new Percent(new BigDecimal(text).movePointRight(4).longValueExact()))
        : Either.left(text);
  }

  /** That part of an amount, rounded to its nearest minor unit, a half away from zero. */
  public Money of(Money amount) {
    return new Money(ofMinor(amount.minor()), amount.currency());
  }

  /** The same of minor units, which must not be negative. */
  public long ofMinor(long minor) {
    return Proportion.halfUp(minor, millionths, 1_000_000);
  }

  /** The number of per cent without needless zeros, such as {@code 7.5}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(millionths, 4).stripTrailingZeros().toPlainString();
  }
}
