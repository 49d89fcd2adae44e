package io.redress.simulator.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;

/** How reports write numbers; the same on every machine. */
final class Numbers {

  private Numbers() {}

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Minor units as major ones, with thousands marked. */
  static String money(long minor, Currency currency) {
    int decimals = currency.getDefaultFractionDigits();
    return String.format(Locale.ROOT, "%,." + decimals + "f", BigDecimal.valueOf(minor, decimals));
  }

  /** A share in percent with one decimal; a dash where there is no whole. */
  static String percent(long part, long whole) {
    return whole == 0
        ? "-"
        : ratio(part, whole).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
  }

  /** A share of one with six decimals; zero where there is no whole. */
  static BigDecimal ratio(long part, long whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP);
  }

  /** The two largest units: {@code 3 d 4 h}, {@code 4 h 5 min}, {@code 12 min}. */
  static String duration(Duration duration) {
    long days = duration.toDays();
    if (days > 0) {
      return "%d d %d h".formatted(days, duration.toHoursPart());
    }
    return duration.toHours() > 0
        ? "%d h %d min".formatted(duration.toHours(), duration.toMinutesPart())
        : "%d min".formatted(duration.toMinutes());
  }
}
