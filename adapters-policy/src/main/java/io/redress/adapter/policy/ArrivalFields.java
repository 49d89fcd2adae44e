package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Fields;
import io.redress.settlement.Route;
import io.redress.sla.ArrivalTimes;
import io.redress.sla.ClockTime;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** What only the clock {@code arrival} says: how long money takes by some methods and routes. */
record ArrivalFields(Field<Map<String, ClockTime>> byMethod, Field<Map<Route, ClockTime>> byRoute) {

  static ArrivalFields of(Fields clock) {
    return new ArrivalFields(
        clock.optional(
            "by-method", each -> each.map(Words::open, ClockTimes::read), LinkedHashMap.empty()),
        clock.optional(
            "by-route",
            each -> each.map(route -> route.word(Route.class), ClockTimes::read),
            LinkedHashMap.empty()));
  }

  ArrivalTimes value() {
    return new ArrivalTimes(byMethod.value(), byRoute.value());
  }
}
