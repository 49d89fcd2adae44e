package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.adapter.policy.yaml.YamlNode;
import io.redress.money.Money;
import io.redress.table.Cell;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of numbers, amounts and durations: {@code 7}, {@code at most 7}, {@code "<= 7"}, {@code
 * 7<..15}, {@code at most 2 hours}. Counts are whole and amounts are counted in minor units, so
 * that a bound that is not meant becomes the next one that is.
 */
final class RangeCells {

  private static final Pattern BOUND =
      Pattern.compile("(?:(at least|more than|at most|less than) +|(>=|>|<=|<) *)(\\S.*)");

  private static final Pattern RANGE = Pattern.compile("([^<>]+?)(<?)\\.\\.(<?)([^<>]+)");

  private static final Pattern ALONE = Pattern.compile("-?[0-9].*");
  private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,14}");

  /** Two amounts and words; a pattern tries every place of a longer text as the end of a number. */
  private static final int LONGEST = 100;

  private static final Pattern DURATION = Pattern.compile("(0|[1-9][0-9]{0,8}) ([a-z]+)");

  private static final Map<String, Duration> UNITS =
      LinkedHashMap.<String, Duration>of(
          "seconds", Duration.ofSeconds(1),
          "second", Duration.ofSeconds(1),
          "minutes", Duration.ofMinutes(1),
          "minute", Duration.ofMinutes(1),
          "hours", Duration.ofHours(1),
          "hour", Duration.ofHours(1),
          "days", Duration.ofDays(1),
          "day", Duration.ofDays(1));

  private static final String WANTED = wanted("7", "1", "7");
  private static final String WANTED_DURATION = wanted("2 hours", "1 hour", "2 hours");

  private RangeCells() {}

  static Cell number(Value cell) {
    return read(cell, RangeCells::whole, WANTED);
  }

  static Cell money(Value cell, Premises premises) {
    return read(cell, text -> premises.money(text).map(Money::minor), WANTED);
  }

  /** In whole seconds. */
  static Cell duration(Value cell) {
    return read(cell, RangeCells::seconds, WANTED_DURATION);
  }

  private static String wanted(String one, String least, String most) {
    return "%1$s, at most %1$s, less than %1$s, at least %1$s, more than %1$s or a range such as %2$s..%3$s or %2$s..<%3$s"
        .formatted(one, least, most);
  }

  private static Cell read(
      Value cell, Function<String, Either<String, Long>> number, String wanted) {
    if (!(cell.node() instanceof YamlNode.Text text) || text.value().length() > LONGEST) {
      throw cell.expected(wanted);
    }
    var bound = BOUND.matcher(text.value());
    if (bound.matches()) {
      return notEmpty(cell, cell.parsed(all -> bound(bound, number)));
    }
    var range = RANGE.matcher(text.value());
    if (range.matches()) {
      return notEmpty(cell, cell.parsed(all -> range(range, number)));
    }
    if (ALONE.matcher(text.value()).matches()) {
      return cell.parsed(all -> number.apply(all).map(only -> new Cell.Between(only, only)));
    }
    throw cell.expected(wanted);
  }

  private static Either<String, Cell.Between> bound(
      Matcher bound, Function<String, Either<String, Long>> number) {
    String word = bound.group(1) == null ? bound.group(2) : bound.group(1);
    return number
        .apply(bound.group(3))
        .map(edge ->
            switch (word) {
              case "at least", ">=" -> new Cell.Between(edge, Long.MAX_VALUE);
              case "more than", ">" -> new Cell.Between(edge + 1, Long.MAX_VALUE);
              case "at most", "<=" -> new Cell.Between(Long.MIN_VALUE, edge);
              default -> new Cell.Between(Long.MIN_VALUE, edge - 1);
            });
  }

  private static Either<String, Cell.Between> range(
      Matcher range, Function<String, Either<String, Long>> number) {
    return number
        .apply(range.group(1))
        .flatMap(least ->
            number
                .apply(range.group(4))
                .map(most ->
                    new Cell.Between(
                        least + range.group(2).length(), most - range.group(3).length())));
  }

  /** Nothing that a policy counts or pays is below zero. */
  private static Cell notEmpty(Value cell, Cell.Between range) {
    if (range.most() < Math.max(range.least(), 0)) {
      throw cell.problem("'%s' is empty: nothing can be in it".formatted(cell.text()));
    }
    return range;
  }

  private static Either<String, Long> whole(String text) {
    return WHOLE.matcher(text).matches()
        ? Either.right(Long.valueOf(text))
        : Either.left("'%s' is not a whole number such as 7".formatted(text));
  }

  private static Either<String, Long> seconds(String text) {
    var duration = DURATION.matcher(text);
    return Option.when(duration.matches(), () -> duration)
        .flatMap(found ->
            UNITS
                .get(found.group(2))
                .map(unit -> unit.multipliedBy(Long.parseLong(found.group(1))).toSeconds()))
        .toEither(() ->
            "'%s' is not a duration such as 2 hours; units: %s"
                .formatted(text, UNITS.keySet().mkString(", ")));
  }
}
