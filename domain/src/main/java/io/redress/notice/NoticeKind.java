package io.redress.notice;

/** What a customer is told. */
public enum NoticeKind {
  REQUEST_RECEIVED("request-received"),
  EVIDENCE_ASKED("evidence-asked"),
  UNDER_REVIEW("under-review"),
  OFFER_MADE("offer-made"),
  REJECTED("rejected"),
  RETURN_AUTHORISED("return-authorised"),
  COUPON_PROMISED("coupon-promised"),
  COUPON_GRANTED("coupon-granted"),
  RETURN_REMINDER("return-reminder"),
  RETURN_REFUSED("return-refused"),
  SIGNATURE_ASKED("signature-asked"),
  REFUND_ORDERED("refund-ordered"),
  REFUND_CONFIRMED("refund-confirmed"),
  PAYMENT_ASKED("payment-asked"),
  HANDED_OVER("handed-over"),
  OTHER_ROUTE_ASKED("other-route-asked"),
  ARRIVAL_ASKED("arrival-asked"),
  CLOSED("closed"),
  SURVEY("survey"),
  COMPLAINT_ANSWERED("complaint-answered");

  private final String word;

  NoticeKind(String word) {
    this.word = word;
  }

  /** The notice as documents write it. */
  public String word() {
    return word;
  }
}
