package io.redress.settlement;

/** Which exchange rate a refund uses where a tender is in another currency than the order. */
public enum RefundRate {
  /** That of the payment: the whole order gives back exactly what was captured. */
  CAPTURED("captured"),
  /** That of the moment. */
  CURRENT("current");

  private final String word;

  RefundRate(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
