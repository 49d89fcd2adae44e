package io.redress.order;

import io.redress.money.Money;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One line of an order.
 *
 * @param category dotted, from the general to the special, such as {@code food.fresh}
 * @param quantity units bought, at least one
 * @param unitPrice the list price of one unit, never negative
 * @param discount the line's own discounts together, for all its units
 * @param tax the tax on all its units; part of the price where {@code taxIncluded}
 * @param flags what is special about the goods, such as {@code custom-made}
 */
@ValueObject
public record OrderLine(
    LineId id,
    String sku,
    String category,
    long quantity,
    Money unitPrice,
    Money discount,
    Money tax,
    boolean taxIncluded,
    Set<String> flags) {

  public OrderLine {
    if (quantity < 1 || unitPrice.isNegative() || discount.isNegative() || tax.isNegative()) {
      throw new IllegalArgumentException("line %s: %d x %s".formatted(id, quantity, unitPrice));
    }
    if (discount.exceeds(unitPrice.times(quantity))) {
      throw new IllegalArgumentException("line %s: more discount than price".formatted(id));
    }
  }

  /** Units of goods at a price that contains all tax, without discounts of their own. */
  public static OrderLine of(String id, String sku, long quantity, Money unitPrice) {
    var zero = Money.zero(unitPrice.currency());
    return new OrderLine(
        new LineId(id), sku, "goods", quantity, unitPrice, zero, zero, true, HashSet.empty());
  }

  public OrderLine category(String dotted) {
    return new OrderLine(id, sku, dotted, quantity, unitPrice, discount, tax, taxIncluded, flags);
  }

  /** The same with discounts of its own, for all its units together. */
  public OrderLine less(Money off) {
    return new OrderLine(id, sku, category, quantity, unitPrice, off, tax, taxIncluded, flags);
  }

  /** The same with this tax on top of the price, for all its units together. */
  public OrderLine taxOnTop(Money amount) {
    return new OrderLine(id, sku, category, quantity, unitPrice, discount, amount, false, flags);
  }

  /** The same with this tax within the price, for all its units together. */
  public OrderLine taxWithin(Money amount) {
    return new OrderLine(id, sku, category, quantity, unitPrice, discount, amount, true, flags);
  }

  public OrderLine flags(String... words) {
    return new OrderLine(
        id, sku, category, quantity, unitPrice, discount, tax, taxIncluded, HashSet.of(words));
  }

  public Money gross() {
    return unitPrice.times(quantity);
  }

  /** What the line costs after its own discounts, before those of the order. */
  public Money net() {
    return gross().minus(discount);
  }

  /** The tax that comes on top of the price. */
  public Money taxOnTop() {
    return taxIncluded ? Money.zero(tax.currency()) : tax;
  }
}
