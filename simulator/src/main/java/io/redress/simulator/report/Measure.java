package io.redress.simulator.report;

import io.redress.simulator.statistics.Difference;
import io.redress.simulator.statistics.Estimate;
import io.redress.simulator.statistics.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;

/**
 * How figures are written, with how sure they are; the same on every machine. What there is nothing
 * to say of is a dash.
 */
record Measure(Currency currency, Language language) {

  private static final String NOTHING = "-";
  private static final double HOUR = 3600;
  private static final double DAY = 24 * HOUR;

  /** A figure without its interval. */
  String value(Unit unit, double value) {
    if (Double.isNaN(value)) {
      return NOTHING;
    }
    return switch (unit) {
      case SHARE -> plain(unit, value) + " %";
      case MONEY, SCORE, NUMBER -> plain(unit, value);
      case SECONDS -> (value < 0 ? "-" : "") + duration(Math.abs(value));
    };
  }

  /** Half the width of an interval, behind a plus-minus sign; empty where it is not known. */
  String margin(Unit unit, double halfWidth) {
    return Double.isNaN(halfWidth) ? "" : "± " + size(unit, halfWidth);
  }

  /** What is too small for the decimals that are shown is less than the last of them. */
  private String size(Unit unit, double halfWidth) {
    if (unit == Unit.SECONDS) {
      return halfWidth > 0 && halfWidth < 60 ? "<" + duration(60) : rounded(halfWidth);
    }
    var shown = scaled(unit, halfWidth);
    return halfWidth > 0 && shown.signum() == 0
        ? "<" + BigDecimal.ONE.movePointLeft(decimals(unit)).toPlainString()
        : text(shown);
  }

  String margin(Unit unit, Estimate estimate) {
    return margin(unit, estimate.halfWidth());
  }

  /** A figure with its interval. */
  String of(Unit unit, Estimate estimate) {
    return joined(value(unit, estimate.value()), margin(unit, estimate));
  }

  /** A difference with its sign; of shares in points of percent. */
  String of(Unit unit, Difference difference) {
    return joined(signed(unit, difference.value()), margin(unit, difference.halfWidth()));
  }

  String signed(Unit unit, double value) {
    if (Double.isNaN(value)) {
      return NOTHING;
    }
    var sign = value > 0 ? "+" : "";
    return unit == Unit.SHARE
        ? sign + plain(unit, value) + " " + PageText.POINTS.in(language)
        : sign + value(unit, value);
  }

  private static String joined(String value, String margin) {
    return margin.isEmpty() || value.equals(NOTHING) ? value : value + " " + margin;
  }

  private String plain(Unit unit, double value) {
    return text(scaled(unit, value));
  }

  private static String text(BigDecimal shown) {
    return String.format(Locale.ROOT, "%,." + shown.scale() + "f", shown);
  }

  /** In the unit in which people read it: percent, and major units of a currency. */
  BigDecimal scaled(Unit unit, double value) {
    return people(unit, value).setScale(decimals(unit), RoundingMode.HALF_EVEN);
  }

  /** As charts draw it, with more decimals than are written. */
  BigDecimal drawn(Unit unit, double value) {
    return people(unit, value).setScale(4, RoundingMode.HALF_EVEN);
  }

  private BigDecimal people(Unit unit, double value) {
    var exact = new BigDecimal(value);
    return switch (unit) {
      case SHARE -> exact.movePointRight(2);
      case MONEY -> exact.movePointLeft(currency.getDefaultFractionDigits());
      case SECONDS, SCORE, NUMBER -> exact;
    };
  }

  private int decimals(Unit unit) {
    return switch (unit) {
      case SHARE, SCORE -> 1;
      case MONEY -> currency.getDefaultFractionDigits();
      case NUMBER -> 2;
      case SECONDS -> 0;
    };
  }

  /** In one unit, with a decimal where it is larger than minutes. */
  private String rounded(double seconds) {
    if (seconds < HOUR) {
      return duration(seconds);
    }
    boolean isShort = seconds < 2 * DAY;
    var number =
        new BigDecimal(seconds / (isShort ? HOUR : DAY)).setScale(1, RoundingMode.HALF_EVEN);
    return number + " " + (isShort ? Label.HOURS : Label.DAYS).in(language);
  }

  private String duration(double seconds) {
    return Numbers.duration(Duration.ofMinutes(StrictMath.round(seconds / 60)), language);
  }
}
