package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Field;
import io.redress.adapter.policy.yaml.Value;
import io.redress.calendar.Length;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.facts.ReasonWindow;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.request.Reason;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Duration;
import java.util.function.IntFunction;

/** {@code windows}: until when each reason may be raised. */
final class WindowsSection {

  static final Map<Reason, ReasonWindow> WHEN_ABSENT = LinkedHashMap.empty();

  private static final Map<String, FirstDay> COUNTING =
      LinkedHashMap.of("from-next-day", FirstDay.NOT_COUNTED, "from-same-day", FirstDay.COUNTED);

  private static final Map<String, IntFunction<Length>> UNITS =
      LinkedHashMap.<String, IntFunction<Length>>of(
              "days", Length.Days::new,
              "day", Length.Days::new,
              "working days", Length.WorkingDays::new,
              "working day", Length.WorkingDays::new,
              "months", Length.Months::new,
              "month", Length.Months::new)
          .put("hours", count -> new Length.Elapsed(Duration.ofHours(count)))
          .put("hour", count -> new Length.Elapsed(Duration.ofHours(count)))
          .put("minutes", count -> new Length.Elapsed(Duration.ofMinutes(count)))
          .put("minute", count -> new Length.Elapsed(Duration.ofMinutes(count)));

  /** More days than any warranty has; it only keeps the arithmetic of dates in its range. */
  private static final long MOST = 36_500;

  private WindowsSection() {}

  static Map<Reason, ReasonWindow> read(Value section, Premises premises) {
    return section.map(premises::reason, WindowsSection::window);
  }

  private static ReasonWindow window(Value value) {
    return value.fields(window -> {
      var after = window.required("after", anchor -> anchor.word(Anchor.class));
      var length = window.required("for", WindowsSection::length);
      var firstDay =
          window.optional(
              "counting", each -> ofDays(each, each.word(COUNTING), length), FirstDay.NOT_COUNTED);
      var lastDay =
          window.optional(
              "last-day",
              each -> ofDays(each, each.word(LastDay.class), length),
              LastDay.AS_IT_FALLS);
      window.done();
      return new ReasonWindow(
          after.value(), new Window(length.value(), firstDay.value(), lastDay.value()));
    });
  }

  private static Length length(Value value) {
    var quantity = value.quantity(UNITS.keySet().toList());
    if (quantity.count() < 1 || quantity.count() > MOST) {
      throw value.expected("from 1 to " + MOST + " " + plural(quantity.unit()));
    }
    return UNITS
        .get(quantity.unit())
        .map(unit -> unit.apply(Math.toIntExact(quantity.count())))
        .getOrElseThrow(() -> value.expected("a unit of time"));
  }

  private static String plural(String unit) {
    return unit.endsWith("s") ? unit : unit + "s";
  }

  /** A rule about the first or the last day, which only a window that is counted in days has. */
  private static <T> T ofDays(Value value, T rule, Field<Length> length) {
    return switch (length.value()) {
      case Length.Days days -> rule;
      case Length.WorkingDays days -> rule;
      case Length.Months months -> rule;
      case Length.Elapsed elapsed ->
          throw value.problem(
              "a window in hours or minutes ends to the moment and counts no days: leave this out");
    };
  }
}
