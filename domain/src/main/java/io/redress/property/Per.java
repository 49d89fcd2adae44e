package io.redress.property;

/** Over what is counted and summed up. */
public enum Per {
  CASE("case"),
  /** All cases of one order. */
  ORDER("order"),
  /** All cases of one customer. */
  CUSTOMER("customer");

  private final String word;

  Per(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
