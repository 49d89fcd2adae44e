package io.redress.party;

import org.jmolecules.ddd.annotation.ValueObject;

/** Whoever issues a command, in the role in which they issue it. */
@ValueObject
public record Actor(String id, Role role) {

  /** The policy and its timers. */
  public static final Actor SYSTEM = new Actor("system", Role.SYSTEM);
}
