package io.redress.money;

import java.math.BigInteger;

/** Exact proportions of minor units: {@code amount x numerator / denominator}, rounded as said. */
public final class Proportion {

  private Proportion() {}

  /**
   * Rounds down, towards zero.
   *
   * @throws IllegalArgumentException if an argument is negative or the denominator is zero
   */
  public static long down(long amount, long numerator, long denominator) {
    check(amount, numerator, denominator);
    long high = Math.multiplyHigh(amount, numerator);
    long low = amount * numerator;
    return high == 0 && low >= 0
        ? low / denominator
        : exact(amount, numerator).divide(BigInteger.valueOf(denominator)).longValueExact();
  }

  /** Rounds up, away from zero. Errors as for {@link #down}. */
  public static long up(long amount, long numerator, long denominator) {
    return down(amount, numerator, denominator)
        + (remainder(amount, numerator, denominator) > 0 ? 1 : 0);
  }

  /** Rounds to the nearest, a half away from zero. Errors as for {@link #down}. */
  public static long halfUp(long amount, long numerator, long denominator) {
    long remainder = remainder(amount, numerator, denominator);
    return down(amount, numerator, denominator) + (remainder >= denominator - remainder ? 1 : 0);
  }

  /** What {@link #down} leaves over: {@code (amount x numerator) mod denominator}. */
  static long remainder(long amount, long numerator, long denominator) {
    check(amount, numerator, denominator);
    long high = Math.multiplyHigh(amount, numerator);
    long low = amount * numerator;
    return high == 0 && low >= 0
        ? low % denominator
        : exact(amount, numerator).mod(BigInteger.valueOf(denominator)).longValueExact();
  }

  private static BigInteger exact(long amount, long numerator) {
    return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator));
  }

  private static void check(long amount, long numerator, long denominator) {
    if (amount < 0 || numerator < 0 || denominator <= 0) {
      throw new IllegalArgumentException(
          "no proportion of %d by %d / %d".formatted(amount, numerator, denominator));
    }
  }
}
