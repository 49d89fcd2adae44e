package io.redress.simulator.search;

import io.redress.simulator.draw.Draws;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * Values of draws as fractions: as short as they can be, and still exact.
 *
 * @param over above zero
 */
record Fraction(long of, long over) {

  /** Fractions of more than this are not shorter than decimals. */
  private static final long MOST_OVER = 99_999;

  /** Beyond all that have a fraction. */
  private static final long NO_FRACTION = 2 * MOST_OVER;

  private static final Pattern QUOTIENT = Pattern.compile("([1-9][0-9]{0,8})/([1-9][0-9]{0,8})");
  private static final Pattern DECIMAL =
      Pattern.compile("0\\.[0-9]{1,20}|[1-9]\\.[0-9]{1,20}E-[1-9][0-9]?");

  double value() {
    return (double) of / over;
  }

  /** The fraction with the least denominator that gives just this value, if it is short. */
  static Option<Fraction> exactly(double value) {
    long of = 0;
    long over = 1;
    long nextOf = 1;
    long nextOver = 0;
    // The convergents of the continued fraction: each is the best for its denominator.
    for (double rest = value; nextOver <= MOST_OVER; rest = 1 / (rest - Math.floor(rest))) {
      long whole = (long) Math.floor(rest);
      long newOf = whole * nextOf + of;
      long newOver = whole * nextOver + over;
      of = nextOf;
      over = nextOver;
      nextOf = newOf;
      nextOver = newOver;
      if (nextOver <= MOST_OVER && (double) nextOf / nextOver == value) {
        return Option.of(new Fraction(nextOf, nextOver));
      }
    }
    return Option.none();
  }

  /**
   * The value of the fraction with the least denominator that is neither below one number nor above
   * another, but for what rounding does to it.
   *
   * @param low above 0
   */
  static double between(double low, double high) {
    if (low >= high) {
      return low;
    }
    double whole = Math.ceil(low);
    if (whole <= high) {
      return whole;
    }
    double below = whole - 1;
    return below + 1 / between(1 / (high - below), 1 / (low - below));
  }

  /** How far from simple a value is: less for smaller denominators; at least 1. */
  static long rank(double value) {
    if (value == Draws.LEAST || value == Draws.MOST) {
      return 1;
    }
    return exactly(value).map(Fraction::over).getOrElse(NO_FRACTION);
  }

  /** 0 and 1 for the least and the most that can be drawn; else a fraction, or a decimal number. */
  static String text(double value) {
    if (value == Draws.LEAST) {
      return "0";
    }
    if (value == Draws.MOST) {
      return "1";
    }
    return exactly(value)
        .map(found -> found.of + "/" + found.over)
        .getOrElse(() -> Double.toString(value));
  }

  static Option<Double> parse(String text) {
    if (text.equals("0")) {
      return Option.of(Draws.LEAST);
    }
    if (text.equals("1")) {
      return Option.of(Draws.MOST);
    }
    var quotient = QUOTIENT.matcher(text);
    if (quotient.matches()) {
      return Option.of(
          (double) Long.parseLong(quotient.group(1)) / Long.parseLong(quotient.group(2)));
    }
    return Option.when(DECIMAL.matcher(text).matches(), () -> Double.parseDouble(text));
  }
}
