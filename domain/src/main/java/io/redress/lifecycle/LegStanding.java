package io.redress.lifecycle;

import io.redress.settlement.RefundLeg;

/** A leg and what is known of it. */
public record LegStanding(RefundLeg leg, Stage stage) {

  /** How far a leg is. The last three are final. */
  public enum Stage {
    ORDERED,
    ACCEPTED,
    UNCERTAIN,
    CONFIRMED,
    /** The money has not moved, and is still owed. */
    DECLINED,
    /** Declined, and another leg took its place. */
    REPLACED
  }

  boolean isFinal() {
    return switch (stage) {
      case ORDERED, ACCEPTED, UNCERTAIN -> false;
      case CONFIRMED, DECLINED, REPLACED -> true;
    };
  }

  /** Whether nothing of it is owed any more. */
  boolean isSettled() {
    return stage == Stage.CONFIRMED || stage == Stage.REPLACED;
  }

  LegStanding at(Stage next) {
    return new LegStanding(leg, next);
  }
}
