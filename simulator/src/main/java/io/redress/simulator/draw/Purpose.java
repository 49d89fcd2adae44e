package io.redress.simulator.draw;

/**
 * What a draw is for. The names are part of the result: a purpose that is renamed draws otherwise,
 * one that is added or moved changes no other.
 */
public enum Purpose {
  ORDERS_PLACED,
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
  WAREHOUSE_STOPS,
  WAREHOUSE_ANSWERS,
  COURIER_PROMISES,
  COURIER_ANSWERS,
  PERSON_AGREES,
  SERVICE_TIME,
  PROVIDER_ANSWER,
  PROVIDER_ARRIVES,
  PROVIDER_REPEATS,
  OUTAGE,
  CUSTOMER_KIND,
  CLAIMS_FALSELY,
  FALSE_CLAIM,
  PATIENCE,
  COMPLAINS,
  CHARGES_BACK,
  CHARGEBACK_LOST,
  ACCOUNT_AGE,
  ACCOUNT_VERIFIED,
  PAST_ORDERS,
  PAST_REFUNDS,
  PAST_KEPT,
  IN_RING,
  AT_ADDRESS,
  REUSES_EVIDENCE,
  RECOGNISED,
  STALLS,
  STALLS_AT,
  STALLS_FOR,
  WAITS_FOR_PARCEL,
  RETURNS_LATE_PARCEL,
  RETURN_LOST,
  RETURN_STALLS,
  RETURN_STALLS_FOR,
  RETURN_FREIGHT,
  RETURN_LABEL,
  COMPLAINS_AFTER,
  APPEALS,
  WANTS_EXCHANGE,
  WANTS_REPAIR,
  IN_STOCK,
  STOCK_ANSWERED,
  HANDED_OVER,
  REPAIRABLE,
  LATE_DISPATCH,
  GOODS_ARE,
  DAYS_AGO,
  SCANNED_AGO,
  CHANNEL,
  REGION,
  DELIVERY_FEE,
  PRESALE,
  OWN_COLUMN,
  LINES,
  PAID_WITH,
  RECENTLY_REFUNDED,
  HOUR,
  ACT,
  WAIT,
  REQUEST_KIND,
  OF_ORDER,
  OF_CASE,
  AMOUNT_ASKED,
  SHOWS,
  RESPONSE,
  REPEATS,
  LOOKED_AT;

  /** How many there are. */
  public static final int COUNT = values().length;

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
