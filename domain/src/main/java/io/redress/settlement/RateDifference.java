package io.redress.settlement;

/** Who bears it when a rate has moved since the payment. */
public enum RateDifference {
  /** The customer never receives less than at the captured rate. */
  MERCHANT("merchant"),
  CUSTOMER("customer");

  private final String word;

  RateDifference(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
