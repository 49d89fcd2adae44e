package io.redress.schema;

import static io.redress.schema.PolicySchema.quantity;
import static io.redress.schema.PolicySchema.word;
import static io.redress.schema.PolicySchema.words;
import static io.redress.schema.Schema.anyOf;
import static io.redress.schema.Schema.fields;
import static io.redress.schema.Schema.list;
import static io.redress.schema.Schema.oneOf;
import static io.redress.schema.Schema.ref;
import static io.redress.schema.Schema.typed;

import io.redress.party.Role;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** The clocks of a policy. */
final class ClockSchemas {

  private ClockSchemas() {}

  static Map<String, Schema> settings() {
    return LinkedHashMap.of("opening-hours", openingHours())
        .merge(List.of(ClockName.values()).toLinkedMap(name -> word(name), ClockSchemas::clock));
  }

  /** How long a clock runs; the definition {@code clock-time}. */
  static Schema time() {
    return anyOf(
        quantity("[1-9][0-9]{0,6}", List.of("minutes", "minute", "hours", "hour", "days", "day")),
        quantity(
            "[1-9][0-9]{0,4}",
            List.of(
                "working minutes",
                "working minute",
                "working hours",
                "working hour",
                "working days",
                "working day")));
  }

  private static Schema openingHours() {
    var times = "([01][0-9]|2[0-3]):[0-5][0-9]";
    return typed("string")
        .with("pattern", "^" + times + "-(?!00:00)(" + times + "|24:00)$")
        .saying(
            "When working hours pass on a working day, such as 09:00-18:00; all day if left out.");
  }

  private static Schema clock(ClockName name) {
    Map<String, Schema> keys =
        LinkedHashMap.of(
            "within", ref("clock-time").saying("How long, such as 24 hours or 4 working hours."),
            "owner", words(Role.values()).saying("Who must act."),
            "on-breach",
                oneOf(name.consequences().map(PolicySchema::word))
                    .saying("What happens if nobody does."),
            "warn-after", ref("warnings").saying("So long after the start the owner is reminded."),
            "warn-before", ref("warnings").saying("So long before the end the owner is reminded."));
    return fields(name == ClockName.ARRIVAL ? keys.merge(arrival()) : keys);
  }

  /** One time, or a list of them, which may be empty; the definition {@code warnings}. */
  static Schema warnings() {
    return anyOf(ref("clock-time"), list(ref("clock-time")).with("uniqueItems", true));
  }

  private static Map<String, Schema> arrival() {
    var byMethod =
        typed("object")
            .with("propertyNames", ref("word"))
            .with("additionalProperties", ref("clock-time"));
    return LinkedHashMap.of(
        "by-method",
            byMethod.saying("How long money takes that goes back the way it was paid, by method."),
        "by-route",
            fields(
                    List.of(Route.values())
                        .toLinkedMap(route -> word(route), route -> ref("clock-time")))
                .saying("How long money takes by a route."));
  }
}
