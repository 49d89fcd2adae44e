package io.redress.amount;

/** What becomes of an earnest deposit when the merchant breaks the contract. */
public enum MerchantBreaks {
  /** It is given back twice over. */
  DOUBLE_DEPOSIT("double-deposit"),
  REFUND_DEPOSIT("refund-deposit");

  private final String word;

  MerchantBreaks(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
