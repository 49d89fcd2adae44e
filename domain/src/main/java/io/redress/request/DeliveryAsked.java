package io.redress.request;

import io.redress.money.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/** What is asked of the fee that was paid for delivery. */
public sealed interface DeliveryAsked {

  /** Whatever the policy gives back. */
  @ValueObject
  record ByPolicy() implements DeliveryAsked {}

  /** All of it that has not gone back. */
  @ValueObject
  record AllThatRemains() implements DeliveryAsked {}

  /** This much; above zero. */
  @ValueObject
  record Amount(Money amount) implements DeliveryAsked {}
}
