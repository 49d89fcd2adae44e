package io.redress.amount;

import io.redress.order.DiscountId;
import org.jmolecules.ddd.annotation.ValueObject;

/** What goes back in kind: no money. */
public sealed interface Restored {

  /** A coupon that can be used again. */
  @ValueObject
  record Coupon(DiscountId discount) implements Restored {}

  /** Points that paid for a discount, in proportion to what comes back. */
  @ValueObject
  record Points(DiscountId discount, long points) implements Restored {}
}
