package io.redress.simulator.population;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.adapter.policy.yaml.Value;
import io.redress.goods.Condition;
import io.redress.money.Money;
import io.redress.money.UnreadableMoney;
import io.redress.simulator.draw.Choice;
import io.redress.simulator.draw.LogNormal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Function;

/** The kinds of figures that a population is made of. */
final class Figures {

  private static final double FULL_SCORE = 100;

  private Figures() {}

  /** A share of one, such as {@code 0.15}. */
  static Field<Double> share(Fields fields, String key) {
    return fields.required(key, Figures::share);
  }

  static double share(Value value) {
    double share = value.decimal().doubleValue();
    if (share < 0 || share > 1) {
      throw value.expected("a share from 0 to 1");
    }
    return share;
  }

  static double weight(Value value) {
    double weight = value.decimal().doubleValue();
    if (weight < 0) {
      throw value.expected("a weight of at least 0");
    }
    return weight;
  }

  /** Points of a score of 100. */
  static double points(Value value) {
    return upTo(value, FULL_SCORE);
  }

  static double upTo(Value value, double most) {
    double number = value.decimal().doubleValue();
    if (number < 0 || number > most) {
      throw value.expected("a number from 0 to %.0f".formatted(most));
    }
    return number;
  }

  static Field<LogNormal> time(Fields fields, String key) {
    return fields.required(key, Figures::logNormal);
  }

  static LogNormal logNormal(Value value) {
    return value.fields(fields -> {
      var median = fields.required("median", v -> v.decimal().doubleValue());
      var spread = fields.required("spread", v -> v.decimal().doubleValue());
      fields.done();
      if (!(median.value() > 0) || !(spread.value() >= 0)) {
        throw value.expected("a median above 0 and a spread of at least 0");
      }
      return new LogNormal(median.value(), spread.value());
    });
  }

  /** Things, each with its weight. */
  static Choice<String> words(Value value) {
    return choice(value, Value::text);
  }

  static Choice<Condition> conditions(Value value) {
    return choice(value, key -> key.word(Condition.class));
  }

  static Choice<CustomerKind> kinds(Value value) {
    return choice(value, key -> key.word(CustomerKind.class));
  }

  static Choice<Integer> counts(Value value) {
    return choice(value, key -> Math.toIntExact(key.integer(0, 10_000)));
  }

  private static <T> Choice<T> choice(Value value, Function<Value, T> key) {
    var weights = value.map(key, Figures::weight);
    if (weights.values().forAll(weight -> weight == 0)) {
      throw value.expected("at least one weight above 0");
    }
    return Choice.of(weights);
  }

  /** An amount that may be zero. */
  static Money money(Value value, Currency currency) {
    var money = value.parsed(text -> Money.parse(text, currency).mapLeft(UnreadableMoney::message));
    if (money.isNegative()) {
      throw value.expected("an amount of at least 0");
    }
    return money;
  }

  static LocalDate date(Value value) {
    return value.parsed("a date such as 2026-01-31", LocalDate::parse);
  }
}
