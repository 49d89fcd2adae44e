package io.redress.settlement;

import io.redress.money.Money;
import io.redress.money.Proportion;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A part of the total that goes one way.
 *
 * @param step what of its amount can be moved must be a multiple of this many minor units
 * @param isBeyondPaid whether it is money beyond what was paid
 */
record Way(
    Option<TenderId> tender,
    Route route,
    Money worth,
    TenderAmount amount,
    long step,
    boolean isBeyondPaid) {

  /** What goes back into a tender, in its own currency. */
  static Way into(Tender tender, Money worth, TenderAmount amount) {
    return new Way(Option.of(tender.id()), Route.ORIGINAL, worth, amount, tender.step(), false);
  }

  /** What was paid with a tender and goes by another route. */
  static Way beside(Tender tender, Route route, Money worth) {
    return new Way(Option.of(tender.id()), route, worth, plain(worth), 1, false);
  }

  /** Money beyond what was paid, into a tender that takes more. */
  static Way moreInto(Tender tender, Money worth) {
    return new Way(
        Option.of(tender.id()), Route.ORIGINAL, worth, plain(worth), tender.step(), true);
  }

  /** Money beyond what was paid, by another route. */
  static Way more(Route route, Money worth) {
    return new Way(Option.none(), route, worth, plain(worth), 1, true);
  }

  private static TenderAmount plain(Money worth) {
    return new TenderAmount(worth, Option.none(), Option.none());
  }

  /** All of it at once. */
  PlannedLeg whole(Instant due) {
    return new PlannedLeg(
        1,
        tender,
        route,
        amount.amount(),
        worth,
        amount.rate(),
        amount.lowered(),
        due,
        isBeyondPaid);
  }

  /** Where it can be cut, at or before so much of its worth. */
  long cutBefore(long worthMinor) {
    boolean isForeign = !amount.amount().currency().equals(worth.currency());
    long stop = Math.min(worthMinor, worth.minor());
    return isForeign ? stop : stop - stop % step;
  }

  /** The part of it between two places of its worth; the parts add up to its own amount. */
  PlannedLeg between(long from, long to, int instalment, Instant due) {
    return new PlannedLeg(
        instalment,
        tender,
        route,
        new Money(movedAt(to) - movedAt(from), amount.amount().currency()),
        new Money(to - from, worth.currency()),
        amount.rate(),
        amount.lowered().map(lowered -> lowered.cut(worth.minor(), from, to - from)),
        due,
        isBeyondPaid);
  }

  /** Rounded down, so that something is left to move until all of it is. */
  private long movedAt(long worthMinor) {
    return step * Proportion.down(amount.amount().minor() / step, worthMinor, worth.minor());
  }
}
