package io.redress.remedy;

import io.vavr.control.Option;

/** What can be given. */
public enum Remedy {
  /** Money back; nothing comes back that the customer already has. */
  REFUND("refund"),
  /** Money back for goods that come back. */
  RETURN_REFUND("return-refund"),
  /** Other goods for those that come back; the difference in price is settled either way. */
  EXCHANGE("exchange"),
  /** The same goods, mended. */
  REPAIR("repair"),
  /** The goods once more; nothing comes back. */
  RESHIP("reship"),
  /** Money beyond what was paid, and nothing else. */
  COMPENSATION("compensation"),
  /** Money back as credit with the shop; nothing comes back. */
  STORE_CREDIT("store-credit");

  private final String word;

  Remedy(String word) {
    this.word = word;
  }

  /** What is handed over, beside money or instead of it. */
  public Option<Handover> handover() {
    return switch (this) {
      case REFUND, RETURN_REFUND, COMPENSATION, STORE_CREDIT -> Option.none();
      case EXCHANGE, RESHIP -> Option.of(Handover.REPLACEMENT);
      case REPAIR -> Option.of(Handover.REPAIR);
    };
  }

  /** The remedy as documents write it. */
  public String word() {
    return word;
  }
}
