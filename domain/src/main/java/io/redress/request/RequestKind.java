package io.redress.request;

/** What the customer asks for. */
public enum RequestKind {
  REFUND("refund"),
  RETURN_REFUND("return-refund"),
  /** Other goods for those that come back. */
  EXCHANGE("exchange"),
  /** The same goods, mended. */
  REPAIR("repair"),
  /** The goods once more; nothing comes back. */
  RESHIP("reship"),
  /** Money beyond what was paid; the goods stay where they are. */
  COMPENSATION("compensation"),
  /** Money back as credit with the shop. */
  STORE_CREDIT("store-credit");

  private final String word;

  RequestKind(String word) {
    this.word = word;
  }

  /** The kind as documents write it. */
  public String word() {
    return word;
  }
}
