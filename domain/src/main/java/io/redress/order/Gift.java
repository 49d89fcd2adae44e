package io.redress.order;

import io.redress.money.Money;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Goods that were added to an order for nothing.
 *
 * @param markedPrice the price that was marked on it beforehand, if one was
 * @param marketValue what it is worth, where that is known
 * @param givenFor the discount that it belonged to; none where it was given with the whole order
 * @param settled whether it came back or was charged for before
 */
@ValueObject
public record Gift(
    GiftId id,
    String sku,
    Option<Money> markedPrice,
    Option<Money> marketValue,
    Option<DiscountId> givenFor,
    boolean settled) {

  /** A gift that came with the whole order, with a marked price. */
  public static Gift marked(String id, String sku, Money price) {
    return new Gift(new GiftId(id), sku, Option.of(price), Option.none(), Option.none(), false);
  }

  /** A gift that came with the whole order, without any price. */
  public static Gift unmarked(String id, String sku) {
    return new Gift(new GiftId(id), sku, Option.none(), Option.none(), Option.none(), false);
  }

  public Gift worth(Money value) {
    return new Gift(id, sku, markedPrice, Option.of(value), givenFor, settled);
  }

  public Gift givenFor(DiscountId discount) {
    return new Gift(id, sku, markedPrice, marketValue, Option.of(discount), settled);
  }

  Gift settled(boolean isSettled) {
    return new Gift(id, sku, markedPrice, marketValue, givenFor, isSettled);
  }
}
