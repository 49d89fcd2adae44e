package io.redress.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How many units of one currency a unit of another was worth.
 *
 * @param rate major units of {@code to} for one major unit of {@code from}, above zero
 */
@ValueObject
public record ExchangeRate(Currency from, Currency to, BigDecimal rate) {

  public ExchangeRate {
    if (rate.signum() <= 0) {
      throw new IllegalArgumentException("%s/%s at %s".formatted(from, to, rate));
    }
  }

  /** One for one, where both are the same currency. */
  public static ExchangeRate none(Currency currency) {
    return new ExchangeRate(currency, currency, BigDecimal.ONE);
  }

  /**
   * The amount in the other currency, rounded to its nearest minor unit, a half away from zero.
   *
   * @throws IllegalArgumentException if the amount is not in the currency that the rate is from
   */
  public Money convert(Money amount) {
    if (!amount.currency().equals(from)) {
      throw new IllegalArgumentException("%s at a rate from %s".formatted(amount, from));
    }
    if (from.equals(to)) {
      return amount;
    }
    var minor =
        BigDecimal.valueOf(amount.minor(), from.getDefaultFractionDigits())
            .multiply(rate)
            .movePointRight(to.getDefaultFractionDigits())
            .setScale(0, RoundingMode.HALF_UP);
    return new Money(minor.longValueExact(), to);
  }

  /**
   * What an amount of the other currency was worth in this one, rounded as in {@link #convert}.
   *
   * @throws IllegalArgumentException if the amount is not in the currency that the rate is to
   */
  public Money convertBack(Money amount) {
    if (!amount.currency().equals(to)) {
      throw new IllegalArgumentException("%s at a rate to %s".formatted(amount, to));
    }
    if (from.equals(to)) {
      return amount;
    }
    var minor =
        BigDecimal.valueOf(amount.minor(), to.getDefaultFractionDigits())
            .movePointRight(from.getDefaultFractionDigits())
            .divide(rate, 0, RoundingMode.HALF_UP);
    return new Money(minor.longValueExact(), from);
  }
}
