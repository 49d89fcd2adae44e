package io.redress.simulator.world;

import io.redress.money.Money;
import io.redress.money.Proportion;
import io.redress.order.Delivery;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderId;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.request.RequestedLine;
import io.redress.simulator.draw.Draws;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * An order, and what becomes of its parcel if nobody interferes.
 *
 * @param number which world of the run, and which order of it
 * @param entity of all draws about it
 * @param deliverAt none for a parcel that is lost on the way
 * @param method how it was paid
 * @param isCounted whether it is part of what the run is about; others only keep people busy
 */
record PlannedOrder(
    String number,
    OrderId id,
    Draws.Entity entity,
    Shopper buyer,
    Instant placedAt,
    Instant dispatchAt,
    Option<Instant> deliverAt,
    Seq<OrderLine> lines,
    Seq<OrderDiscount> discounts,
    Money shipping,
    String method,
    Money paid,
    boolean isCounted) {

  Customer customer() {
    return buyer.customer();
  }

  /** What was paid for some units, delivery apart, in minor units. */
  long worth(Seq<RequestedLine> units) {
    long all = 0;
    long asked = 0;
    for (var line : lines) {
      all += line.gross().minor();
      for (var unit : units) {
        if (unit.line().equals(line.id())) {
          asked += line.unitPrice().minor() * unit.quantity();
        }
      }
    }
    long goods = paid.minor() - shipping.minor();
    return all == 0 ? 0 : Proportion.down(goods, asked, all);
  }

  /** The order as the shop's systems show it at an instant. */
  Order seenAt(Instant now) {
    var dispatched = past(dispatchAt, now);
    var delivered = deliverAt.filter(at -> !at.isAfter(now));
    return Order.in(paid.currency(), id.value(), placedAt)
        .channel("shop")
        .dispatched(dispatched)
        .delivered(delivered)
        .lastSeen(delivered.orElse(dispatched))
        .lines(lines)
        .discounts(discounts)
        .delivery(Delivery.of(shipping))
        .paidBy(Tender.of("T1", method, paid))
        .build();
  }

  private static Option<Instant> past(Instant at, Instant now) {
    return Option.when(!at.isAfter(now), at);
  }
}
