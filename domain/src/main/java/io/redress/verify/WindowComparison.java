package io.redress.verify;

import io.redress.calendar.Length;
import io.redress.calendar.Window;
import io.redress.calendar.Window.FirstDay;
import io.redress.calendar.Window.LastDay;
import io.redress.facts.ReasonWindow;

/** How one window compares with another, by the same zone and calendar, whenever they begin. */
public enum WindowComparison {
  /** They always end together. */
  SAME,
  /** It never ends after the other, and sometimes before it. */
  SHORTER,
  /** It never ends before the other, and sometimes after it. */
  LONGER,
  /** That depends on when they begin, or nothing certain is known of it. */
  INCOMPARABLE;

  private static final long LEAST_DAYS_OF_A_MONTH = 28;
  private static final long MOST_DAYS_OF_A_MONTH = 31;

  /** Compares the first with the second; those counted from different events cannot be. */
  public static WindowComparison of(ReasonWindow one, ReasonWindow other) {
    if (one.after() != other.after()) {
      return INCOMPARABLE;
    }
    boolean isNeverAfter = neverEndsAfter(one.window(), other.window());
    boolean isNeverBefore = neverEndsAfter(other.window(), one.window());
    if (isNeverAfter && isNeverBefore) {
      return SAME;
    }
    if (isNeverAfter) {
      return SHORTER;
    }
    return isNeverBefore ? LONGER : INCOMPARABLE;
  }

  private static boolean neverEndsAfter(Window one, Window other) {
    if (one.length() instanceof Length.Elapsed a && other.length() instanceof Length.Elapsed b) {
      return a.time().compareTo(b.time()) <= 0;
    }
    return (isCountedOut(one, other) || latest(one) <= earliest(other))
        && (!mayMove(one) || mayMove(other));
  }

  /** Whether both count the same unit, and the first has no more of it and begins no later. */
  private static boolean isCountedOut(Window one, Window other) {
    boolean beginsNoLater =
        one.firstDay() == FirstDay.COUNTED || other.firstDay() == FirstDay.NOT_COUNTED;
    return beginsNoLater
        && switch (one.length()) {
          case Length.WorkingDays a ->
              other.length() instanceof Length.WorkingDays b && a.count() <= b.count();
          case Length.Months a ->
              other.length() instanceof Length.Months b && a.count() <= b.count();
          case Length.Days a -> false;
          case Length.Elapsed a -> false;
        };
  }

  /** The least days from the day of the anchor to the last one. */
  private static long earliest(Window window) {
    return switch (window.length()) {
      case Length.Days days -> days.count() - firstDayOf(window);
      case Length.WorkingDays days -> days.count() - firstDayOf(window);
      case Length.Months months -> LEAST_DAYS_OF_A_MONTH * months.count() - firstDayOf(window);
      case Length.Elapsed elapsed -> Long.MIN_VALUE;
    };
  }

  /** The most days from the day of the anchor to the last one, before that one is moved. */
  private static long latest(Window window) {
    return switch (window.length()) {
      case Length.Days days -> days.count() - firstDayOf(window);
      case Length.WorkingDays days -> Long.MAX_VALUE;
      case Length.Months months -> MOST_DAYS_OF_A_MONTH * months.count() - firstDayOf(window);
      case Length.Elapsed elapsed -> Long.MAX_VALUE;
    };
  }

  private static long firstDayOf(Window window) {
    return window.firstDay() == FirstDay.COUNTED ? 1 : 0;
  }

  /** A working day is worked, so there is nothing to move. */
  private static boolean mayMove(Window window) {
    return window.lastDay() == LastDay.NEXT_WORKING_DAY
        && !(window.length() instanceof Length.WorkingDays);
  }
}
