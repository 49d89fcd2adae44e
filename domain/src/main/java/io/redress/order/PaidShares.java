package io.redress.order;

import io.redress.money.Apportionment;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What was paid for each line: its net, less its shares of the order's discounts, plus tax where
 * prices exclude tax. Shared out once, when the order is paid; what one line was paid for never
 * depends on what happens to another.
 *
 * <p>Each discount is apportioned over what the earlier ones left of the lines that it applies to,
 * so that no line goes below zero.
 */
public final class PaidShares {

  private final Order order;
  private final Map<LineId, Money> paid;

  private PaidShares(Order order, Map<LineId, Money> paid) {
    this.order = order;
    this.paid = paid;
  }

  public static PaidShares of(Order order) {
    var left = new long[order.lines().size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = order.lines().get(i).net().minor();
    }
    for (var discount : order.discounts()) {
      apply(discount, order.lines(), left);
    }
    return new PaidShares(order, withTax(order, left));
  }

  private static Map<LineId, Money> withTax(Order order, long[] discounted) {
    return order
        .lines()
        .zipWithIndex()
        .toMap(
            line -> line._1.id(),
            line -> new Money(discounted[line._2], order.currency()).plus(line._1.taxOnTop()));
  }

  private static void apply(OrderDiscount discount, Seq<OrderLine> lines, long[] left) {
    var weights = new long[left.length];
    long total = 0;
    for (int i = 0; i < left.length; i++) {
      weights[i] = discount.appliesTo(lines.get(i)) ? left[i] : 0;
      total = Math.addExact(total, weights[i]);
    }
    long amount = Math.min(discount.amount().minor(), total);
    if (amount > 0) {
      long[] shares = Apportionment.of(amount, weights);
      for (int i = 0; i < left.length; i++) {
        left[i] -= shares[i];
      }
    }
  }

  /** What was paid for all units of a line of this order, tax included. */
  public Money paid(OrderLine line) {
    return paid.get(line.id())
        .getOrElseThrow(
            () -> new IllegalArgumentException("%s is not in %s".formatted(line.id(), order.id())));
  }

  /**
   * What was paid for some units of a line, after those that went back before.
   *
   * @param quantity how many units, at most as many as are left
   */
  public Money part(OrderLine line, long quantity, PartsRounding rounding) {
    var before = order.refundedOf(line.id());
    long share =
        rounding.share(
            paid(line).minor(),
            line.quantity(),
            before.quantity(),
            quantity,
            before.amount().minor());
    return new Money(share, order.currency());
  }

  /** What was paid for all lines together, without shipping. */
  public Money goods() {
    return paid.values().fold(Money.zero(order.currency()), Money::plus);
  }
}
