package io.redress.sla;

import io.redress.party.Role;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** Who must act by when, and what happens if they do not. */
@ValueObject
public record Deadline(ClockName clock, Role owner, Instant due, OnBreach onBreach) {

  /** The same for somebody else. */
  public Deadline ownedBy(Role other) {
    return new Deadline(clock, other, due, onBreach);
  }

  /** The same at another time. */
  Deadline at(Instant other) {
    return new Deadline(clock, owner, other, onBreach);
  }
}
