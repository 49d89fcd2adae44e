package io.redress.sla;

import io.redress.party.Role;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Who must act by when, and what happens if they do not.
 *
 * @param onBreach {@link OnBreach#REMIND} for a moment at which they are reminded of a deadline of
 *     this clock that is still to come
 */
@ValueObject
public record Deadline(ClockName clock, Role owner, Instant due, OnBreach onBreach) {

  /** The same for somebody else. */
  public Deadline ownedBy(Role other) {
    return new Deadline(clock, other, due, onBreach);
  }

  /** A moment at which the owner is reminded that this is due later. */
  Deadline reminder(Instant earlier) {
    return new Deadline(clock, owner, earlier, OnBreach.REMIND);
  }

  /** The same at another time. */
  Deadline at(Instant other) {
    return new Deadline(clock, owner, other, onBreach);
  }
}
