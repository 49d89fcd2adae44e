package io.redress.simulator.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as files and reports have them: no more digits than a fit deserves. */
public final class Rounded {

  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  private Rounded() {}

  /** With three digits that count, as a decimal number without exponent. */
  public static String text(double number) {
    return plain(BigDecimal.valueOf(number).round(THREE_DIGITS));
  }

  /** The number that {@link #text} says. */
  static double number(double number) {
    return BigDecimal.valueOf(number).round(THREE_DIGITS).doubleValue();
  }

  /** A share or weight, with four decimals. */
  public static String share(double share) {
    return plain(BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
