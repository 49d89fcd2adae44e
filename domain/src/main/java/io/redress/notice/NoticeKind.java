package io.redress.notice;

/** What a customer is told. */
public enum NoticeKind {
  EVIDENCE_ASKED("evidence-asked"),
  REJECTED("rejected"),
  RETURN_AUTHORISED("return-authorised"),
  SIGNATURE_ASKED("signature-asked"),
  REFUND_ORDERED("refund-ordered"),
  REFUND_CONFIRMED("refund-confirmed"),
  CLOSED("closed");

  private final String word;

  NoticeKind(String word) {
    this.word = word;
  }

  /** The notice as documents write it. */
  public String word() {
    return word;
  }
}
