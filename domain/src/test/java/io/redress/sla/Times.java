package io.redress.sla;

import java.time.Duration;

/** Times of clocks as tables in tests write them. */
final class Times {

  private Times() {}

  static ClockTime of(String text) {
    int count = Integer.parseInt(text.substring(0, text.indexOf(' ')));
    return switch (text.substring(text.indexOf(' ') + 1)) {
      case "minutes" -> new ClockTime.Elapsed(Duration.ofMinutes(count));
      case "hours" -> new ClockTime.Elapsed(Duration.ofHours(count));
      case "days" -> new ClockTime.Elapsed(Duration.ofDays(count));
      case "working minutes" -> new ClockTime.WorkingHours(Duration.ofMinutes(count));
      case "working hours" -> new ClockTime.WorkingHours(Duration.ofHours(count));
      case "working days" -> new ClockTime.WorkingDays(count);
      default -> throw new IllegalArgumentException(text);
    };
  }
}
