package io.redress.sla;

import io.redress.calendar.WorkingTime;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When whoever owns a clock is reminded of it.
 *
 * @param after so long after it started
 * @param before when only so much of it is left
 */
@ValueObject
public record Warnings(Seq<ClockTime> after, Seq<ClockTime> before) {

  private static final Warnings NONE = new Warnings(List.empty(), List.empty());

  public static Warnings none() {
    return NONE;
  }

  boolean areNone() {
    return after.isEmpty() && before.isEmpty();
  }

  /** Those that may come between the start and the end of a clock that runs so long. */
  public Warnings fitting(ClockTime within) {
    if (areNone()) {
      return this;
    }
    return new Warnings(
        after.reject(each -> each.isAtLeast(within)),
        before.filter(each -> each.canBeLeftOf(within)));
  }

  /**
   * When they come, the earliest first and none twice. Those that would come at the start of this
   * run of the clock or before it, or at its end or later, are left out.
   */
  Seq<Instant> at(Instant start, ClockTime within, WorkingTime workingTime) {
    if (areNone()) {
      return List.empty();
    }
    var due = within.after(start, workingTime);
    var all =
        after
            .map(each -> each.after(start, workingTime))
            .appendAll(before.map(each -> each.before(within, start, workingTime)))
            .filter(at -> at.isAfter(start) && at.isBefore(due));
    return all.size() < 2 ? all : all.distinct().sorted();
  }
}
