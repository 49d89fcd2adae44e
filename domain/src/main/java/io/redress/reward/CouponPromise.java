package io.redress.reward;

import io.redress.money.Money;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A coupon that somebody was promised.
 *
 * @param until the last moment at which it is earned
 */
@ValueObject
public record CouponPromise(Money amount, Instant until) {

  public boolean isEarnedAt(Instant moment) {
    return !moment.isAfter(until);
  }
}
