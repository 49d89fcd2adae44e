package io.redress.lifecycle;

/** How a case ended. */
public enum Outcome {
  REFUNDED,
  /** Something was sent in place of the goods, whatever was settled in money. */
  REPLACED,
  REPAIRED,
  REJECTED,
  WITHDRAWN,
  /** The customer let a deadline pass. */
  EXPIRED;

  /** Whether the customer got nothing, so that the case may be decided anew. */
  boolean gaveNothing() {
    return this == REJECTED || this == WITHDRAWN || this == EXPIRED;
  }

  /** How a case ends in which all that was granted was given. */
  static Outcome of(Grant grant) {
    return grant
        .handover()
        .map(handover ->
            switch (handover) {
              case REPLACEMENT -> REPLACED;
              case REPAIR -> REPAIRED;
            })
        .getOrElse(REFUNDED);
  }
}
