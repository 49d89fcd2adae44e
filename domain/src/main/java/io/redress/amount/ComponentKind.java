package io.redress.amount;

/** What a part of a refund is for. Deductions are negative. */
public enum ComponentKind {
  /** The list price of the units that come back. */
  GOODS("goods"),
  /** Their share of the discounts, which is negative. */
  DISCOUNT_SHARE("discount-share"),
  /** The tax on them, where prices exclude tax. */
  TAX("tax"),
  /** What earlier refunds of the line gave more or less than its parts come to by the rule. */
  ROUNDING("rounding"),
  /** What a discount that is no longer earned took off the goods that are kept. */
  DISCOUNT_CLAWBACK("discount-clawback"),
  /**
   * What was agreed for goods that the customer keeps; negative when such goods come back after
   * all.
   */
  PARTIAL("partial"),
  /** What was paid for delivery. */
  SHIPPING("shipping"),
  /** Delivery that would not have been free for what is kept. */
  FORFEITED_FREE_SHIPPING("forfeited-free-shipping"),
  /** A gift that did not come back. */
  GIFT("gift"),
  /** A deposit that is given back or kept. */
  DEPOSIT("deposit"),
  /** What the means of payment cost. */
  PAYMENT_FEE("payment-fee"),
  /** For taking goods back. */
  RESTOCKING_FEE("restocking-fee"),
  /** For what the goods lost in value. */
  DIMINISHED_VALUE("diminished-value"),
  /** For an accessory that did not come back. */
  MISSING_ACCESSORY("missing-accessory"),
  /** For the use that was made of the goods. */
  USAGE("usage"),
  /** What a person agreed to give less than the policy for goods that come back. */
  AGREED_LESS("agreed-less"),
  /** What sending the goods back cost. */
  RETURN_FREIGHT("return-freight"),
  /** What the goods cost that are sent in place of others. */
  REPLACEMENT("replacement"),
  /** Money beyond what was paid, by a rule. */
  COMPENSATION("compensation"),
  /** Money beyond what was paid, as an agent's own gesture. */
  GOODWILL("goodwill"),
  /** What it costs to send the money across a border. */
  FX_FEE("fx-fee");

  private final String word;

  ComponentKind(String word) {
    this.word = word;
  }

  /** The word as documents write it. */
  public String word() {
    return word;
  }
}
