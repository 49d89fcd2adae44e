package io.redress.settlement;

/** How an amount is spread over the tenders. */
public enum TenderSplit {
  /** One after the other, each up to what it has left. */
  SEQUENCE("sequence"),
  /** In proportion to what each paid, over its whole life. */
  PROPORTIONAL("proportional");

  private final String word;

  TenderSplit(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
