package io.redress.settlement;

import io.redress.money.Money;
import io.redress.order.TenderId;
import org.jmolecules.ddd.annotation.ValueObject;

/** One movement of money that goes back for one tender, by one route. */
@ValueObject
public record RefundLeg(LegId id, TenderId tender, Route route, Money amount) {

  public RefundLeg {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("leg %s of %s".formatted(id, amount));
    }
  }
}
