package io.redress.calendar;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When somebody is there on a day that is worked, the same on each of them and never over midnight.
 *
 * @param from when they come, to the moment
 * @param to when they go; midnight is the end of the day
 */
@ValueObject
public record OpeningHours(LocalTime from, LocalTime to) {

  private static final OpeningHours ALL_DAY =
      new OpeningHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  public OpeningHours {
    if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
      throw new IllegalArgumentException("open from %s to %s".formatted(from, to));
    }
  }

  /** All of a day, from one midnight to the next. */
  public static OpeningHours allDay() {
    return ALL_DAY;
  }

  /** How long they are on a day on which no clock is changed, more than zero. */
  Duration length() {
    var time = Duration.between(from, to);
    return time.isPositive() ? time : time.plusDays(1);
  }

  Instant opensOn(LocalDate day, ZoneId zone) {
    return firstShown(day.atTime(from), zone);
  }

  Instant closesOn(LocalDate day, ZoneId zone) {
    return firstShown(
        to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(to), zone);
  }

  /**
   * When the clocks of a zone first show a time or a later one: of a time that comes twice, since
   * they are set back, that is the first, and of one that they skip the moment at which they do.
   */
  private static Instant firstShown(LocalDateTime time, ZoneId zone) {
    return Option.of(zone.getRules().getTransition(time))
        .filter(ZoneOffsetTransition::isGap)
        .map(ZoneOffsetTransition::getInstant)
        .getOrElse(() -> time.atZone(zone).toInstant());
  }

  /** The hours as documents write them, such as {@code 09:00-18:00}; the end of a day is 24:00. */
  @Override
  public String toString() {
    return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : to);
  }
}
