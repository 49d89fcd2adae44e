package io.redress.order;

import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;

/**
 * Puts an order together, piece by piece. What is not said is zero, empty or unknown.
 *
 * <p>Not safe for use by several threads.
 */
public final class OrderBuilder {

  private final OrderId id;
  private final Currency currency;
  private final Instant placedAt;
  private String channel = "web";
  private String region = "CN";
  private Option<Instant> paidAt = Option.none();
  private Option<Instant> promisedDispatchAt = Option.none();
  private Option<Instant> dispatchedAt = Option.none();
  private Option<Instant> deliveredAt = Option.none();
  private Option<Instant> confirmedAt = Option.none();
  private Option<Instant> lastScanAt = Option.none();
  private Seq<OrderLine> lines = List.empty();
  private Seq<OrderDiscount> discounts = List.empty();
  private Seq<OrderTax> taxes = List.empty();
  private Delivery delivery;
  private Seq<Gift> gifts = List.empty();
  private Seq<PaymentFee> fees = List.empty();
  private Presale presale = Presale.none();
  private Money outstanding;
  private Seq<Tender> tenders = List.empty();
  private Seq<RefundedLine> refunded = List.empty();
  private Money clawedBack;

  OrderBuilder(Currency currency, OrderId id, Instant placedAt) {
    this.currency = currency;
    this.id = id;
    this.placedAt = placedAt;
    this.delivery = Delivery.free(currency);
    this.outstanding = Money.zero(currency);
    this.clawedBack = Money.zero(currency);
  }

  OrderBuilder(Order order) {
    this.currency = order.currency();
    this.id = order.id();
    this.placedAt = order.placedAt();
    this.channel = order.channel();
    this.region = order.region();
    this.paidAt = order.paidAt();
    this.promisedDispatchAt = order.promisedDispatchAt();
    this.dispatchedAt = order.dispatchedAt();
    this.deliveredAt = order.deliveredAt();
    this.confirmedAt = order.confirmedAt();
    this.lastScanAt = order.lastScanAt();
    this.lines = order.lines();
    this.discounts = order.discounts();
    this.taxes = order.taxes();
    this.delivery = order.delivery();
    this.gifts = order.gifts();
    this.fees = order.fees();
    this.presale = order.presale();
    this.outstanding = order.outstanding();
    this.tenders = order.tenders();
    this.refunded = order.refunded();
    this.clawedBack = order.clawedBack();
  }

  /** Through which shop window it was placed; {@code web} unless said otherwise. */
  public OrderBuilder channel(String name) {
    channel = name;
    return this;
  }

  /** Where the customer is; {@code CN} unless said otherwise. */
  public OrderBuilder region(String name) {
    region = name;
    return this;
  }

  /** When it was paid in full. */
  public OrderBuilder paid(Option<Instant> at) {
    paidAt = at;
    return this;
  }

  /** By when the shop promised to send it. */
  public OrderBuilder promisedDispatch(Option<Instant> at) {
    promisedDispatchAt = at;
    return this;
  }

  public OrderBuilder dispatched(Option<Instant> at) {
    dispatchedAt = at;
    return this;
  }

  public OrderBuilder delivered(Option<Instant> at) {
    deliveredAt = at;
    return this;
  }

  /** When the customer confirmed to have received it. */
  public OrderBuilder confirmed(Option<Instant> at) {
    confirmedAt = at;
    return this;
  }

  public OrderBuilder lastSeen(Option<Instant> at) {
    lastScanAt = at;
    return this;
  }

  public OrderBuilder line(OrderLine line) {
    return lines(lines.append(line));
  }

  public OrderBuilder lines(Seq<OrderLine> all) {
    lines = all;
    return this;
  }

  public OrderBuilder discount(OrderDiscount discount) {
    return discounts(discounts.append(discount));
  }

  public OrderBuilder discounts(Seq<OrderDiscount> all) {
    discounts = all;
    return this;
  }

  public OrderBuilder tax(OrderTax tax) {
    taxes = taxes.append(tax);
    return this;
  }

  public OrderBuilder delivery(Delivery terms) {
    delivery = terms;
    return this;
  }

  public OrderBuilder gift(Gift gift) {
    return gifts(gifts.append(gift));
  }

  public OrderBuilder gifts(Seq<Gift> all) {
    gifts = all;
    return this;
  }

  public OrderBuilder fee(PaymentFee fee) {
    return fees(fees.append(fee));
  }

  public OrderBuilder fees(Seq<PaymentFee> all) {
    fees = all;
    return this;
  }

  public OrderBuilder presale(Presale how) {
    presale = how;
    return this;
  }

  /** What of the order is still to be paid. */
  public OrderBuilder outstanding(Money amount) {
    outstanding = amount;
    return this;
  }

  public OrderBuilder paidBy(Tender tender) {
    return tenders(tenders.append(tender));
  }

  public OrderBuilder tenders(Seq<Tender> all) {
    tenders = all;
    return this;
  }

  public OrderBuilder refunded(RefundedLine line) {
    return refunded(refunded.append(line));
  }

  public OrderBuilder refunded(Seq<RefundedLine> all) {
    refunded = all;
    return this;
  }

  public OrderBuilder clawedBack(Money amount) {
    clawedBack = amount;
    return this;
  }

  /**
   * The order.
   *
   * @throws IllegalArgumentException if it has no lines, no tenders, or a line twice
   */
  public Order build() {
    return new Order(
        id,
        channel,
        region,
        currency,
        placedAt,
        paidAt,
        promisedDispatchAt,
        dispatchedAt,
        deliveredAt,
        confirmedAt,
        lastScanAt,
        lines,
        discounts,
        taxes,
        delivery,
        gifts,
        fees,
        presale,
        outstanding,
        tenders,
        refunded,
        clawedBack);
  }
}
