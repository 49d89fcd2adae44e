package io.redress.request;

import io.redress.money.Money;
import io.redress.money.Percent;
import org.jmolecules.ddd.annotation.ValueObject;

/** How much is to be given back for goods that the customer keeps, as it was agreed. */
public sealed interface PartAsked {

  /** This much; above zero. */
  @ValueObject
  record Amount(Money amount) implements PartAsked {}

  /** This part of what was paid for them; above zero, at most all. */
  @ValueObject
  record Share(Percent percent) implements PartAsked {}
}
