package io.redress.adapter.policy;

import static io.redress.adapter.policy.yaml.Written.entry;
import static io.redress.adapter.policy.yaml.Written.fields;
import static io.redress.adapter.policy.yaml.Written.list;
import static io.redress.adapter.policy.yaml.Written.text;

import io.redress.adapter.policy.yaml.Written;
import io.redress.money.Money;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.vavr.collection.Set;
import java.time.Duration;
import java.util.Currency;

/**
 * Writes what a rule demands of a column, as {@link Cells} reads it.
 *
 * @param currency that of amounts
 */
record CellWriter(Currency currency) {

  Written cell(Column column, Cell cell) {
    return switch (cell) {
      case Cell.OneOf(Set<String> words) -> Said.oneOrMore(words.toVector());
      case Cell.Below(Set<String> words) -> Said.oneOrMore(words.toVector());
      case Cell.NotOneOf(Set<String> words) -> among("not", words);
      case Cell.NotBelow(Set<String> words) -> among("not", words);
      case Cell.AnyOf(Set<String> words) -> among("any", words);
      case Cell.AllOf(Set<String> words) -> among("all", words);
      case Cell.NoneOf(Set<String> words) -> among("none", words);
      case Cell.Between between -> text(range(column, between));
      case Cell.Is(boolean truth) -> text(String.valueOf(truth));
    };
  }

  private static Written among(String key, Set<String> words) {
    return fields(entry(key, list(words.toVector())));
  }

  private String range(Column column, Cell.Between range) {
    if (range.least() == range.most()) {
      return number(column, range.least());
    }
    if (range.least() == Long.MIN_VALUE) {
      return "at most " + number(column, range.most());
    }
    return range.most() == Long.MAX_VALUE
        ? "at least " + number(column, range.least())
        : number(column, range.least()) + ".." + number(column, range.most());
  }

  private String number(Column column, long number) {
    return switch (column.kind()) {
      case MONEY -> new Money(number, currency).inMajorUnits();
      case DURATION -> Said.duration(Duration.ofSeconds(number), "day");
      case NUMBER, WORD, WORDS, HIERARCHY, TRUTH -> String.valueOf(number);
    };
  }
}
