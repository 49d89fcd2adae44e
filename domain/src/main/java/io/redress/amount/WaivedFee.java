package io.redress.amount;

/** What becomes of a payment fee that the merchant had waived. */
public enum WaivedFee {
  /** It stays waived. */
  KEEP("keep"),
  /** It is deducted, in proportion to what comes back. */
  DEDUCT("deduct");

  private final String word;

  WaivedFee(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
