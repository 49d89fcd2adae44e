package io.redress.view;

import io.redress.sla.ClockName;
import io.redress.table.Wording;

/** What staff call the clocks, for whoever writes to them. */
public final class ClockText {

  private ClockText() {}

  public static Wording of(ClockName clock) {
    return Names.of(clock);
  }
}
