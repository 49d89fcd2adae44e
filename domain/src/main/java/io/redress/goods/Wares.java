package io.redress.goods;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Units of one thing that a shop sells.
 *
 * @param quantity above zero
 */
@ValueObject
public record Wares(String sku, long quantity) {

  public Wares {
    if (quantity < 1) {
      throw new IllegalArgumentException("%d units of %s".formatted(quantity, sku));
    }
  }
}
