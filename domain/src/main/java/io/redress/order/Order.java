package io.redress.order;

import io.redress.money.Money;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was bought and how it was paid, as it stood when the request came in. {@link OrderBuilder}
 * makes one.
 *
 * @param paidAt when it was paid in full, where that is known
 * @param promisedDispatchAt by when the shop promised to send it
 * @param deliveredAt when the last parcel of it was handed over; a line that came apart says so
 *     itself
 * @param confirmedAt when the customer confirmed to have received it
 * @param lastScanAt when the courier last saw the parcel
 * @param discounts in the order in which they apply
 * @param taxes those worked out on the order as a whole; a line's own stand with the line
 * @param outstanding what of the order is still to be paid; zero for one that was paid in full
 * @param tenders in the order in which they were charged
 * @param refunded what went back before
 * @param clawedBack what refunds so far were lowered by because a discount was lost, as a negative
 *     amount; above zero where more of it was earned
 */
@ValueObject
public record Order(
    OrderId id,
    String channel,
    String region,
    Currency currency,
    Instant placedAt,
    Option<Instant> paidAt,
    Option<Instant> promisedDispatchAt,
    Option<Instant> dispatchedAt,
    Option<Instant> deliveredAt,
    Option<Instant> confirmedAt,
    Option<Instant> lastScanAt,
    Seq<OrderLine> lines,
    Seq<OrderDiscount> discounts,
    Seq<OrderTax> taxes,
    Delivery delivery,
    Seq<Gift> gifts,
    Seq<PaymentFee> fees,
    Presale presale,
    Money outstanding,
    Seq<Tender> tenders,
    Seq<RefundedLine> refunded,
    Money clawedBack) {

  public Order {
    if (lines.isEmpty() || tenders.isEmpty()) {
      throw new IllegalArgumentException("order %s has no lines or no tenders".formatted(id));
    }
    if (lines.map(OrderLine::id).distinct().size() != lines.size()) {
      throw new IllegalArgumentException("order %s has a line twice".formatted(id));
    }
  }

  /** A draft of an order in this currency. */
  public static OrderBuilder in(Currency currency, String id, Instant placedAt) {
    return new OrderBuilder(currency, new OrderId(id), placedAt);
  }

  public Option<OrderLine> line(LineId id) {
    for (var line : lines) {
      if (line.id().equals(id)) {
        return Option.of(line);
      }
    }
    return Option.none();
  }

  public Option<Tender> tender(TenderId id) {
    for (var tender : tenders) {
      if (tender.id().equals(id)) {
        return Option.of(tender);
      }
    }
    return Option.none();
  }

  /**
   * Where a line stands among the lines, counted from zero; below zero if it is not one of them.
   */
  public int position(LineId id) {
    int at = 0;
    for (var line : lines) {
      if (line.id().equals(id)) {
        return at;
      }
      at++;
    }
    return -1;
  }

  /** When a line was handed over: on its own, or with the order. */
  public Option<Instant> deliveredAt(OrderLine line) {
    return line.deliveredAt().orElse(deliveredAt);
  }

  /** What went back for a line before, all of it together: nothing, unless the order says so. */
  public RefundedLine refundedOf(LineId id) {
    var sum = RefundedLine.of(id, 0, Money.zero(currency));
    for (var line : refunded) {
      sum = line.line().equals(id) ? sum.plus(line) : sum;
    }
    return sum;
  }

  /** How many units of a line have not gone back yet. */
  public long unitsLeft(OrderLine line) {
    long left = line.quantity();
    for (var back : refunded) {
      left -= back.line().equals(line.id()) ? back.quantity() : 0;
    }
    return left;
  }

  /** The same order with other balances, as a ledger knows them. */
  public OrderBuilder change() {
    return new OrderBuilder(this);
  }
}
