package io.redress.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a window is over.
 *
 * @param lastDay the last day on which it is open, in its zone
 * @param at the last moment of a window of elapsed time; the first moment after the last day of a
 *     window of days
 * @param included whether the very moment is still in time: of elapsed time it is, of days not
 * @param assumed whether holidays that are not published yet may still move it
 */
@ValueObject
public record WindowEnd(LocalDate lastDay, Instant at, boolean included, boolean assumed) {

  /** Whether something that happens at this moment, to the nanosecond, is in time. */
  public boolean isInTime(Instant moment) {
    return included ? !moment.isAfter(at) : moment.isBefore(at);
  }
}
