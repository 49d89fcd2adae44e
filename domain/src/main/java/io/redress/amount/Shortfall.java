package io.redress.amount;

/** What becomes of a refund that comes to less than nothing. */
public enum Shortfall {
  /** Nothing is due from the customer. */
  WAIVE("waive"),
  /** The customer is asked for it. */
  ASK("ask");

  private final String word;

  Shortfall(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
