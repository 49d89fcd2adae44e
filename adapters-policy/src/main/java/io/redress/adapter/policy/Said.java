package io.redress.adapter.policy;

import static io.redress.adapter.policy.yaml.Written.entry;
import static io.redress.adapter.policy.yaml.Written.fields;
import static io.redress.adapter.policy.yaml.Written.list;
import static io.redress.adapter.policy.yaml.Written.text;

import io.redress.adapter.policy.yaml.Written;
import io.redress.adapter.policy.yaml.Written.Entry;
import io.redress.money.Money;
import io.redress.sla.ClockTime;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Locale;

/** What every section of a policy is written with; a setting that holds anyway is not said. */
final class Said {

  /** From the largest to the smallest. */
  private static final Seq<Unit> UNITS =
      List.of(
          new Unit("day", Duration.ofDays(1)),
          new Unit("hour", Duration.ofHours(1)),
          new Unit("minute", Duration.ofMinutes(1)),
          new Unit("second", Duration.ofSeconds(1)));

  private record Unit(String name, Duration length) {}

  private Said() {}

  /** A constant as documents write it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Seq<Entry> word(String key, E said, E whenAbsent) {
    return said == whenAbsent ? List.empty() : entry(key, word(said));
  }

  static Seq<Entry> flag(String key, boolean said) {
    return said ? entry(key, "true") : List.empty();
  }

  static Seq<Entry> money(String key, Option<Money> said) {
    return entry(key, said.map(amount -> text(amount.inMajorUnits())));
  }

  /** One word alone, several as a list. */
  static Written oneOrMore(Seq<String> words) {
    return words.size() == 1 ? text(words.head()) : list(words);
  }

  static Written wording(Wording wording) {
    return fields(entry("en", wording.en()), entry("zh-CN", wording.zhCn()));
  }

  /** A number and its unit, {@code 1 day} or {@code 2 days}. */
  static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }

  /** In the largest unit that is exact, at most the one named; not in words below a second. */
  static String duration(Duration time, String largest) {
    return UNITS
        .dropUntil(unit -> unit.name().equals(largest))
        .find(unit -> time.equals(unit.length().multipliedBy(time.dividedBy(unit.length()))))
        .map(unit -> count(time.dividedBy(unit.length()), unit.name()))
        .getOrElse(time::toString);
  }

  /** How long a clock runs, in what it counts. */
  static String time(ClockTime said) {
    return switch (said) {
      case ClockTime.Elapsed(var time) -> duration(time, "day");
      case ClockTime.WorkingHours(var time) -> duration(time, "hour").replace(" ", " working ");
      case ClockTime.WorkingDays(int count) -> count(count, "working day");
    };
  }
}
