package io.redress.amount;

import io.redress.money.Money;
import io.vavr.collection.Seq;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How much is given back, and for what.
 *
 * @param total the sum of the components, never negative
 */
@ValueObject
public record RefundQuote(Seq<Component> components, Money total) {

  public RefundQuote {
    var sum = components.map(Component::amount).fold(Money.zero(total.currency()), Money::plus);
    if (!sum.equals(total) || total.isNegative()) {
      throw new IllegalArgumentException("%s is not the sum of %s".formatted(total, components));
    }
  }

  /** The sum of all components of a kind. */
  public Money of(ComponentKind kind) {
    return components
        .filter(component -> component.kind() == kind)
        .map(Component::amount)
        .fold(Money.zero(total.currency()), Money::plus);
  }
}
