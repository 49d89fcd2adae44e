package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.party.Role;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.OnBreach;
import io.redress.sla.SlaTerms;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** {@code sla}: how long each clock runs, who must act, and what happens if they do not. */
final class SlaSection {

  static final SlaTerms WHEN_ABSENT = new SlaTerms(LinkedHashMap.empty());

  private static final Map<String, ChronoUnit> UNITS =
      LinkedHashMap.of(
          "minutes", ChronoUnit.MINUTES,
          "minute", ChronoUnit.MINUTES,
          "hours", ChronoUnit.HOURS,
          "hour", ChronoUnit.HOURS,
          "days", ChronoUnit.DAYS,
          "day", ChronoUnit.DAYS);

  /** Longer than any case; it only keeps the arithmetic of time in its range. */
  private static final long MOST_UNITS = 1_000_000;

  private SlaSection() {}

  static SlaTerms read(Value section) {
    return section.fields(sla -> {
      var clocks =
          List.of(ClockName.values())
              .map(
                  clock -> Tuple.of(clock, sla.optional(clock.word(), each -> terms(each, clock))));
      sla.done();
      return new SlaTerms(
          LinkedHashMap.ofEntries(
              clocks.flatMap(clock -> clock._2.value().map(terms -> Tuple.of(clock._1, terms)))));
    });
  }

  private static ClockTerms terms(Value value, ClockName name) {
    var byDefault = WHEN_ABSENT.clock(name);
    return value.fields(clock -> {
      var within = clock.required("within", SlaSection::within);
      var owner = clock.optional("owner", each -> each.word(Role.class), byDefault.owner());
      var onBreach =
          clock.optional("on-breach", each -> onBreach(each, name), byDefault.onBreach());
      clock.done();
      return new ClockTerms(within.value(), owner.value(), onBreach.value());
    });
  }

  private static Duration within(Value value) {
    var quantity = value.quantity(UNITS.keySet().toList());
    if (quantity.count() < 1 || quantity.count() > MOST_UNITS) {
      throw value.expected("at least 1 and at most " + MOST_UNITS + " of a unit");
    }
    return UNITS
        .get(quantity.unit())
        .map(unit -> Duration.of(quantity.count(), unit))
        .getOrElseThrow(() -> value.expected("a unit of time"));
  }

  private static OnBreach onBreach(Value value, ClockName clock) {
    var found = value.word(OnBreach.class);
    if (!clock.consequences().contains(found)) {
      throw value.problem(
          "the clock '%s' cannot '%s'; allowed: %s"
              .formatted(
                  clock.word(),
                  found.word(),
                  clock.consequences().map(OnBreach::word).mkString(", ")));
    }
    return found;
  }
}
