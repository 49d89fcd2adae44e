package io.redress.amount;

/** What a return gives back of the fee that was paid for delivery. */
public enum OutboundShipping {
  NONE("none"),
  /** In proportion to what was paid for the units that come back. */
  SHARE("share"),
  FULL("full");

  private final String word;

  OutboundShipping(String word) {
    this.word = word;
  }

  /** The choice as documents write it. */
  public String word() {
    return word;
  }
}
