package io.redress.benchmark;

/**
 * The eight inputs of the reference table.
 *
 * @param amountMinor in minor units
 */
record RefundClaim(
    Reason reason,
    State state,
    Category category,
    long days,
    long amountMinor,
    Tier tier,
    Evidence evidence,
    Channel channel) {

  enum Reason {
    CHANGED_MIND,
    LATE,
    NOT_RECEIVED,
    DAMAGED,
    MISSING_PARTS,
    WRONG_ITEM,
    QUALITY_ISSUE,
    NOT_AS_DESCRIBED
  }

  enum State {
    UNSHIPPED,
    IN_TRANSIT,
    REFUSED,
    RECEIVED_UNOPENED,
    RECEIVED_OPENED
  }

  enum Category {
    FRESH,
    CUSTOM,
    DIGITAL,
    INTIMATE,
    COSMETICS,
    APPAREL,
    HOME,
    ELECTRONICS
  }

  enum Tier {
    RISK,
    REGULAR,
    SILVER,
    GOLD,
    PLATINUM
  }

  enum Evidence {
    NONE,
    PHOTO,
    VIDEO,
    INSPECTION
  }

  enum Channel {
    APP,
    WEB,
    PHONE,
    STORE,
    MARKETPLACE
  }
}
