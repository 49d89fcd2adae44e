package io.redress.amount;

/** What a return gives back of the fee that was paid for delivery. */
public enum OutboundShipping {
  NONE("none"),
  /** In proportion to what was paid for the units that come back. */
  SHARE("share"),
  /** In proportion to how many units come back, whatever they cost. */
  SHARE_BY_PIECE("share-by-piece"),
  /** No more than the cheapest standard delivery would have cost. */
  STANDARD("standard"),
  FULL("full");

  private final String word;

  OutboundShipping(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
