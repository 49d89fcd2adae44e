package io.redress.reward;

import io.redress.calendar.WorkingTime;
import io.redress.money.Money;
import io.redress.sla.ClockTime;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A coupon of the shop for whoever says soon by which parcel the goods come back.
 *
 * @param coupon what it is worth, in the currency of the policy; above zero
 * @param within how long after the return was authorised the tracking number counts as soon
 */
@ValueObject
public record QuickReturn(Money coupon, ClockTime within) {

  public QuickReturn {
    if (!coupon.isPositive()) {
      throw new IllegalArgumentException("a coupon of " + coupon);
    }
  }

  /**
   * What is promised when a return is authorised.
   *
   * @throws java.time.DateTimeException beyond the dates that Java knows
   * @throws ArithmeticException beyond them, too
   */
  public CouponPromise from(Instant authorised, WorkingTime workingTime) {
    return new CouponPromise(coupon, within.after(authorised, workingTime));
  }
}
