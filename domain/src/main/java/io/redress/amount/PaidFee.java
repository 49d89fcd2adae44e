package io.redress.amount;

/** What becomes of a payment fee that the customer paid. */
public enum PaidFee {
  /** The merchant keeps it. */
  KEEP("keep"),
  /** It is given back, in proportion to what comes back. */
  REFUND("refund");

  private final String word;

  PaidFee(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
