package io.redress.simulator.draw;

/**
 * What a draw is for. The names are part of the result: a purpose that is renamed draws otherwise,
 * one that is added or moved changes no other.
 */
public enum Purpose {
  PLACED_AT,
  CUSTOMER,
  TIER,
  RECENT_REFUNDS,
  BASKET,
  CATEGORY,
  PRICE,
  QUANTITY,
  FLAGGED,
  COUPON,
  TENDER,
  DISPATCH,
  TRANSIT,
  PARCEL_LOST,
  CANCELS,
  CANCELS_AFTER,
  MISSES_PARCEL,
  RETURNS,
  RETURNS_AFTER,
  RETURNED_UNITS,
  REASON,
  CONDITION,
  ASKS_TO_KEEP,
  HAS_EVIDENCE,
  SUPPLIES_EVIDENCE,
  SUPPLIES_AFTER,
  SENDS_BACK,
  SENDS_AFTER,
  RETURN_TRANSIT,
  INSPECTS_AFTER,
  WAREHOUSE_STOPS,
  WAREHOUSE_ANSWERS,
  COURIER_PROMISES,
  COURIER_ANSWERS,
  REVIEWER_APPROVES,
  REVIEWS_AFTER,
  PROVIDER_ANSWER,
  PROVIDER_ARRIVES;

  private final long salt = hash(name());

  long salt() {
    return salt;
  }

  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
