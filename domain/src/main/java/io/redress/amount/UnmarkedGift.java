package io.redress.amount;

/** What a gift without a marked price counts for. */
public enum UnmarkedGift {
  NOTHING("nothing"),
  /** What it is worth, where that is known. */
  MARKET_VALUE("market-value");

  private final String word;

  UnmarkedGift(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
