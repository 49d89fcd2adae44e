package io.redress.adapter.policy;

import static io.redress.adapter.policy.yaml.Written.entry;
import static io.redress.adapter.policy.yaml.Written.fields;

import io.redress.adapter.policy.yaml.Written;
import io.redress.adapter.policy.yaml.Written.Entry;
import io.redress.property.Bound;
import io.redress.property.Condition;
import io.redress.property.Demand;
import io.redress.property.Milestone;
import io.redress.property.Property;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Writes properties, an item each: its id, what it demands, and why.
 *
 * @param cells how the cells of the policy are written
 */
record PropertyWriter(CellWriter cells) {

  Written properties(Seq<Property> said) {
    return new Written.Items(said.map(this::property));
  }

  private Written property(Property said) {
    return fields(
        entry("id", said.id()),
        demand(said.demand()),
        entry("because", said.because().map(Said::wording)));
  }

  private Seq<Entry> demand(Demand demand) {
    return switch (demand) {
      case Demand.Never never -> condition("never", never.what());
      case Demand.Implies implies ->
          entry(
              "implies",
              fields(condition("when", implies.when()), condition("then", implies.then())));
      case Demand.Always always ->
          entry(
              "always",
              fields(
                  entry("event", Said.oneOrMore(words(always))),
                  time(Option.of(always.within())),
                  unlessAlways("when", always.when())));
      case Demand.Monotone monotone ->
          entry(
              "monotone",
              fields(
                  entry(monotone.what().word(), monotone.by().name()),
                  unlessAlways("when", monotone.when())));
      case Demand.AtMost most ->
          entry(
              "at-most",
              fields(
                  bound(most.bound()),
                  unlessAlways("of", most.of()),
                  entry("per", most.per().word()),
                  time(most.within())));
      case Demand.Accepts accepts -> entry("accepts", accepts.what().word());
    };
  }

  private static Seq<String> words(Demand.Always always) {
    return List.of(Milestone.values()).filter(always.events()::contains).map(Milestone::word);
  }

  private static Seq<Entry> bound(Bound bound) {
    return switch (bound) {
      case Bound.Count count -> entry("count", String.valueOf(count.most()));
      case Bound.Total total -> Said.money("total", Option.of(total.most()));
    };
  }

  private static Seq<Entry> time(Option<Duration> within) {
    return within.toList().flatMap(time -> entry("within", Said.duration(time, "day")));
  }

  private Seq<Entry> unlessAlways(String key, Condition condition) {
    return condition.isAlways() ? List.empty() : condition(key, condition);
  }

  private Seq<Entry> condition(String key, Condition condition) {
    return entry(
        key,
        fields(
            condition
                .demands()
                .flatMap(
                    each -> entry(each.column().name(), cells.cell(each.column(), each.cell())))));
  }
}
