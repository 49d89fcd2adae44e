package io.redress.lifecycle;

import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;

/**
 * A leg and what is known of it.
 *
 * @param first the leg that was ordered at first, where this one took the place of a declined one;
 *     otherwise the leg itself
 * @param isPaidByHand whether its provider had declined it before it was confirmed: somebody paid
 *     it otherwise, and the provider has nothing that it could take back
 */
public record LegStanding(RefundLeg leg, Stage stage, LegId first, boolean isPaidByHand) {

  /**
   * How far a leg is. The last two are final, but that a provider may take back what it confirmed:
   * the leg is declined from then on.
   */
  public enum Stage {
    ORDERED,
    ACCEPTED,
    UNCERTAIN,
    CONFIRMED,
    DECLINED
  }

  static LegStanding ordered(RefundLeg leg) {
    return new LegStanding(leg, Stage.ORDERED, leg.id(), false);
  }

  /** A leg that takes the place of this one. */
  LegStanding replacedBy(RefundLeg instead) {
    return new LegStanding(instead, Stage.ORDERED, first, false);
  }

  /** Whether nothing more is to be heard of it. */
  public boolean isFinal() {
    return stage == Stage.CONFIRMED || stage == Stage.DECLINED;
  }

  LegStanding at(Stage next) {
    boolean isByHand = stage == Stage.DECLINED && next == Stage.CONFIRMED;
    return new LegStanding(leg, next, first, isPaidByHand || isByHand);
  }
}
