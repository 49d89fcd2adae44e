package io.redress.amount;

/**
 * What a policy says about discounts when only a part of an order comes back.
 *
 * @param returnCoupon when a coupon that was used goes back
 */
public record DiscountTreatment(
    OnPartialReturn onPartialReturn, Shortfall shortfall, CouponReturn returnCoupon) {

  /** Every line carries its frozen share, and coupons stay used. */
  public static DiscountTreatment apportion() {
    return new DiscountTreatment(OnPartialReturn.APPORTION, Shortfall.WAIVE, CouponReturn.NEVER);
  }
}
