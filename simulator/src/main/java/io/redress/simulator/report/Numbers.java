package io.redress.simulator.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;

/** How reports write numbers; the same on every machine. */
public final class Numbers {

  private Numbers() {}

  /** Thousands are marked. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Minor units as major ones, with thousands marked. */
  static String money(long minor, Currency currency) {
    int decimals = currency.getDefaultFractionDigits();
    return String.format(Locale.ROOT, "%,." + decimals + "f", BigDecimal.valueOf(minor, decimals));
  }

  /** A share in percent with one decimal; a dash where there is no whole. */
  static String percent(long part, long whole) {
    return whole == 0 ? "-" : ratio(part, whole, 3).movePointRight(2) + " %";
  }

  /** A share of one with six decimals; zero where there is no whole. */
  static BigDecimal ratio(long part, long whole) {
    return whole == 0 ? BigDecimal.ZERO : ratio(part, whole, 6);
  }

  private static BigDecimal ratio(long part, long whole, int decimals) {
    return BigDecimal.valueOf(part)
        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }

  /** A share in percent with two decimals, as style sheets write it. */
  static String css(long part, long whole) {
    return ratio(part, whole).movePointRight(2).setScale(2, RoundingMode.HALF_UP) + "%";
  }

  /** The two largest units: {@code 3 d 4 h}, {@code 4 h 5 min}, {@code 12 min}. */
  static String duration(Duration duration, Language language) {
    long days = duration.toDays();
    if (days > 0) {
      return days(days, language) + " " + hours(duration.toHoursPart(), language);
    }
    long hours = duration.toHours();
    return hours > 0
        ? hours(hours, language) + " " + minutes(duration.toMinutesPart(), language)
        : minutes(duration.toMinutes(), language);
  }

  /** The largest unit only. */
  static String wholeUnit(Duration duration, Language language) {
    if (duration.toDays() > 0) {
      return days(duration.toDays(), language);
    }
    return duration.toHours() > 0
        ? hours(duration.toHours(), language)
        : minutes(duration.toMinutes(), language);
  }

  private static String days(long days, Language language) {
    return days + " " + Label.DAYS.in(language);
  }

  private static String hours(long hours, Language language) {
    return hours + " " + Label.HOURS.in(language);
  }

  private static String minutes(long minutes, Language language) {
    return minutes + " " + Label.MINUTES.in(language);
  }
}
