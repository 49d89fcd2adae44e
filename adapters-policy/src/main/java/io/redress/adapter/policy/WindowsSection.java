package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.facts.ReasonWindow;
import io.redress.facts.ReasonWindow.Anchor;
import io.redress.request.Reason;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** {@code windows}: until when each reason may be raised. */
final class WindowsSection {

  static final Map<Reason, ReasonWindow> WHEN_ABSENT = LinkedHashMap.empty();

  private static final Map<String, FirstDay> COUNTING =
      LinkedHashMap.of("from-next-day", FirstDay.NOT_COUNTED, "from-same-day", FirstDay.COUNTED);

  /** Longer than any warranty; it only keeps the arithmetic of dates in its range. */
  private static final long MOST_DAYS = 36_500;

  private WindowsSection() {}

  static Map<Reason, ReasonWindow> read(Value section, Premises premises) {
    return section.map(premises::reason, WindowsSection::window);
  }

  private static ReasonWindow window(Value value) {
    return value.fields(window -> {
      var after = window.required("after", anchor -> anchor.word(Anchor.class));
      var days = window.required("for", WindowsSection::days);
      var counting = window.optional("counting", each -> each.word(COUNTING), FirstDay.NOT_COUNTED);
      window.done();
      return new ReasonWindow(after.value(), new Window(days.value(), counting.value()));
    });
  }

  private static int days(Value value) {
    long days = value.quantity(List.of("days", "day")).count();
    if (days < 1 || days > MOST_DAYS) {
      throw value.expected("from 1 to " + MOST_DAYS + " days");
    }
    return Math.toIntExact(days);
  }
}
