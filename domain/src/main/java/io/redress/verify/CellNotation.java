package io.redress.verify;

import io.redress.money.Money;
import io.redress.table.Column;
import io.redress.table.Value;
import io.redress.table.Wording;
import io.redress.verify.Finding.Told;
import io.redress.verify.Where.Condition;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Currency;

/**
 * Regions and examples as a policy writes cells, so that what is shown can be put into a rule.
 *
 * @param currency of all amounts
 */
record CellNotation(Currency currency) {

  private static final Wording UNKNOWN = new Wording("unknown", "未知");
  private static final Wording KNOWN = new Wording("known", "已知");
  private static final Wording NOTHING = new Wording("none", "无");

  Seq<Told> told(Seq<Fact> facts) {
    return facts.map(fact -> new Told(fact.column().name(), answer(fact.column(), fact.answer())));
  }

  Wording where(Where where) {
    var conditions =
        where
            .conditions()
            .map(condition -> with(condition.column().name() + ": ", condition(condition)));
    return new Wording(
        conditions.map(Wording::en).mkString(", "), conditions.map(Wording::zhCn).mkString("，"));
  }

  private Wording answer(Column column, Value answer) {
    return switch (answer) {
      case Value.Unknown unknown -> UNKNOWN;
      case Value.Word word -> same(word.word());
      case Value.Words words ->
          words.words().isEmpty() ? NOTHING : same(list(words.words().toList().sorted()));
      case Value.Whole whole -> same(number(column, whole.number()));
      case Value.Truth truth -> same(Boolean.toString(truth.truth()));
    };
  }

  private Wording condition(Condition condition) {
    boolean mayBeUnknown = condition.regions().exists(Region.Unknown.class::isInstance);
    var known = condition.regions().reject(Region.Unknown.class::isInstance);
    if (known.isEmpty()) {
      return UNKNOWN;
    }
    if (!mayBeUnknown
        && known.size() == condition.all().size() - 1
        && isUnknownLeftOut(condition)) {
      return KNOWN;
    }
    var cell = cell(condition.column(), known, condition.all());
    return mayBeUnknown ? new Wording(cell + " or unknown", cell + "或未知") : same(cell);
  }

  private static boolean isUnknownLeftOut(Condition condition) {
    return condition.all().exists(Region.Unknown.class::isInstance);
  }

  private String cell(Column column, Seq<Region> regions, Seq<Region> all) {
    return switch (regions.head()) {
      case Region.Range range -> ranges(column, regions, all);
      case Region.Member member -> members(regions);
      case Region.Truth truth -> Boolean.toString(truth.truth());
      case Region.SomeSet set -> KNOWN.en();
      case Region.Unknown unknown -> UNKNOWN.en();
      case Region.Word word -> words(regions, all);
      case Region.Below below -> words(regions, all);
      case Region.OtherWord other -> words(regions, all);
    };
  }

  /** What is named or, where that is shorter or all that can be said, what is left out. */
  private static String words(Seq<Region> regions, Seq<Region> all) {
    var others = all.removeAll(regions).reject(Region.Unknown.class::isInstance);
    if (others.isEmpty()) {
      return KNOWN.en();
    }
    return regions.exists(Region.OtherWord.class::isInstance) || others.size() < regions.size() - 1
        ? "{not: " + list(others.map(CellNotation::word)) + "}"
        : listOrOne(regions.map(CellNotation::word));
  }

  private static String word(Region region) {
    return region instanceof Region.Below below
        ? below.node()
        : region.sample() instanceof Value.Word word ? word.word() : "";
  }

  private static String members(Seq<Region> regions) {
    var members = regions.filter(Region.Member.class::isInstance).map(Region.Member.class::cast);
    var in = members.filter(Region.Member::isIn).map(Region.Member::word);
    var out = members.reject(Region.Member::isIn).map(Region.Member::word);
    return List.of(
            in.isEmpty() ? "" : "all: " + list(in), out.isEmpty() ? "" : "none: " + list(out))
        .reject(String::isEmpty)
        .mkString("{", ", ", "}");
  }

  /** Neighbouring ranges as one. */
  private String ranges(Column column, Seq<Region> regions, Seq<Region> all) {
    Seq<Region.Range> joined = List.empty();
    for (var range : regions.filter(Region.Range.class::isInstance).map(Region.Range.class::cast)) {
      joined =
          joined.lastOption().exists(last -> last.most() + 1 == range.least())
              ? joined.init().append(new Region.Range(joined.last().least(), range.most()))
              : joined.append(range);
    }
    return joined.map(range -> range(column, range, all)).mkString(" | ");
  }

  private String range(Column column, Region.Range range, Seq<Region> all) {
    var ranges = all.filter(Region.Range.class::isInstance).map(Region.Range.class::cast);
    if (ranges.last().most() == range.most()) {
      return "at least " + number(column, range.least());
    }
    if (ranges.head().least() == range.least()) {
      return "at most " + number(column, range.most());
    }
    return range.least() == range.most()
        ? number(column, range.least())
        : number(column, range.least()) + ".." + number(column, range.most());
  }

  private String number(Column column, long number) {
    return column.kind() == Column.Kind.MONEY
        ? new Money(number, currency).inMajorUnits()
        : Long.toString(number);
  }

  private static String listOrOne(Seq<String> words) {
    return words.size() == 1 ? words.head() : list(words);
  }

  private static String list(Seq<String> words) {
    return words.mkString("[", ", ", "]");
  }

  private static Wording same(String text) {
    return new Wording(text, text);
  }

  private static Wording with(String prefix, Wording text) {
    return new Wording(prefix + text.en(), prefix + text.zhCn());
  }
}
