package io.redress.decision;

import io.redress.money.Money;
import io.redress.remedy.Remedy;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a person gives, or gave, whatever the policy would give by itself.
 *
 * @param forReturn what the customer gets, at most, for goods that come back, in the currency of
 *     the order; none for what the policy quotes
 * @param isSentBack whether the goods are on their way back, or here, wherever they were when the
 *     customer asked: then it counts what that cost
 */
@ValueObject
public record Agreed(Remedy remedy, Option<Money> forReturn, boolean isSentBack) {

  /** For goods of which nobody has said that they were sent. */
  public Agreed(Remedy remedy, Option<Money> forReturn) {
    this(remedy, forReturn, false);
  }

  /** As much as the policy quotes. */
  public Agreed(Remedy remedy) {
    this(remedy, Option.none());
  }

  /** The same for goods that were sent back. */
  public Agreed sentBack() {
    return new Agreed(remedy, forReturn, true);
  }
}
