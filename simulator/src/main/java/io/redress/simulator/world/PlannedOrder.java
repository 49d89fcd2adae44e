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
 * An order, and what becomes of its parcel if nobody interferes. Most orders are never asked about,
 * so what only a request needs is worked out when somebody wants to know.
 */
final class PlannedOrder {

  private final Draws.Entity entity;
  private final Shopper buyer;
  private final Instant placedAt;
  private final boolean isCounted;
  private final Sums sums;
  private final Details details;
  private Option<Purchase> purchase = Option.none();
  private Option<Parcel> parcel = Option.none();

  /**
   * @param entity of all draws about it
   * @param isCounted whether it is part of what the run is about; others only keep people busy
   */
  PlannedOrder(
      Draws.Entity entity,
      Shopper buyer,
      Instant placedAt,
      boolean isCounted,
      Sums sums,
      Details details) {
    this.entity = entity;
    this.buyer = buyer;
    this.placedAt = placedAt;
    this.isCounted = isCounted;
    this.sums = sums;
    this.details = details;
  }

  /**
   * What is counted of every order.
   *
   * @param category of the first line
   * @param lines how many
   * @param isLost whether its parcel is lost on the way
   */
  record Sums(String category, int lines, Money paid, boolean isLost) {}

  /** What only those orders need that somebody asks about; the same whenever it is asked for. */
  interface Details {

    Purchase purchase();

    Parcel parcel();
  }

  /**
   * What was bought.
   *
   * @param number which world of the run, and which order of it
   * @param method how it was paid
   */
  record Purchase(
      String number,
      OrderId id,
      Seq<OrderLine> lines,
      Seq<OrderDiscount> discounts,
      Money shipping,
      String method) {}

  /**
   * When its parcel leaves and arrives.
   *
   * @param deliverAt none for a parcel that is lost on the way
   */
  record Parcel(Instant dispatchAt, Option<Instant> deliverAt) {}

  Draws.Entity entity() {
    return entity;
  }

  Shopper buyer() {
    return buyer;
  }

  Customer customer() {
    return buyer.customer();
  }

  Instant placedAt() {
    return placedAt;
  }

  boolean isCounted() {
    return isCounted;
  }

  /** The category of the first line. */
  String category() {
    return sums.category();
  }

  /** How many lines it has. */
  int size() {
    return sums.lines();
  }

  Money paid() {
    return sums.paid();
  }

  boolean isLost() {
    return sums.isLost();
  }

  /** Which world of the run, and which order of it. */
  String number() {
    return purchase().number();
  }

  OrderId id() {
    return purchase().id();
  }

  Seq<OrderLine> lines() {
    return purchase().lines();
  }

  Seq<OrderDiscount> discounts() {
    return purchase().discounts();
  }

  Money shipping() {
    return purchase().shipping();
  }

  /** How it was paid. */
  String method() {
    return purchase().method();
  }

  Instant dispatchAt() {
    return parcel().dispatchAt();
  }

  /** None for a parcel that is lost on the way. */
  Option<Instant> deliverAt() {
    return parcel().deliverAt();
  }

  private Purchase purchase() {
    if (purchase.isEmpty()) {
      purchase = Option.of(details.purchase());
    }
    return purchase.getOrElse(details::purchase);
  }

  private Parcel parcel() {
    if (parcel.isEmpty()) {
      parcel = Option.of(details.parcel());
    }
    return parcel.getOrElse(details::parcel);
  }

  /** What was paid for some units, delivery apart, in minor units. */
  long worth(Seq<RequestedLine> units) {
    long all = 0;
    long asked = 0;
    for (var line : lines()) {
      all += line.gross().minor();
      for (var unit : units) {
        if (unit.line().equals(line.id())) {
          asked += line.unitPrice().minor() * unit.quantity();
        }
      }
    }
    long goods = paid().minor() - shipping().minor();
    return all == 0 ? 0 : Proportion.down(goods, asked, all);
  }

  /** The order as the shop's systems show it at an instant. */
  Order seenAt(Instant now) {
    var dispatched = past(dispatchAt(), now);
    var delivered = deliverAt().filter(at -> !at.isAfter(now));
    return Order.in(paid().currency(), id().value(), placedAt)
        .channel("shop")
        .dispatched(dispatched)
        .delivered(delivered)
        .lastSeen(delivered.orElse(dispatched))
        .lines(lines())
        .discounts(discounts())
        .delivery(Delivery.of(shipping()))
        .paidBy(Tender.of("T1", method(), paid()))
        .build();
  }

  private static Option<Instant> past(Instant at, Instant now) {
    return Option.when(!at.isAfter(now), at);
  }
}
