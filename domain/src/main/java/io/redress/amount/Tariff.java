package io.redress.amount;

import io.redress.money.Money;
import io.redress.money.Percent;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/** How much a rule deducts or adds. Its amounts are in the policy's currency. */
public sealed interface Tariff {

  /** A fixed amount, above zero. */
  @ValueObject
  record Fixed(Money amount) implements Tariff {}

  /**
   * A part or a multiple of what something cost: three times it is 300 per cent.
   *
   * @param atLeast the amount that it comes to at least
   * @param atMost the amount that it comes to at most, whatever {@code atLeast} says
   */
  @ValueObject
  record Share(Percent percent, Option<Money> atLeast, Option<Money> atMost) implements Tariff {}

  /** So many per cent of what something cost, without bounds. */
  static Tariff percent(long perCent) {
    return new Share(Percent.of(perCent), Option.none(), Option.none());
  }

  /** Whole multiples of what something cost, but at least this much. */
  static Tariff times(long factor, Money atLeast) {
    return new Share(Percent.of(factor * 100), Option.of(atLeast), Option.none());
  }
}
