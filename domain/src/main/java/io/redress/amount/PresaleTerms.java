package io.redress.amount;

import io.redress.money.Percent;

/**
 * What a policy says about earnest deposits.
 *
 * @param depositLimit the part of the price up to which a deposit is earnest money; what is above
 *     it was only paid early. In China 20 per cent (Civil Code, art. 586)
 */
public record PresaleTerms(
    CustomerWithdraws customerWithdraws, MerchantBreaks merchantBreaks, Percent depositLimit) {

  /** Deposits are given back, once. */
  public static PresaleTerms refund() {
    return new PresaleTerms(
        CustomerWithdraws.REFUND_DEPOSIT, MerchantBreaks.REFUND_DEPOSIT, Percent.of(20));
  }
}
