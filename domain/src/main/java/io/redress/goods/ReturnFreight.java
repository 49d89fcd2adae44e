package io.redress.goods;

import io.redress.money.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What it cost to send goods back, and who paid the courier.
 *
 * @param amount above zero
 */
@ValueObject
public record ReturnFreight(Money amount, PrepaidBy prepaidBy) {

  /** Who paid the courier. */
  public enum PrepaidBy {
    CUSTOMER,
    /** The merchant, by a label of its own. */
    MERCHANT
  }
}
