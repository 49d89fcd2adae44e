package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Quantity;
import io.redress.adapter.policy.yaml.Value;
import io.redress.sla.ClockTime;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Duration;
import java.util.function.LongFunction;

/** How long a clock runs: {@code 24 hours}, {@code 4 working hours}, {@code 3 working days}. */
final class ClockTimes {

  private static final Map<String, Duration> ELAPSED =
      LinkedHashMap.of(
          "minutes", Duration.ofMinutes(1),
          "minute", Duration.ofMinutes(1),
          "hours", Duration.ofHours(1),
          "hour", Duration.ofHours(1),
          "days", Duration.ofDays(1),
          "day", Duration.ofDays(1));

  private static final Map<String, LongFunction<ClockTime>> WORKING =
      LinkedHashMap.of(
          "working minutes", count -> new ClockTime.WorkingHours(Duration.ofMinutes(count)),
          "working minute", count -> new ClockTime.WorkingHours(Duration.ofMinutes(count)),
          "working hours", count -> new ClockTime.WorkingHours(Duration.ofHours(count)),
          "working hour", count -> new ClockTime.WorkingHours(Duration.ofHours(count)),
          "working days", count -> new ClockTime.WorkingDays(Math.toIntExact(count)),
          "working day", count -> new ClockTime.WorkingDays(Math.toIntExact(count)));

  private static final Map<String, LongFunction<ClockTime>> UNITS =
      ELAPSED.mapValues(ClockTimes::ofElapsed).merge(WORKING);

  /** Longer than any case; it only keeps the arithmetic of time in its range. */
  private static final long MOST_ELAPSED = 1_000_000;

  /** So too; working time that passes a minute a day takes centuries even so. */
  private static final long MOST_WORKING = 36_500;

  private ClockTimes() {}

  static ClockTime read(Value value) {
    return read(value, UNITS);
  }

  /** The same without working time. */
  static Duration elapsed(Value value) {
    return read(value, ELAPSED.mapValues(unit -> unit::multipliedBy));
  }

  private static <T> T read(Value value, Map<String, LongFunction<T>> units) {
    var quantity = value.quantity(units.keySet().toList());
    long most = most(quantity);
    if (quantity.count() < 1 || quantity.count() > most) {
      throw value.expected("at least 1 and at most " + most + " of a unit");
    }
    return units
        .get(quantity.unit())
        .map(unit -> unit.apply(quantity.count()))
        .getOrElseThrow(() -> value.expected("a unit of time"));
  }

  private static LongFunction<ClockTime> ofElapsed(Duration unit) {
    return count -> new ClockTime.Elapsed(unit.multipliedBy(count));
  }

  private static long most(Quantity quantity) {
    return ELAPSED.containsKey(quantity.unit()) ? MOST_ELAPSED : MOST_WORKING;
  }
}
