package io.redress.settlement;

/** What a policy says about tenders in another currency than the order. */
public record FxTerms(RefundRate rate, RateDifference difference) {

  /** The rate of the payment, at which there is no difference. */
  public static FxTerms captured() {
    return new FxTerms(RefundRate.CAPTURED, RateDifference.MERCHANT);
  }
}
