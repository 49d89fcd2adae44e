package io.redress.order;

import io.redress.money.Money;
import io.redress.money.Proportion;

/**
 * What is left of an order once some units have come back, priced anew with the discounts that it
 * still earns. Discounts without terms keep their frozen share.
 */
public final class Remainder {

  private final PaidShares shares;
  private final long[] units;
  private final long[] costs;
  private final boolean[] lost;

  private Remainder(PaidShares shares, long[] units) {
    this.shares = shares;
    this.units = units;
    this.costs = new long[units.length];
    this.lost = new boolean[shares.order().discounts().size()];
  }

  /**
   * What is left of an order.
   *
   * @param units how many units of each line are left, in the order of the lines
   */
  public static Remainder of(PaidShares shares, long[] units) {
    var remainder = new Remainder(shares, units.clone());
    remainder.reckon();
    return remainder;
  }

  private void reckon() {
    var lines = shares.lines();
    var whole = new long[lines.length];
    var all = new long[lines.length];
    for (int i = 0; i < lines.length; i++) {
      whole[i] = lines[i].net().minor();
      all[i] = lines[i].quantity();
      costs[i] = Proportion.down(whole[i], units[i], all[i]);
    }
    int number = 0;
    for (var discount : shares.order().discounts()) {
      apply(number, discount, lines, all, whole);
      for (int i = 0; i < lines.length; i++) {
        whole[i] -= shares.shareOf(number, i);
      }
      number++;
    }
  }

  private void apply(
      int number, OrderDiscount discount, OrderLine[] lines, long[] all, long[] whole) {
    if (discount.terms().isEmpty()) {
      keepShare(number, lines);
      lost[number] = Basket.of(discount, lines, units, costs).isEmpty();
    }
    for (var terms : discount.terms()) {
      var earned = terms.earned(Basket.of(discount, lines, units, costs));
      lost[number] = earned.level() < terms.earned(Basket.of(discount, lines, all, whole)).level();
      PaidShares.takeOff(earned.off(), discount, lines, costs);
    }
  }

  private void keepShare(int number, OrderLine[] lines) {
    for (int i = 0; i < lines.length; i++) {
      long kept = Proportion.down(shares.shareOf(number, i), units[i], lines[i].quantity());
      costs[i] = Math.max(0, costs[i] - kept);
    }
  }

  /** Whether nothing is left. */
  public boolean isEmpty() {
    for (long count : units) {
      if (count > 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a discount that has terms is no longer earned as it was, at least in part. */
  public boolean hasLostADiscount() {
    int number = 0;
    for (var discount : shares.order().discounts()) {
      if (discount.terms().isDefined() && lost[number]) {
        return true;
      }
      number++;
    }
    return false;
  }

  /**
   * Whether a discount is no longer earned; one without terms is, for as long as a line is left
   * that it applied to.
   */
  public boolean hasLost(DiscountId id) {
    int number = 0;
    for (var discount : shares.order().discounts()) {
      if (discount.id().equals(id)) {
        return lost[number];
      }
      number++;
    }
    return false;
  }

  /** The price of what is left, tax on top included; that tax follows the price of its line. */
  public Money price() {
    long sum = 0;
    for (int i = 0; i < units.length; i++) {
      sum = Math.addExact(sum, Math.addExact(costs[i], taxOn(i)));
    }
    return new Money(sum, shares.order().currency());
  }

  private long taxOn(int line) {
    long tax = shares.taxOnTop(line);
    long cost = shares.discounted(line);
    return cost == 0
        ? Proportion.down(tax, units[line], shares.lines()[line].quantity())
        : Proportion.halfUp(tax, costs[line], cost);
  }
}
