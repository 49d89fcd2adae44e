package io.redress.amount;

/** Whether delivery that was free is charged when what is kept would not have earned that. */
public enum ForfeitedFreeDelivery {
  /** It stays free. */
  KEEP("keep"),
  /** The fee is deducted, once, where the return is the customer's own choice. */
  CHARGE("charge");

  private final String word;

  ForfeitedFreeDelivery(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
