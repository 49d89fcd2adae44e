package io.redress.simulator.sweep;

import io.redress.adapter.policy.yaml.NearestWord;
import io.redress.simulator.statistics.Kpi;
import io.redress.simulator.sweep.SweepSummary.Tried;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * What a policy must keep to: {@code wrongly-refused <= 0.50}, {@code complaints <= 5 %}, {@code
 * money-back-p95 <= 5 days}, {@code satisfaction >= 70}. Money is in major units of an order.
 *
 * @param isAtMost whether the figure may be at most the limit; else at least
 * @param limit in the unit of the figure
 */
public record Bound(String typed, Kpi kpi, boolean isAtMost, double limit) {

  private static final Pattern BOUND =
      Pattern.compile("([a-z0-9-]+) *(<=|>=) *([0-9]{1,12}(?:\\.[0-9]{1,6})?) *(%|[a-z]*)");

  /** Reads a bound, or says what is wrong with it. */
  public static Either<String, Bound> parse(String typed, Currency currency) {
    var parts = BOUND.matcher(typed.strip());
    if (!parts.matches()) {
      return Either.left(
          "'%s' is no bound, such as 'wrongly-refused <= 0.50' or 'complaints <= 5 %%'"
              .formatted(typed));
    }
    var words = List.ofAll(Kpi.ofRuns()).map(Kpi::word);
    var number = new BigDecimal(parts.group(3)).doubleValue();
    return List.ofAll(Kpi.ofRuns())
        .find(kpi -> kpi.word().equals(parts.group(1)))
        .toEither(() ->
            "'%s' is no figure%s; they are: %s"
                .formatted(
                    parts.group(1), NearestWord.hint(parts.group(1), words), words.mkString(", ")))
        .flatMap(kpi ->
            scale(kpi, parts.group(4), currency)
                .map(scale ->
                    new Bound(typed.strip(), kpi, parts.group(2).equals("<="), number * scale)));
  }

  /** How much of the figure's unit what was typed is. */
  private static Either<String, Double> scale(Kpi kpi, String unit, Currency currency) {
    return switch (kpi.unit()) {
      case SHARE -> only(kpi, unit, "%", 0.01, "a percentage, such as 5 %");
      case MONEY ->
          only(
              kpi,
              unit,
              "",
              StrictMath.pow(10, currency.getDefaultFractionDigits()),
              "an amount of an order without its currency, such as 0.50");
      case SCORE, NUMBER -> only(kpi, unit, "", 1, "a number");
      case SECONDS -> seconds(kpi, unit);
    };
  }

  private static Either<String, Double> only(
      Kpi kpi, String unit, String wanted, double scale, String words) {
    return unit.equals(wanted)
        ? Either.right(scale)
        : Either.left("%s is %s".formatted(kpi.word(), words));
  }

  private static Either<String, Double> seconds(Kpi kpi, String unit) {
    return switch (unit) {
      case "minutes", "minute", "min" -> Either.right(60.0);
      case "hours", "hour", "h" -> Either.right(3_600.0);
      case "days", "day", "d" -> Either.right(86_400.0);
      default -> Either.left("%s is a time, such as 36 hours or 5 days".formatted(kpi.word()));
    };
  }

  /** Whether a combination keeps to it by its estimate. */
  boolean isKeptBy(Tried tried) {
    double value = tried.of(kpi).value();
    return isAtMost ? value <= limit : value >= limit;
  }

  /** Whether it does so with all of its interval. */
  boolean isSurelyKeptBy(Tried tried) {
    var estimate = tried.of(kpi);
    return estimate.hasInterval()
        && (isAtMost ? estimate.high() <= limit : estimate.low() >= limit);
  }
}
