package io.redress.amount;

import io.redress.facts.Vocabulary;
import io.redress.goods.GoodsState;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.Proportion;
import io.redress.order.Order;
import io.redress.order.PaidShares;
import io.redress.order.Remainder;
import io.redress.request.Fault;
import io.redress.table.Column;
import io.redress.table.Row;
import io.vavr.control.Option;

/** All that the rooms of a quote look at. */
record Quoting(
    AmountTerms terms, PaidShares shares, Asked asked, ExchangeRate toPolicy, Row facts) {

  Order order() {
    return shares.order();
  }

  Money money(long minor) {
    return minor == 0 ? shares.zero() : new Money(minor, order().currency());
  }

  /** What is left of the order afterwards; none where no unit comes back. */
  Option<Remainder> remainder() {
    return needsRemainder() && asked.bringsUnitsBack()
        ? Option.of(Remainder.of(shares, asked.unitsAfter(order())))
        : Option.none();
  }

  /** Pricing what is left costs time, and most orders have nothing that depends on it. */
  private boolean needsRemainder() {
    return !order().gifts().isEmpty()
        || order().delivery().freeOver().isDefined()
        || !order().clawedBack().isZero()
        || order().discounts().exists(discount -> discount.terms().isDefined());
  }

  /** Whether the customer could have kept the goods: no fault of anybody else is known. */
  boolean isCustomersChoice() {
    long fault = facts.coded(Vocabulary.FAULT);
    return fault == Row.UNKNOWN || fault == Column.code(Fault.CUSTOMER);
  }

  boolean isMerchantsFault() {
    return facts.coded(Vocabulary.FAULT) == Column.code(Fault.MERCHANT);
  }

  boolean isNotShipped() {
    return asked.request().goods() == GoodsState.NOT_SHIPPED;
  }

  /** What was paid for the units that come back of a line, in minor units. */
  long frozen(int line) {
    long units = asked.whole(line);
    return units == 0 ? 0 : shares.part(line, shares.before(line), units, terms.parts());
  }

  /** What was paid for all units that come back, in minor units. */
  long frozen() {
    long sum = 0;
    for (int i = 0; i < order().lines().size(); i++) {
      sum = Math.addExact(sum, frozen(i));
    }
    return sum;
  }

  /**
   * The part of something that is shared out over every minor unit that was paid for goods, for the
   * units that come back.
   *
   * @param amount the whole of it
   * @param given what earlier returns got of it
   */
  long shareByValue(Money amount, Money given) {
    long now = frozen();
    long paid = shares.goods().minor();
    long before = Math.min(shares.goodsBefore().minor(), paid - now);
    return now == 0 ? 0 : terms.parts().share(amount.minor(), paid, before, now, given.minor());
  }

  /**
   * The part of something that is shared out over every unit that was bought, for those that come
   * back.
   *
   * @param amount the whole of it
   * @param given what earlier returns got of it
   */
  long shareByPiece(Money amount, Money given) {
    long bought = 0;
    long before = 0;
    long now = 0;
    int at = 0;
    for (var line : order().lines()) {
      bought = Math.addExact(bought, line.quantity());
      before = Math.addExact(before, shares.before(at).quantity());
      now = Math.addExact(now, asked.whole(at));
      at++;
    }
    return now == 0 ? 0 : terms.parts().share(amount.minor(), bought, before, now, given.minor());
  }

  /** The part of a tax for an amount of what it is within, after another amount of that. */
  static long taxWithin(long tax, long whole, long before, long now) {
    return whole == 0
        ? 0
        : Proportion.halfUp(tax, Math.min(before + now, whole), whole)
            - Proportion.halfUp(tax, Math.min(before, whole), whole);
  }
}
