package io.redress.remedy;

/** What a customer is handed that is not money. */
public enum Handover {
  /** Goods in place of others, from stock. */
  REPLACEMENT("replacement"),
  /** The customer's own goods, mended. */
  REPAIR("repair");

  private final String word;

  Handover(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
