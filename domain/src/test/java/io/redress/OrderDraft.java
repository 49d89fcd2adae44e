package io.redress;

import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderId;
import io.redress.order.OrderLine;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;

/** An order as a test needs it; amounts are minor units. What is not said is zero or empty. */
public final class OrderDraft {

  private final Currency currency;
  private Option<Instant> dispatchedAt = Option.none();
  private Option<Instant> deliveredAt = Option.none();
  private Option<Instant> lastScanAt = Option.none();
  private Seq<OrderLine> lines = List.empty();
  private Seq<OrderDiscount> discounts = List.empty();
  private long shipping;
  private long shippingRefunded;
  private Seq<Tender> tenders = List.empty();
  private Seq<RefundedLine> refunded = List.empty();

  private OrderDraft(String currency) {
    this.currency = Currency.getInstance(currency);
  }

  public static OrderDraft in(String currency) {
    return new OrderDraft(currency);
  }

  public OrderDraft line(String id, long unitPrice, long quantity) {
    return line(id, unitPrice, quantity, 0, 0);
  }

  /** A line with a discount of its own, and tax on top of its price. */
  public OrderDraft line(String id, long unitPrice, long quantity, long discount, long tax) {
    lines =
        lines.append(
            new OrderLine(
                new LineId(id),
                "sku-" + id,
                "goods",
                quantity,
                money(unitPrice),
                money(discount),
                money(tax),
                false,
                HashSet.empty()));
    return this;
  }

  public OrderDraft line(OrderLine line) {
    lines = lines.append(line);
    return this;
  }

  /** A discount on these lines, or on all if none is named. */
  public OrderDraft discount(long amount, String... on) {
    var id = "discount-" + (discounts.size() + 1);
    discounts =
        discounts.append(new OrderDiscount(id, money(amount), List.of(on).map(LineId::new)));
    return this;
  }

  public OrderDraft shipping(long paid, long before) {
    shipping = paid;
    shippingRefunded = before;
    return this;
  }

  public OrderDraft paidBy(String tender, long captured) {
    return paidBy(tender, captured, 0, 0);
  }

  public OrderDraft paidBy(String tender, long captured, long back, long pending) {
    tenders =
        tenders.append(
            new Tender(new TenderId(tender), tender, money(captured), money(back), money(pending)));
    return this;
  }

  public OrderDraft refunded(String line, long quantity, long amount) {
    refunded = refunded.append(new RefundedLine(new LineId(line), quantity, money(amount)));
    return this;
  }

  public OrderDraft dispatched(Instant at) {
    dispatchedAt = Option.of(at);
    return this;
  }

  public OrderDraft delivered(Instant at) {
    deliveredAt = Option.of(at);
    return this;
  }

  public OrderDraft lastSeen(Instant at) {
    lastScanAt = Option.of(at);
    return this;
  }

  public Order order() {
    return new Order(
        new OrderId("O1"),
        "web",
        "CN",
        currency,
        Shop.ORDERED,
        dispatchedAt,
        deliveredAt,
        lastScanAt,
        lines,
        discounts,
        money(shipping),
        money(shippingRefunded),
        tenders,
        refunded);
  }

  private Money money(long minor) {
    return new Money(minor, currency);
  }
}
