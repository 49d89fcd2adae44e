package io.redress.verify;

import io.redress.money.Money;
import io.redress.property.Bound;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.Milestone;
import io.redress.property.Property;
import io.redress.sla.ClockTime;
import io.redress.table.Cell;
import io.redress.table.Column;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Currency;

/**
 * A property on one line, about as a policy writes it.
 *
 * @param currency of its amounts
 */
record SaidProperty(Currency currency, Property property) {

  Wording text() {
    var demand = demand();
    return property
        .because()
        .map(why -> new Wording(demand + " (" + why.en() + ")", demand + "（" + why.zhCn() + "）"))
        .getOrElse(() -> new Wording(demand, demand));
  }

  private String demand() {
    return switch (property.demand()) {
      case Demand.Never never -> "never " + cells(never.what());
      case Demand.Implies implies ->
          "%s implies %s".formatted(cells(implies.when()), cells(implies.then()));
      case Demand.Always always ->
          "%s within %s%s"
              .formatted(
                  among(
                      List.of(Milestone.values())
                          .filter(always.events()::contains)
                          .map(Milestone::word)),
                  time(always.within()),
                  after(" when ", always.when()));
      case Demand.Monotone monotone ->
          "%s no better with %s%s"
              .formatted(
                  monotone.what().word(), monotone.by().name(), after(" when ", monotone.when()));
      case Demand.AtMost most ->
          "at most %s%s per %s%s"
              .formatted(
                  bound(most.bound()),
                  after(" of ", most.of()),
                  most.per().word(),
                  most.within().map(time -> " within " + time(time)).getOrElse(""));
      case Demand.Accepts accepts -> "accepts " + accepts.what().word();
    };
  }

  private static String time(Duration time) {
    return TimeWords.of(new ClockTime.Elapsed(time)).en();
  }

  private static String bound(Bound bound) {
    return switch (bound) {
      case Bound.Count count -> String.valueOf(count.most());
      case Bound.Total total -> total.most().toString();
    };
  }

  private String after(String word, Condition condition) {
    return condition.isAlways() ? "" : word + cells(condition);
  }

  private String cells(Condition condition) {
    return condition
        .demands()
        .map(each -> each.column().name() + ": " + cell(each.column(), each.cell()))
        .mkString("{", ", ", "}");
  }

  private String cell(Column column, Cell cell) {
    return switch (cell) {
      case Cell.OneOf(var words) -> among(words.toVector());
      case Cell.Below(var words) -> among(words.toVector());
      case Cell.NotOneOf(var words) -> "{not: " + list(words.toVector()) + "}";
      case Cell.NotBelow(var words) -> "{not: " + list(words.toVector()) + "}";
      case Cell.AnyOf(var words) -> "{any: " + list(words.toVector()) + "}";
      case Cell.AllOf(var words) -> "{all: " + list(words.toVector()) + "}";
      case Cell.NoneOf(var words) -> "{none: " + list(words.toVector()) + "}";
      case Cell.Between range -> range(column, range);
      case Cell.Is(boolean truth) -> String.valueOf(truth);
    };
  }

  private String range(Column column, Cell.Between range) {
    if (range.least() == Long.MIN_VALUE) {
      return "at most " + number(column, range.most());
    }
    if (range.most() == Long.MAX_VALUE) {
      return "at least " + number(column, range.least());
    }
    return range.least() == range.most()
        ? number(column, range.least())
        : number(column, range.least()) + ".." + number(column, range.most());
  }

  private String number(Column column, long number) {
    return switch (column.kind()) {
      case MONEY -> new Money(number, currency).inMajorUnits();
      case DURATION -> number + " seconds";
      case NUMBER, WORD, WORDS, HIERARCHY, TRUTH -> String.valueOf(number);
    };
  }

  private static String among(Seq<String> words) {
    return words.size() == 1 ? words.head() : list(words);
  }

  private static String list(Seq<String> words) {
    return words.mkString("[", ", ", "]");
  }
}
