package io.redress.simulator.history;

/** Why a row of the file is neither in a sale nor in a return. */
public enum RowReason {
  WRONG_NUMBER_OF_FIELDS(Kind.UNREADABLE, "has another number of fields than the header"),
  NO_ORDER(Kind.UNREADABLE, "has no order number"),
  NO_SKU(Kind.UNREADABLE, "has no article number"),
  QUANTITY_NOT_WHOLE(Kind.UNREADABLE, "has a quantity that is no whole number"),
  TIME_NOT_IN_FORMAT(Kind.UNREADABLE, "has a time that is not written as the mapping says"),
  TIME_SKIPPED_BY_CLOCKS(Kind.UNREADABLE, "has a time that never was: clocks went forward over it"),
  PRICE_NOT_A_NUMBER(Kind.UNREADABLE, "has a price that is no amount"),
  PRICE_TOO_PRECISE(Kind.UNREADABLE, "has a price with more decimals than the currency"),
  PRICE_NEGATIVE(Kind.UNREADABLE, "has a negative price"),
  TOO_LARGE(Kind.UNREADABLE, "has a quantity, price or value too large to be true"),
  OTHER_CURRENCY(Kind.UNREADABLE, "is in another currency than the mapping says"),
  STATUS_UNKNOWN(Kind.UNREADABLE, "has a status that the mapping does not know"),
  DATES_OUT_OF_ORDER(Kind.UNREADABLE, "was dispatched before it was ordered, or delivered before"),
  REPEATED_ORDER(Kind.UNREADABLE, "is a second row of an order that has one already"),
  NO_SUCH_ORDER(Kind.UNREADABLE, "belongs to an order that is not in the file of orders"),
  NO_TENDER(Kind.UNREADABLE, "does not say how it was paid"),

  NOT_SOLD(Kind.SET_ASIDE, "belongs to an order that was cancelled or never became a sale"),
  ORDER_LEFT_OUT(Kind.SET_ASIDE, "belongs to an order whose own row was left out"),
  BOOKKEEPING(Kind.SET_ASIDE, "belongs to a bookkeeping order"),
  QUANTITY_ZERO(Kind.SET_ASIDE, "has the quantity zero"),
  STOCK_ADJUSTMENT(Kind.SET_ASIDE, "has a negative quantity outside a return"),
  RETURN_TURNED_ROUND(Kind.SET_ASIDE, "has a positive quantity in a return"),
  PRICE_ZERO(Kind.SET_ASIDE, "has the price zero"),
  NOT_GOODS(Kind.SET_ASIDE, "is a fee, discount, voucher or other entry that is not goods");

  /** Whether nobody could read the row, or it was read and is not wanted. */
  public enum Kind {
    UNREADABLE,
    SET_ASIDE
  }

  private final Kind kind;
  private final String text;

  RowReason(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  public Kind kind() {
    return kind;
  }

  /** The rest of a sentence that begins with "the row". */
  public String text() {
    return text;
  }
}
