package io.redress.amount;

/** When a coupon that was used goes back to the customer. */
public enum CouponReturn {
  NEVER("never"),
  /** When nothing of the order is kept. */
  WHOLE_ORDER("whole-order"),
  /** When nothing is kept of the lines that it applied to. */
  WHEN_ITS_LINES_RETURN("when-its-lines-return");

  private final String word;

  CouponReturn(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
