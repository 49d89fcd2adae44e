package io.redress.order;

import io.redress.money.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A tax that was worked out on the order as a whole, to be shared out over its lines by what they
 * cost after all discounts.
 *
 * @param included whether prices contain it; otherwise it was paid on top
 */
@ValueObject
public record OrderTax(Money amount, boolean included) {

  public OrderTax {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("tax of " + amount);
    }
  }
}
