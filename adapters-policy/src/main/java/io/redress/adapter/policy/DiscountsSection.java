package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.CouponReturn;
import io.redress.amount.DiscountTreatment;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.Shortfall;

/** {@code amount.discounts}: what becomes of discounts when only a part of an order comes back. */
final class DiscountsSection {

  static final DiscountTreatment WHEN_ABSENT = DiscountTreatment.apportion();

  private DiscountsSection() {}

  static DiscountTreatment read(Value section) {
    return section.fields(discounts -> {
      var onPartialReturn =
          discounts.optional(
              "on-partial-return",
              each -> each.word(OnPartialReturn.class),
              WHEN_ABSENT.onPartialReturn());
      var shortfall =
          discounts.optional(
              "shortfall", each -> each.word(Shortfall.class), WHEN_ABSENT.shortfall());
      var returnCoupon =
          discounts.optional(
              "return-coupon", each -> each.word(CouponReturn.class), WHEN_ABSENT.returnCoupon());
      discounts.done();
      return new DiscountTreatment(
          onPartialReturn.value(), shortfall.value(), returnCoupon.value());
    });
  }
}
