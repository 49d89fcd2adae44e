package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.calendar.OpeningHours;
import io.redress.sla.ArrivalTimes;
import io.redress.sla.ClockName;
import io.redress.sla.SlaTerms;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** {@code sla}: how long each clock runs, who must act, and what happens if they do not. */
final class SlaSection {

  static final SlaTerms WHEN_ABSENT = new SlaTerms(LinkedHashMap.empty());

  private static final Pattern OPENING_HOURS =
      Pattern.compile("(\\d\\d:\\d\\d)-(?!00:00)(\\d\\d:\\d\\d)");

  private SlaSection() {}

  static SlaTerms read(Value section) {
    return section.fields(sla -> {
      var openingHours =
          sla.optional("opening-hours", SlaSection::openingHours, OpeningHours.allDay());
      var clocks =
          List.of(ClockName.values())
              .map(name ->
                  Tuple.of(name, sla.optional(name.word(), each -> ClockFields.read(each, name))));
      sla.done();
      var said = clocks.flatMap(each -> each._2.value().map(clock -> Tuple.of(each._1, clock)));
      return new SlaTerms(
          openingHours.value(),
          LinkedHashMap.ofEntries(said.map(each -> each.map2(ClockFields::terms))),
          said.find(each -> each._1 == ClockName.ARRIVAL)
              .map(each -> each._2.arrival())
              .getOrElse(ArrivalTimes.none()));
    });
  }

  /** The midnight that ends a day is 24:00: 00:00 is the one that it begins with. */
  private static OpeningHours openingHours(Value value) {
    return value.parsed(
        "opening hours within one day such as 09:00-18:00, at most 00:00-24:00",
        text -> {
          var times = OPENING_HOURS.matcher(text);
          if (!times.matches()) {
            throw new IllegalArgumentException(text);
          }
          return new OpeningHours(
              LocalTime.parse(times.group(1)),
              times.group(2).equals("24:00")
                  ? LocalTime.MIDNIGHT
                  : LocalTime.parse(times.group(2)));
        });
  }
}
