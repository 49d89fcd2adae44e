package io.redress.amount;

/** What becomes of an earnest deposit when the customer withdraws before delivery. */
public enum CustomerWithdraws {
  /** The merchant keeps it. */
  KEEP_DEPOSIT("keep-deposit"),
  REFUND_DEPOSIT("refund-deposit");

  private final String word;

  CustomerWithdraws(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
