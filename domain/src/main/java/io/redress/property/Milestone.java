package io.redress.property;

/** Something that happens to a case and that a customer may wait for. */
public enum Milestone {
  /** The customer was told more than that the request was received and that somebody looks. */
  FIRST_RESPONSE("first-response"),
  EVIDENCE_ASKED("evidence-asked"),
  UNDER_REVIEW("under-review"),
  OFFER_MADE("offer-made"),
  /** Granted as asked or as something else, by the policy or by all whose word it takes. */
  APPROVED("approved"),
  REJECTED("rejected"),
  RETURN_AUTHORISED("return-authorised"),
  INSPECTED("inspected"),
  REFUND_ORDERED("refund-ordered"),
  /** The money of one leg has gone. */
  REFUND_CONFIRMED("refund-confirmed"),
  /** Goods were sent in place of others, or mended ones. */
  HANDED_OVER("handed-over"),
  CLOSED("closed");

  private final String word;

  Milestone(String word) {
    this.word = word;
  }

  /** The milestone as documents write it. */
  public String word() {
    return word;
  }
}
