package io.redress.amount;

/** What a part of a refund is for. */
public enum ComponentKind {
  /** The list price of the units that come back. */
  GOODS("goods"),
  /** Their share of the discounts, which is negative. */
  DISCOUNT_SHARE("discount-share"),
  /** The tax on them, where prices exclude tax. */
  TAX("tax"),
  /** What was paid for delivery. */
  SHIPPING("shipping");

  private final String word;

  ComponentKind(String word) {
    this.word = word;
  }

  /** The kind as documents write it. */
  public String word() {
    return word;
  }
}
