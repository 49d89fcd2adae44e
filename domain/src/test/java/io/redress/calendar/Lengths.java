package io.redress.calendar;

import java.time.Duration;

/** Lengths as tables in tests write them. */
final class Lengths {

  private Lengths() {}

  static Length of(String text) {
    int count = Integer.parseInt(text.substring(0, text.indexOf(' ')));
    return switch (text.substring(text.indexOf(' ') + 1)) {
      case "day", "days" -> new Length.Days(count);
      case "working days" -> new Length.WorkingDays(count);
      case "month", "months" -> new Length.Months(count);
      case "hours" -> new Length.Elapsed(Duration.ofHours(count));
      case "minutes" -> new Length.Elapsed(Duration.ofMinutes(count));
      default -> throw new IllegalArgumentException(text);
    };
  }
}
