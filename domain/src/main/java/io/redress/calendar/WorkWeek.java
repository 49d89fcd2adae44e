package io.redress.calendar;

import io.vavr.collection.Set;
import java.time.DayOfWeek;

/**
 * The days that are worked every week.
 *
 * @param days bit 1 for Monday to bit 7 for Sunday; at least one of them
 */
record WorkWeek(int days) {

  private static final int LENGTH = 7;
  private static final int ALL = 0b1111_1110;

  /** A Monday; days before it count backwards. */
  private static final long ORIGIN = -3;

  WorkWeek {
    if (days == 0) {
      throw new IllegalArgumentException("all seven days are weekend");
    }
  }

  static WorkWeek without(Set<DayOfWeek> weekend) {
    return new WorkWeek(weekend.foldLeft(ALL, (days, day) -> days & ~(1 << day.getValue())));
  }

  boolean works(DayOfWeek day) {
    return (days >> day.getValue() & 1) == 1;
  }

  /** How many days are worked up to this one, itself included; negative before the origin. */
  long workedUpTo(long epochDay) {
    long sinceOrigin = epochDay - ORIGIN;
    int weekday = Math.floorMod(sinceOrigin, LENGTH) + 1;
    int untilWeekday = (2 << weekday) - 1;
    return Math.floorDiv(sinceOrigin, LENGTH) * Integer.bitCount(days)
        + Integer.bitCount(days & untilWeekday);
  }
}
