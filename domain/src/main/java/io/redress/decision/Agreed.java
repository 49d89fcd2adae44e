package io.redress.decision;

import io.redress.money.Money;
import io.redress.remedy.Remedy;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a person gives, whatever the policy would give by itself.
 *
 * @param forReturn what the customer gets, at most, for goods that come back, in the currency of
 *     the order; none for what the policy quotes
 */
@ValueObject
public record Agreed(Remedy remedy, Option<Money> forReturn) {

  /** As much as the policy quotes. */
  public Agreed(Remedy remedy) {
    this(remedy, Option.none());
  }
}
