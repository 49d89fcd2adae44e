package io.redress.simulator.sweep;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * A setting and the values that it takes, in their order; written {@code
 * authority.agent.up-to=0..500 step 50} or {@code release[others].at=scan,signature,inspection}.
 * What follows a range belongs to each value: {@code sla.review.within=12..48 step 12 hours}.
 */
public record Axis(Setting setting, Seq<String> values) {

  /** More values than this make more combinations than anybody waits for. */
  static final int MOST_VALUES = 500;

  private static final String NUMBER = "(-?[0-9]{1,15}(?:\\.[0-9]{1,6})?)";
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "\\.\\." + NUMBER + "(?: +step +" + NUMBER + ")?( +.*)?");

  /** Reads what was typed, or says what is wrong with it. */
  public static Either<String, Axis> parse(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 1) {
      return Either.left(
          "'%s' is not PATH=VALUES, such as authority.agent.up-to=100,200".formatted(typed));
    }
    return Setting.parse(typed.substring(0, equals).strip())
        .flatMap(setting ->
            values(typed.substring(equals + 1).strip())
                .mapLeft(why -> "'%s': %s".formatted(setting, why))
                .map(values -> new Axis(setting, values)));
  }

  private static Either<String, Seq<String>> values(String typed) {
    var range = RANGE.matcher(typed);
    if (range.matches()) {
      return range.group(3) == null
          ? Either.left("a range needs a step, such as 0..500 step 50")
          : range(
              new BigDecimal(range.group(1)),
              new BigDecimal(range.group(2)),
              new BigDecimal(range.group(3)),
              range.group(4) == null ? "" : " " + range.group(4).strip());
    }
    if (typed.contains("..")) {
      return Either.left("'%s' is no range: write one as 0..500 step 50".formatted(typed));
    }
    var values = List.of(typed.split(",", -1)).map(String::strip);
    if (values.exists(String::isEmpty)) {
      return Either.left("a value is missing in '%s'".formatted(typed));
    }
    if (values.distinct().size() < values.size()) {
      return Either.left("a value stands there twice in '%s'".formatted(typed));
    }
    return bounded(values.size(), values);
  }

  private static Either<String, Seq<String>> range(
      BigDecimal from, BigDecimal to, BigDecimal step, String suffix) {
    if (step.signum() <= 0) {
      return Either.left("a step must be above 0, not %s".formatted(step.toPlainString()));
    }
    if (from.compareTo(to) > 0) {
      return Either.left(
          "a range goes upwards, not from %s to %s"
              .formatted(from.toPlainString(), to.toPlainString()));
    }
    var count = to.subtract(from).divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    if (count.compareTo(BigDecimal.valueOf(MOST_VALUES)) > 0) {
      return tooMany(count.toPlainString());
    }
    return Either.right(
        Vector.range(0, count.intValueExact())
            .map(index -> from.add(step.multiply(BigDecimal.valueOf(index))).toPlainString())
            .map(number -> number + suffix));
  }

  private static Either<String, Seq<String>> bounded(int count, Seq<String> values) {
    return count > MOST_VALUES ? tooMany(Integer.toString(count)) : Either.right(values);
  }

  private static Either<String, Seq<String>> tooMany(String count) {
    return Either.left("%s values are too many: at most %d".formatted(count, MOST_VALUES));
  }
}
