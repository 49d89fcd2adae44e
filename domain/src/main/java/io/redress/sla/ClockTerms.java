package io.redress.sla;

import io.redress.calendar.WorkingTime;
import io.redress.party.Role;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One clock of a policy.
 *
 * @param owner who must act
 * @param warnings none that is known to come too late or too early, whenever the clock starts
 */
@ValueObject
public record ClockTerms(ClockTime within, Role owner, OnBreach onBreach, Warnings warnings) {

  public ClockTerms {
    if (!warnings.fitting(within).equals(warnings)) {
      throw new IllegalArgumentException("%s do not fit into %s".formatted(warnings, within));
    }
  }

  /** A clock without warnings. */
  public ClockTerms(ClockTime within, Role owner, OnBreach onBreach) {
    this(within, owner, onBreach, Warnings.none());
  }

  /**
   * A clock in elapsed time, without warnings.
   *
   * @param within above zero
   */
  public ClockTerms(Duration within, Role owner, OnBreach onBreach) {
    this(new ClockTime.Elapsed(within), owner, onBreach);
  }

  /** The same with these warnings. */
  public ClockTerms with(Warnings other) {
    return new ClockTerms(within, owner, onBreach, other);
  }

  /** The same for another time, with those of the warnings that fit into it. */
  ClockTerms within(ClockTime other) {
    return new ClockTerms(other, owner, onBreach, warnings.fitting(other));
  }

  /** The deadline of this clock, without its warnings. */
  public Deadline deadline(ClockName name, Instant start, WorkingTime workingTime) {
    return new Deadline(name, owner, within.after(start, workingTime), onBreach);
  }

  /**
   * What comes of this clock once it started: its warnings, the earliest first, and the deadline as
   * the last. A warning that this run of the clock has no time for is left out.
   */
  public Seq<Deadline> deadlines(ClockName name, Instant start, WorkingTime workingTime) {
    var deadline = deadline(name, start, workingTime);
    return warnings.areNone()
        ? List.of(deadline)
        : warnings.at(start, within, workingTime).map(deadline::reminder).append(deadline);
  }
}
