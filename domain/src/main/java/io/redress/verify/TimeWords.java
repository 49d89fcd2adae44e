package io.redress.verify;

import io.redress.calendar.Length;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.facts.ReasonWindow;
import io.redress.sla.ClockTime;
import io.redress.table.Wording;
import java.time.Duration;

/** Says how long windows and clocks are. */
final class TimeWords {

  private TimeWords() {}

  /** A window with all that makes it differ from another. */
  static Wording of(ReasonWindow window) {
    var length = of(window.window().length());
    String details =
        (window.window().firstDay() == FirstDay.COUNTED ? ", counting from-same-day" : "")
            + (window.window().lastDay() == LastDay.NEXT_WORKING_DAY
                ? ", last-day next-working-day"
                : "");
    return new Wording(
        "%s after %s%s".formatted(length.en(), window.after().word(), details),
        "%s 后 %s%s".formatted(window.after().word(), length.zhCn(), details.replace(", ", "，")));
  }

  /** How long a clock runs, in what it counts. */
  static Wording of(ClockTime time) {
    return switch (time) {
      case ClockTime.Elapsed(Duration elapsed) -> elapsed(elapsed);
      case ClockTime.WorkingHours(Duration working) ->
          working.toMinutes() % 60 == 0
              ? count(working.toHours(), "working hour", "小时工作时间")
              : count(working.toMinutes(), "working minute", "分钟工作时间");
      case ClockTime.WorkingDays(int days) -> count(days, "working day", "个工作日");
    };
  }

  /** Elapsed time in the largest unit of which it is a whole number. */
  private static Wording elapsed(Duration time) {
    long minutes = time.toMinutes();
    if (minutes % (24 * 60) == 0) {
      return count(time.toDays(), "day", "天");
    }
    return minutes % 60 == 0 ? count(time.toHours(), "hour", "小时") : count(minutes, "minute", "分钟");
  }

  private static Wording of(Length length) {
    return switch (length) {
      case Length.Days(int days) -> count(days, "day", "天");
      case Length.WorkingDays(int days) -> count(days, "working day", "个工作日");
      case Length.Months(int months) -> count(months, "month", "个月");
      case Length.Elapsed(Duration time) ->
          time.toMinutes() % 60 == 0
              ? count(time.toHours(), "hour", "小时")
              : count(time.toMinutes(), "minute", "分钟");
    };
  }

  private static Wording count(long count, String unit, String zhCn) {
    return new Wording(
        "%d %s%s".formatted(count, unit, count == 1 ? "" : "s"), "%d %s".formatted(count, zhCn));
  }
}
