package io.redress.port;

import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.party.CustomerId;

/**
 * Gives customers coupons of the shop, which they may use on a later order.
 *
 * <p>The other side promises: the same number of the same case gives one coupon, however often it
 * is asked for; a coupon that was given stays the customer's, whatever becomes of the case. For how
 * long it may be used, and on what, is the shop's matter.
 */
public interface CouponBook {

  /**
   * Gives a coupon.
   *
   * @param number the number of the event that it was earned by, within its case
   * @param amount what it is worth; above zero
   */
  void give(CaseId forCase, int number, CustomerId customer, Money amount);
}
