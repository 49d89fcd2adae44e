package io.redress.order;

import io.redress.money.Money;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
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
 * @param exemptionConfirmed whether the customer confirmed, for this purchase, that these goods
 *     cannot be returned without a reason
 * @param deliveredAt when it was handed over, where that was not with the rest of the order
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
    Set<String> flags,
    boolean exemptionConfirmed,
    Option<Instant> deliveredAt) {

  public OrderLine {
    if (quantity < 1 || unitPrice.isNegative() || discount.isNegative() || tax.isNegative()) {
      throw new IllegalArgumentException("line %s: %d x %s".formatted(id, quantity, unitPrice));
    }
    if (discount.exceeds(unitPrice.times(quantity))) {
      throw new IllegalArgumentException("line %s: more discount than price".formatted(id));
    }
  }

  /** A line that came with the rest of its order, and of which nothing was confirmed. */
  public OrderLine(
      LineId id,
      String sku,
      String category,
      long quantity,
      Money unitPrice,
      Money discount,
      Money tax,
      boolean taxIncluded,
      Set<String> flags) {
    this(
        id,
        sku,
        category,
        quantity,
        unitPrice,
        discount,
        tax,
        taxIncluded,
        flags,
        false,
        Option.none());
  }

  /** Units of goods at a price that contains all tax, without discounts of their own. */
  public static OrderLine of(String id, String sku, long quantity, Money unitPrice) {
    var zero = Money.zero(unitPrice.currency());
    return new OrderLine(
        new LineId(id), sku, "goods", quantity, unitPrice, zero, zero, true, HashSet.empty());
  }

  public OrderLine category(String dotted) {
    return with(dotted, discount, tax, taxIncluded, flags);
  }

  /** The same with discounts of its own, for all its units together. */
  public OrderLine less(Money off) {
    return with(category, off, tax, taxIncluded, flags);
  }

  /** The same with this tax on top of the price, for all its units together. */
  public OrderLine taxOnTop(Money amount) {
    return with(category, discount, amount, false, flags);
  }

  /** The same with this tax within the price, for all its units together. */
  public OrderLine taxWithin(Money amount) {
    return with(category, discount, amount, true, flags);
  }

  public OrderLine flags(String... words) {
    return with(category, discount, tax, taxIncluded, HashSet.of(words));
  }

  /** The same, which the customer confirmed cannot be returned without a reason. */
  public OrderLine confirmedExempt() {
    return new OrderLine(
        id,
        sku,
        category,
        quantity,
        unitPrice,
        discount,
        tax,
        taxIncluded,
        flags,
        true,
        deliveredAt);
  }

  /** The same, handed over apart from the rest of the order. */
  public OrderLine delivered(Instant at) {
    return new OrderLine(
        id,
        sku,
        category,
        quantity,
        unitPrice,
        discount,
        tax,
        taxIncluded,
        flags,
        exemptionConfirmed,
        Option.of(at));
  }

  private OrderLine with(
      String dotted, Money off, Money taxAmount, boolean within, Set<String> words) {
    return new OrderLine(
        id,
        sku,
        dotted,
        quantity,
        unitPrice,
        off,
        taxAmount,
        within,
        words,
        exemptionConfirmed,
        deliveredAt);
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
