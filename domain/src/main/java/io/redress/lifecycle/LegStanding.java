package io.redress.lifecycle;

import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;

/**
 * A leg and what is known of it.
 *
 * @param first the leg that was ordered at first, where this one took the place of a declined one;
 *     otherwise the leg itself
 */
public record LegStanding(RefundLeg leg, Stage stage, LegId first) {

  /** How far a leg is. The last two are final. */
  public enum Stage {
    ORDERED,
    ACCEPTED,
    UNCERTAIN,
    CONFIRMED,
    DECLINED
  }

  static LegStanding ordered(RefundLeg leg) {
    return new LegStanding(leg, Stage.ORDERED, leg.id());
  }

  /** A leg that takes the place of this one. */
  LegStanding replacedBy(RefundLeg instead) {
    return new LegStanding(instead, Stage.ORDERED, first);
  }

  /** Whether nothing more is to be heard of it. */
  public boolean isFinal() {
    return stage == Stage.CONFIRMED || stage == Stage.DECLINED;
  }

  LegStanding at(Stage next) {
    return new LegStanding(leg, next, first);
  }
}
