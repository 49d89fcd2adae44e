package io.redress.lifecycle;

import io.redress.settlement.RefundLeg;

/** A leg and what is known of it. */
public record LegStanding(RefundLeg leg, Stage stage) {

  /** How far a leg is. The last two are final. */
  public enum Stage {
    ORDERED,
    ACCEPTED,
    UNCERTAIN,
    CONFIRMED,
    DECLINED
  }

  boolean isFinal() {
    return stage == Stage.CONFIRMED || stage == Stage.DECLINED;
  }

  LegStanding at(Stage next) {
    return new LegStanding(leg, next);
  }
}
