package io.redress.order;

import io.redress.money.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One means by which an order was paid.
 *
 * @param captured what was in fact taken
 * @param refunded what has gone back for certain
 * @param pending what was ordered back and whose outcome is not known yet; it counts as gone
 */
@ValueObject
public record Tender(TenderId id, String method, Money captured, Money refunded, Money pending) {

  /** What may still go back into this tender. */
  public Money left() {
    return captured.minus(refunded).minus(pending);
  }
}
