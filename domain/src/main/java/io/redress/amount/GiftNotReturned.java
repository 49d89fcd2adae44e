package io.redress.amount;

/** What a gift costs whose condition is gone and that did not come back. */
public enum GiftNotReturned {
  /** The price that was marked on it, where the return is the customer's own choice. */
  MARKED_PRICE("marked-price"),
  WAIVE("waive");

  private final String word;

  GiftNotReturned(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
