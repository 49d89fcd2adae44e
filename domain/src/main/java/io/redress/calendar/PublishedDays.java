package io.redress.calendar;

import io.vavr.collection.Set;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a government publishes beside the weekend, and for which dates it has. A listed day holds
 * also outside these dates; that no other day is a holiday is known only within them.
 *
 * @param from the first date for which all holidays are published
 * @param to the last of them, itself covered
 * @param off holidays: not worked, whatever day of the week it is
 * @param worked make-up days: worked, whatever day of the week it is
 */
@ValueObject
public record PublishedDays(
    LocalDate from, LocalDate to, Set<LocalDate> off, Set<LocalDate> worked) {

  public PublishedDays {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("published from %s to %s".formatted(from, to));
    }
    var both = off.intersect(worked);
    if (!both.isEmpty()) {
      throw new IllegalArgumentException("both off and worked: " + both.toList().sorted());
    }
  }

  /** Whether all holidays from one day to another, both included, are published. */
  boolean cover(long firstEpochDay, long lastEpochDay) {
    return from.toEpochDay() <= firstEpochDay && lastEpochDay <= to.toEpochDay();
  }
}
