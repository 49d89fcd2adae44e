package io.redress.request;

import io.redress.money.Money;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a customer wants for goods that come back, where it is not the same again.
 *
 * @param sku what it is
 * @param unitPrice what one of it costs, in the currency of the order; not negative
 */
@ValueObject
public record Replacement(String sku, Money unitPrice) {

  public Replacement {
    if (unitPrice.isNegative()) {
      throw new IllegalArgumentException("a replacement for " + unitPrice);
    }
  }
}
