package io.redress.lifecycle;

import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;

/**
 * A leg and what is known of it.
 *
 * @param first the leg that was ordered at first, where this one took the place of a declined one;
 *     otherwise the leg itself
 * @param isByHand whether it is confirmed, and a person said so, not its provider: the provider has
 *     nothing then that it could take back
 * @param wasDeclined whether it was ever said to be declined: saying so again is nothing new
 */
public record LegStanding(
    RefundLeg leg, Stage stage, LegId first, boolean isByHand, boolean wasDeclined) {

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
    return new LegStanding(leg, Stage.ORDERED, leg.id(), false, false);
  }

  /** A leg that takes the place of this one. */
  LegStanding replacedBy(RefundLeg instead) {
    return new LegStanding(instead, Stage.ORDERED, first, false, false);
  }

  /**
   * Whether it stands for the same money: it is the other one, or one of the two replaced the
   * other.
   */
  boolean isInPlaceOf(LegStanding other) {
    return first.equals(other.first);
  }

  /** Whether nothing more is to be heard of it. */
  public boolean isFinal() {
    return stage == Stage.CONFIRMED || stage == Stage.DECLINED;
  }

  LegStanding at(Stage next) {
    return new LegStanding(leg, next, first, false, wasDeclined || next == Stage.DECLINED);
  }

  LegStanding confirmed(boolean byHand) {
    return new LegStanding(leg, Stage.CONFIRMED, first, byHand, wasDeclined);
  }

  /** Its provider has declined what a person confirmed. */
  LegStanding doubted() {
    return new LegStanding(leg, stage, first, isByHand, true);
  }
}
