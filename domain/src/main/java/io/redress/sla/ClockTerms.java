package io.redress.sla;

import io.redress.party.Role;
import java.time.Duration;

/**
 * One clock of a policy.
 *
 * @param within elapsed time, above zero
 * @param owner who must act
 */
public record ClockTerms(Duration within, Role owner, OnBreach onBreach) {

  public ClockTerms {
    if (!within.isPositive()) {
      throw new IllegalArgumentException("a clock of " + within);
    }
  }
}
