package io.redress.order;

import io.redress.money.Apportionment;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.money.Proportion;
import io.vavr.collection.Seq;
import java.util.Arrays;

/**
 * What was paid for each line: its net, less its shares of the order's discounts, plus tax where
 * prices exclude tax. Shared out once, when the order is paid; what one line was paid for never
 * depends on what happens to another.
 *
 * <p>Each discount is apportioned over what the earlier ones left of the lines that it applies to,
 * so that no line goes below zero.
 */
public final class PaidShares {

  private static final long[] NO_TAX = {};

  private final Order order;
  private final Money zero;
  private final RefundedLine nothingBefore;
  private final OrderLine[] lines;
  private final long[][] discounts;
  private final long[] discounted;
  private long[] orderTaxOnTop = NO_TAX;
  private long[] orderTaxWithin = NO_TAX;

  private PaidShares(Order order) {
    this.order = order;
    this.zero = Money.zero(order.currency());
    this.nothingBefore = RefundedLine.of(order.lines().head().id(), 0, zero);
    this.lines = order.lines().toJavaArray(OrderLine[]::new);
    this.discounted = new long[lines.length];
    this.discounts = new long[order.discounts().size()][];
  }

  public static PaidShares of(Order order) {
    var shares = new PaidShares(order);
    shares.shareDiscounts();
    shares.shareTaxes();
    return shares;
  }

  private void shareDiscounts() {
    for (int i = 0; i < lines.length; i++) {
      discounted[i] = lines[i].net().minor();
    }
    int number = 0;
    for (var discount : order.discounts()) {
      discounts[number++] = takeOff(discount.amount().minor(), discount, lines, discounted);
    }
  }

  /**
   * Takes a discount off what the lines cost, and says how much off each.
   *
   * @param costs what each line costs, lowered by this method
   */
  static long[] takeOff(long off, OrderDiscount discount, OrderLine[] lines, long[] costs) {
    var weights = discount.lines().isEmpty() ? costs : costsOf(discount, lines, costs);
    long total = 0;
    for (long weight : weights) {
      total = Math.addExact(total, weight);
    }
    long amount = Math.min(off, total);
    if (amount == 0) {
      return new long[costs.length];
    }
    long[] shares = Apportionment.of(amount, weights);
    for (int i = 0; i < costs.length; i++) {
      costs[i] -= shares[i];
    }
    return shares;
  }

  private static long[] costsOf(OrderDiscount discount, OrderLine[] lines, long[] costs) {
    var some = new long[costs.length];
    for (int i = 0; i < some.length; i++) {
      some[i] = discount.appliesTo(lines[i]) ? costs[i] : 0;
    }
    return some;
  }

  private void shareTaxes() {
    for (var tax : order.taxes()) {
      var share = shareOfTax(tax.amount().minor());
      if (tax.included()) {
        orderTaxWithin = sum(orderTaxWithin, share);
      } else {
        orderTaxOnTop = sum(orderTaxOnTop, share);
      }
    }
  }

  /** Over lines that cost nothing a tax is shared out evenly, so that none of it is lost. */
  private long[] shareOfTax(long amount) {
    var weights = discounted.clone();
    long total = 0;
    for (long weight : weights) {
      total = Math.addExact(total, weight);
    }
    if (total == 0) {
      Arrays.fill(weights, 1);
    }
    return Apportionment.of(amount, weights);
  }

  private static long[] sum(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      other[i] = Math.addExact(other[i], one[i]);
    }
    return other;
  }

  /** Nothing, in the order's currency. */
  public Money zero() {
    return zero;
  }

  public Order order() {
    return order;
  }

  /** The lines of the order; the other methods name them by their position here. */
  OrderLine[] lines() {
    return lines;
  }

  /** What all discounts together took off a line, its own included, in minor units. */
  public long discountOf(int line) {
    return lines[line].gross().minor() - discounted[line];
  }

  /** What a discount of the order took off a line, in minor units. */
  public long shareOf(int discount, int line) {
    return discounts[discount][line];
  }

  /**
   * What a discount of the order took off all lines together: less than its amount if it had to.
   */
  Money takenOff(int discount) {
    long sum = 0;
    for (long share : discounts[discount]) {
      sum = Math.addExact(sum, share);
    }
    return new Money(sum, order.currency());
  }

  /** What the line costs after all discounts, without tax on top, in minor units. */
  long discounted(int line) {
    return discounted[line];
  }

  /** The tax on top of the price of a line, in minor units. */
  public long taxOnTop(int line) {
    long own = lines[line].taxIncluded() ? 0 : lines[line].tax().minor();
    return orderTaxOnTop.length == 0 ? own : Math.addExact(own, orderTaxOnTop[line]);
  }

  /** The tax within the price of a line, in minor units. */
  public long taxWithin(int line) {
    long own = lines[line].taxIncluded() ? lines[line].tax().minor() : 0;
    return orderTaxWithin.length == 0 ? own : Math.addExact(own, orderTaxWithin[line]);
  }

  /**
   * The position of a line.
   *
   * @throws IllegalArgumentException if the order has no such line
   */
  public int position(LineId id) {
    int at = order.position(id);
    if (at < 0) {
      throw new IllegalArgumentException("%s is not in %s".formatted(id, order.id()));
    }
    return at;
  }

  /**
   * What went back for a line before. Where nothing went back of the whole order, one and the same
   * value says so for every line, whichever line it names: most orders are such.
   */
  public RefundedLine before(int line) {
    return order.refunded().isEmpty() ? nothingBefore : order.refundedOf(lines[line].id());
  }

  /** What was paid for all units of a line, tax included, in minor units. */
  public long paid(int line) {
    return Math.addExact(discounted[line], taxOnTop(line));
  }

  /** What was paid for all units of a line of this order, tax included. */
  public Money paid(OrderLine line) {
    return new Money(paid(position(line.id())), order.currency());
  }

  /**
   * What was paid for some units of a line, after those that went back before.
   *
   * @param quantity how many units, at most as many as are left
   */
  public Money part(OrderLine line, long quantity, PartsRounding rounding) {
    int at = position(line.id());
    return new Money(part(at, before(at), quantity, rounding), order.currency());
  }

  /** The same by position, in minor units. */
  public long part(int line, RefundedLine before, long quantity, PartsRounding rounding) {
    return rounding.share(
        paid(line), lines[line].quantity(), before.quantity(), quantity, before.amount().minor());
  }

  /**
   * What some of the units that are left were lowered by already because the customer kept them for
   * a part of their price. Units that were not lowered are taken to come back first.
   */
  public static long reduction(OrderLine line, RefundedLine before, long quantity) {
    long lowered = loweredAmong(line, before, quantity);
    return lowered == 0 ? 0 : Proportion.up(before.reduction().minor(), lowered, before.kept());
  }

  /** How many of some units that are left the customer kept for a part of their price. */
  public static long loweredAmong(OrderLine line, RefundedLine before, long quantity) {
    long untouched = line.quantity() - before.quantity() - before.kept();
    return Math.clamp(quantity - untouched, 0, before.kept());
  }

  /** What was paid for all lines together, without delivery. */
  public Money goods() {
    long sum = 0;
    for (int i = 0; i < lines.length; i++) {
      sum = Math.addExact(sum, paid(i));
    }
    return new Money(sum, order.currency());
  }

  /** What was given back for goods so far, as the frozen shares of the units that came back. */
  public Money goodsBefore() {
    Seq<RefundedLine> before = order.refunded();
    long sum = 0;
    for (var line : before) {
      sum = Math.addExact(sum, line.amount().minor());
    }
    return new Money(sum, order.currency());
  }
}
