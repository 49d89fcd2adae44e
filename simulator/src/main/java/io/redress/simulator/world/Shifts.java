package io.redress.simulator.world;

import io.redress.simulator.population.Staff.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When people are at work. */
final class Shifts {

  private static final int DAYS_TO_LOOK_AHEAD = 8;

  private Shifts() {}

  /** What time it is at the shop. */
  static LocalDateTime there(long millis, ZoneId zone) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), zone);
  }

  static boolean isOn(Shift shift, LocalDateTime there) {
    int second = there.toLocalTime().toSecondOfDay();
    return shift.days().contains(there.getDayOfWeek())
        && second >= shift.fromSecond()
        && second < shift.toSecond();
  }

  /** When the shift begins for the next time, strictly later. */
  static long nextBegin(Shift shift, long millis, ZoneId zone) {
    var today = Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
    for (int ahead = 0; ahead < DAYS_TO_LOOK_AHEAD; ahead++) {
      var day = today.plusDays(ahead);
      long begin = begin(shift, day, zone);
      if (shift.days().contains(day.getDayOfWeek()) && begin > millis) {
        return begin;
      }
    }
    throw new IllegalStateException("a shift without days: " + shift);
  }

  private static long begin(Shift shift, LocalDate day, ZoneId zone) {
    return day.atTime(shift.from()).atZone(zone).toInstant().toEpochMilli();
  }

  /** How long people are at work between two instants, in milliseconds, all of them together. */
  static long staffed(Shift shift, long from, long to, ZoneId zone) {
    long sum = 0;
    var day = Instant.ofEpochMilli(from).atZone(zone).toLocalDate();
    var last = Instant.ofEpochMilli(to).atZone(zone).toLocalDate();
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      if (shift.days().contains(day.getDayOfWeek())) {
        long begin = begin(shift, day, zone);
        long end = begin + 1000L * (shift.toSecond() - shift.fromSecond());
        sum += Math.max(0, Math.min(end, to) - Math.max(begin, from));
      }
    }
    return sum * shift.people();
  }
}
