package io.redress.amount;

/** What becomes of a discount whose condition a partial return breaks. */
public enum OnPartialReturn {
  /** Each line carries its frozen share; the customer keeps the rest of the discount. */
  APPORTION("apportion"),
  /** Where what is kept no longer earns the discount, it is priced anew. */
  REPRICE_WHEN_LOST("reprice-when-lost"),
  /** What is kept is always priced anew. */
  REPRICE("reprice");

  private final String word;

  OnPartialReturn(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
