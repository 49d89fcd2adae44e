package io.redress.order;

import io.redress.money.Money;
import io.vavr.collection.Seq;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A discount on the order, to be shared out over the lines that it applies to.
 *
 * @param lines the lines that it applies to; empty means all
 */
@ValueObject
public record OrderDiscount(String id, Money amount, Seq<LineId> lines) {

  public OrderDiscount {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("discount %s of %s".formatted(id, amount));
    }
  }

  boolean appliesTo(OrderLine line) {
    return lines.isEmpty() || lines.contains(line.id());
  }
}
