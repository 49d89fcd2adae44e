package io.redress.settlement;

import io.redress.money.Money;
import io.redress.money.Proportion;
import io.redress.order.Drawn;
import io.redress.order.Order;
import io.redress.order.PaidShares;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What one claimant has drawn. */
record Drawing(Drawn drawn, Map<LegId, Draw> draws) {

  private enum Standing {
    HELD,
    ORDERED,
    CONFIRMED,
    DECLINED
  }

  /** A draw on a tender; money beyond what was paid draws on none. */
  private record Draw(Option<TenderId> tender, Money amount, Money worth, Standing standing) {

    static Draw of(RefundLeg leg) {
      return new Draw(leg.drawnOn(), leg.amount(), leg.worth(), Standing.ORDERED);
    }

    Draw at(Standing next) {
      return new Draw(tender, amount, worth, next);
    }

    Tender from(Tender from) {
      if (!tender.contains(from.id())) {
        return from;
      }
      var own =
          amount.currency().equals(from.captured().currency()) ? amount : from.inOwnCurrency(worth);
      return switch (standing) {
        case HELD, ORDERED -> from.pending(own, worth);
        case CONFIRMED -> from.back(own, worth);
        case DECLINED -> from;
      };
    }
  }

  /** Nothing was ordered yet of what is held. */
  static Drawing held(Drawn drawn, Seq<PlannedLeg> planned) {
    Map<LegId, Draw> held = LinkedHashMap.empty();
    for (var leg : planned) {
      var draw = new Draw(leg.drawnOn(), leg.amount(), leg.worth(), Standing.HELD);
      held = held.put(new LegId("held-" + held.size()), draw);
    }
    return new Drawing(drawn, held);
  }

  /** These were ordered instead of what was held. */
  Drawing ordered(Seq<RefundLeg> legs) {
    return legs.foldLeft(withoutHeld(), Drawing::with);
  }

  Drawing with(RefundLeg leg) {
    return new Drawing(drawn, draws.put(leg.id(), Draw.of(leg)));
  }

  Drawing confirmed(LegId leg) {
    return at(leg, Standing.CONFIRMED);
  }

  Drawing declined(LegId leg) {
    return at(leg, Standing.DECLINED);
  }

  private Drawing at(LegId leg, Standing standing) {
    return new Drawing(drawn, draws.computeIfPresent(leg, (id, draw) -> draw.at(standing))._2);
  }

  Drawing withoutHeld() {
    return new Drawing(drawn, draws.rejectValues(draw -> draw.standing() == Standing.HELD));
  }

  boolean isHeld() {
    return draws.exists(draw -> draw._2.standing() == Standing.HELD);
  }

  /**
   * As others see what is held: whether units will be kept for a part of their price is not
   * settled, so that until then nobody else can have them, and they count for all that was paid for
   * them.
   */
  Drawing asOthersSee(Order order) {
    if (drawn.lines().forAll(line -> line.kept() <= 0)) {
      return this;
    }
    var shares = PaidShares.of(order);
    return new Drawing(drawn.with(drawn.lines().map(line -> whole(line, shares))), draws);
  }

  private static RefundedLine whole(RefundedLine line, PaidShares shares) {
    int at = shares.order().position(line.line());
    if (line.kept() <= 0 || at < 0) {
      return line;
    }
    long bought = shares.order().lines().get(at).quantity();
    long paid = Proportion.halfUp(shares.paid(at), line.kept(), bought);
    return RefundedLine.of(
        line.line(),
        line.quantity() + line.kept(),
        line.amount().plus(new Money(paid, line.amount().currency())));
  }

  /** Whether money went back, or may have. */
  boolean drawsMoney() {
    return draws.exists(draw -> draw._2.standing() != Standing.DECLINED);
  }

  /** A tender after all that was drawn on it. */
  Tender from(Tender tender) {
    return draws.values().foldLeft(tender, (after, draw) -> draw.from(after));
  }
}
