package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.Tariff;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.table.DecisionTable;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads tables whose rules say how much: an {@code amount}, or {@code percent} or {@code times} of
 * what something cost, with bounds.
 */
final class TariffRules {

  /** As far as percentages go. */
  private static final long MOST_TIMES = 100;

  private TariffRules() {}

  static DecisionTable<Tariff> read(Value section, Cells cells) {
    return Rules.read(section, cells.withoutAmount(), rule -> outcome(rule, cells.premises()));
  }

  private static Supplier<Rules.Outcome<Tariff>> outcome(Fields rule, Premises premises) {
    var tariff = rule.oneOf(forms(premises));
    var atLeast = rule.optional("at-least", each -> atLeast(each, tariff, premises));
    var atMost = rule.optional("at-most", each -> atMost(each, rule, tariff, atLeast, premises));
    return () ->
        new Rules.Outcome<>(within(tariff.value(), atLeast.value(), atMost.value()), Option.none());
  }

  private static Map<String, Function<Value, Tariff>> forms(Premises premises) {
    return LinkedHashMap.of(
        "amount", each -> new Tariff.Fixed(premises.positive(each)),
        "percent", each -> share(Words.percent(each)),
        "times", each -> share(Percent.of(100 * each.integer(1, MOST_TIMES))));
  }

  private static Tariff share(Percent percent) {
    return new Tariff.Share(percent, Option.none(), Option.none());
  }

  private static Tariff within(Tariff tariff, Option<Money> atLeast, Option<Money> atMost) {
    return switch (tariff) {
      case Tariff.Fixed fixed -> fixed;
      case Tariff.Share share -> new Tariff.Share(share.percent(), atLeast, atMost);
    };
  }

  private static Money atLeast(Value value, Field<Tariff> tariff, Premises premises) {
    var least = premises.positive(value);
    return switch (tariff.value()) {
      case Tariff.Share share -> least;
      case Tariff.Fixed fixed -> throw outOfPlace(value, "at-least", "amount");
    };
  }

  private static Money atMost(
      Value value,
      Fields rule,
      Field<Tariff> tariff,
      Field<Option<Money>> atLeast,
      Premises premises) {
    var most = premises.positive(value);
    if (rule.has("times")) {
      throw outOfPlace(value, "at-most", "times");
    }
    if (tariff.value() instanceof Tariff.Fixed) {
      throw outOfPlace(value, "at-most", "amount");
    }
    if (atLeast.value().exists(least -> least.exceeds(most))) {
      throw value.problem("'at-most' is below 'at-least': nothing is both");
    }
    return most;
  }

  private static RuntimeException outOfPlace(Value value, String key, String form) {
    return value.problem("'%s' has no place beside '%s': leave it out".formatted(key, form));
  }
}
