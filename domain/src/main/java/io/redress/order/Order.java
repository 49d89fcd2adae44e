package io.redress.order;

import io.redress.money.Money;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was bought and how it was paid, as it stood when the request came in.
 *
 * @param shipping what the customer paid for delivery
 * @param shippingRefunded what of it has gone back already
 * @param lastScanAt when the courier last saw the parcel
 * @param discounts in the order in which they apply
 * @param tenders in the order in which they were charged
 * @param refunded what went back before, at most one entry a line
 */
@ValueObject
public record Order(
    OrderId id,
    String channel,
    String region,
    Currency currency,
    Instant placedAt,
    Option<Instant> dispatchedAt,
    Option<Instant> deliveredAt,
    Option<Instant> lastScanAt,
    Seq<OrderLine> lines,
    Seq<OrderDiscount> discounts,
    Money shipping,
    Money shippingRefunded,
    Seq<Tender> tenders,
    Seq<RefundedLine> refunded) {

  public Order {
    if (lines.isEmpty() || tenders.isEmpty()) {
      throw new IllegalArgumentException("order %s has no lines or no tenders".formatted(id));
    }
    if (lines.map(OrderLine::id).distinct().size() != lines.size()) {
      throw new IllegalArgumentException("order %s has a line twice".formatted(id));
    }
  }

  public Option<OrderLine> line(LineId id) {
    return lines.find(line -> line.id().equals(id));
  }

  /** What went back for a line before: nothing, unless the order says otherwise. */
  public RefundedLine refundedOf(LineId id) {
    return refunded
        .find(line -> line.line().equals(id))
        .getOrElse(() -> new RefundedLine(id, 0, Money.zero(currency)));
  }

  /** How many units of a line have not gone back yet. */
  public long unitsLeft(OrderLine line) {
    return line.quantity() - refundedOf(line.id()).quantity();
  }
}
