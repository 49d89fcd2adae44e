package io.redress;

import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderBuilder;
import io.redress.order.OrderCheck;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;
import java.util.function.UnaryOperator;

/** An order as a test needs it; amounts are minor units. What is not said is zero or empty. */
public final class OrderDraft {

  private final Currency currency;
  private Option<Instant> dispatchedAt = Option.none();
  private Option<Instant> deliveredAt = Option.none();
  private Option<Instant> lastScanAt = Option.none();
  private Seq<OrderLine> lines = List.empty();
  private Seq<OrderDiscount> discounts = List.empty();
  private Delivery delivery;
  private UnaryOperator<OrderBuilder> more = UnaryOperator.identity();
  private Seq<Tender> tenders = List.empty();
  private Seq<RefundedLine> refunded = List.empty();

  private OrderDraft(String currency) {
    this.currency = Currency.getInstance(currency);
    this.delivery = Delivery.free(this.currency);
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
        discounts.append(
            OrderDiscount.of(id, money(amount))
                .on(List.of(on).map(LineId::new).toJavaArray(LineId[]::new)));
    return this;
  }

  public OrderDraft shipping(long paid, long before) {
    delivery = Delivery.of(money(paid)).after(money(before), money(0));
    return this;
  }

  public OrderDraft paidBy(String tender, long captured) {
    return paidBy(tender, captured, 0, 0);
  }

  public OrderDraft paidBy(String tender, long captured, long back, long pending) {
    tenders =
        tenders.append(
            Tender.of(tender, tender, money(captured))
                .back(money(back), money(back))
                .pending(money(pending), money(pending)));
    return this;
  }

  public OrderDraft refunded(String line, long quantity, long amount) {
    refunded = refunded.append(RefundedLine.of(new LineId(line), quantity, money(amount)));
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

  /** What is not paid by a tender of the draft is outstanding, so that the order adds up. */
  public Order order() {
    var draft =
        Order.in(currency, "O1", Shop.ORDERED)
            .dispatched(dispatchedAt)
            .delivered(deliveredAt)
            .lastSeen(lastScanAt)
            .lines(lines)
            .discounts(discounts)
            .delivery(delivery)
            .tenders(tenders)
            .refunded(refunded);
    var order = more.apply(draft).build();
    var paid = order.tenders().map(Tender::worth).fold(money(0), Money::plus);
    return order.change().outstanding(OrderCheck.total(order).minus(paid)).build();
  }

  /** The order as it was drafted, whether it adds up or not. */
  public Order asItIs() {
    return order().change().outstanding(money(0)).build();
  }

  /** Says something that most tests do not need. */
  public OrderDraft with(UnaryOperator<OrderBuilder> how) {
    var before = more;
    more = draft -> how.apply(before.apply(draft));
    return this;
  }

  private Money money(long minor) {
    return new Money(minor, currency);
  }
}
