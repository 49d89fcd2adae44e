package io.redress.simulator.report;

import io.redress.simulator.statistics.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;

/**
 * Figures in as few characters as a terminal has room for: {@code 24.02 ± 5.20}, {@code 17.0 ± 1.2
 * %}, {@code 7.4 ± 0.8 d}. A dash where there is nothing to say.
 */
public record Plain(Currency currency, Language language) {

  private static final String NOTHING = "-";
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;
  private static final double MOST_MINUTES = 2 * HOUR;
  private static final double MOST_HOURS = 2 * DAY;

  /** A figure, and half of its interval if that is a number. */
  public String of(Unit unit, double value, double halfWidth) {
    return with("", scale(unit, size(value, halfWidth)), value, halfWidth);
  }

  /** The same for a difference, with its sign; of shares in points of percent. */
  public String difference(Unit unit, double value, double halfWidth) {
    var scale =
        unit == Unit.SHARE
            ? new Scale(0.01, 1, " " + TerminalText.POINTS.in(language))
            : scale(unit, size(value, halfWidth));
    return with(value > 0 ? "+" : "", scale, value, halfWidth);
  }

  /** A figure, of times in hours with two decimals: where others differ by little. */
  public String fine(Unit unit, double value) {
    return unit == Unit.SECONDS
        ? with("", new Scale(HOUR, 2, " " + Label.HOURS.in(language)), value, Double.NaN)
        : of(unit, value, Double.NaN);
  }

  private static double size(double value, double halfWidth) {
    return Math.max(Math.abs(value), Double.isNaN(halfWidth) ? 0 : halfWidth);
  }

  private static String with(String sign, Scale scale, double value, double halfWidth) {
    if (Double.isNaN(value)) {
      return NOTHING;
    }
    var margin = Double.isNaN(halfWidth) ? "" : " ± " + scale.number(halfWidth);
    return sign + scale.number(value) + margin + scale.suffix();
  }

  /** By what a number is divided, and what it is then called. */
  private record Scale(double by, int decimals, String suffix) {

    String number(double value) {
      var rounded = new BigDecimal(value / by).setScale(decimals, RoundingMode.HALF_EVEN);
      return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
    }
  }

  private Scale scale(Unit unit, double size) {
    return switch (unit) {
      case SHARE -> new Scale(0.01, 1, " %");
      case MONEY -> {
        int decimals = currency.getDefaultFractionDigits();
        yield new Scale(StrictMath.pow(10, decimals), decimals, "");
      }
      case SCORE -> new Scale(1, 1, "");
      case NUMBER -> new Scale(1, 2, "");
      case SECONDS -> time(size);
    };
  }

  private Scale time(double seconds) {
    if (seconds < MOST_MINUTES) {
      return new Scale(MINUTE, 0, " " + Label.MINUTES.in(language));
    }
    return seconds < MOST_HOURS
        ? new Scale(HOUR, 1, " " + Label.HOURS.in(language))
        : new Scale(DAY, 1, " " + Label.DAYS.in(language));
  }
}
