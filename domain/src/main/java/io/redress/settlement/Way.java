package io.redress.settlement;

import io.redress.money.Money;
import io.redress.money.Proportion;
import io.redress.order.TenderId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A part of the total that goes one way.
 *
 * @param step what of its amount can be moved must be a multiple of this many minor units
 */
record Way(Option<TenderId> tender, Route route, Money worth, TenderAmount amount, long step) {

  /** A way whose amount is what it is worth, to the minor unit. */
  static Way plain(Option<TenderId> tender, Route route, Money worth) {
    return new Way(tender, route, worth, new TenderAmount(worth, Option.none(), Option.none()), 1);
  }

  /** Where it can be cut, at or before so much of its worth. */
  long cutBefore(long worthMinor) {
    boolean isForeign = !amount.amount().currency().equals(worth.currency());
    return isForeign || worthMinor >= worth.minor()
        ? Math.min(worthMinor, worth.minor())
        : worthMinor - worthMinor % step;
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
        due);
  }

  /** Rounded down, so that something is left to move until all of it is. */
  private long movedAt(long worthMinor) {
    return step * Proportion.down(amount.amount().minor() / step, worthMinor, worth.minor());
  }
}
