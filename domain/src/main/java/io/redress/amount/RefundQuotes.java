package io.redress.amount;

import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.money.Proportion;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.PaidShares;
import io.redress.request.RequestedLine;
import io.redress.table.Row;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Makes the quote for units that come back: what was paid for them, never their list price. */
public final class RefundQuotes {

  private RefundQuotes() {}

  /**
   * The quote for some lines of an order.
   *
   * @param asked lines and quantities that the order is known to have left, each line once
   */
  public static RefundQuote quote(
      AmountTerms terms, Order order, Seq<RequestedLine> asked, Row facts) {
    var shares = PaidShares.of(order);
    Seq<Component> components = Vector.empty();
    long goods = 0;
    for (var request : asked) {
      for (var line : order.line(request.line())) {
        long quantity = request.quantity();
        components = components.appendAll(line(terms.parts(), order, shares, line, quantity));
        goods += shares.part(line, quantity, terms.parts()).minor();
      }
    }
    components = components.appendAll(shipping(terms, order, shares, goods, facts));
    var total = components.map(Component::amount).fold(Money.zero(order.currency()), Money::plus);
    return new RefundQuote(components, total);
  }

  /**
   * The components of one line. They add up to its part of what was paid; where both tax and
   * discount would round, the discount takes the odd unit.
   */
  private static Seq<Component> line(
      PartsRounding rounding, Order order, PaidShares shares, OrderLine line, long quantity) {
    var part = shares.part(line, quantity, rounding);
    var list = line.unitPrice().times(quantity);
    boolean discounted = !shares.paid(line).equals(line.gross().plus(line.taxOnTop()));
    var tax =
        discounted ? taxPart(order, line, quantity) : atMost(part.minus(list), line.taxOnTop());
    var discount = part.minus(list).minus(tax);
    return List.of(
            component(ComponentKind.GOODS, line, quantity, list),
            component(ComponentKind.DISCOUNT_SHARE, line, quantity, discount),
            component(ComponentKind.TAX, line, quantity, tax))
        .filter(component -> !component.amount().isZero());
  }

  private static Money atMost(Money amount, Money most) {
    return amount.isNegative() ? Money.zero(amount.currency()) : amount.min(most);
  }

  private static Money taxPart(Order order, OrderLine line, long quantity) {
    long before = order.refundedOf(line.id()).quantity();
    long tax = line.taxOnTop().minor();
    long given = Proportion.halfUp(tax, before, line.quantity());
    long part = PartsRounding.HALF_UP.share(tax, line.quantity(), before, quantity, given);
    return new Money(part, order.currency());
  }

  private static Option<Component> shipping(
      AmountTerms terms, Order order, PaidShares shares, long goods, Row facts) {
    long left = Math.max(0, order.shipping().minus(order.shippingRefunded()).minor());
    var choice =
        terms
            .outbound()
            .firstMatch(facts)
            .fold(() -> OutboundShipping.NONE, rule -> rule.outcome());
    long amount =
        switch (choice) {
          case NONE -> 0;
          case SHARE -> Math.clamp(share(terms.parts(), order, shares, goods), 0, left);
          case FULL -> left;
        };
    return Option.when(
        amount > 0,
        () ->
            new Component(
                ComponentKind.SHIPPING, Option.none(), 0, new Money(amount, order.currency())));
  }

  /** The delivery fee as if it were shared out over every minor unit that was paid for goods. */
  private static long share(PartsRounding rounding, Order order, PaidShares shares, long goods) {
    long paid = shares.goods().minor();
    long before = order.refunded().map(line -> line.amount().minor()).fold(0L, Math::addExact);
    return goods == 0
        ? 0
        : rounding.share(
            order.shipping().minor(),
            paid,
            Math.min(before, paid - goods),
            goods,
            order.shippingRefunded().minor());
  }

  private static Component component(
      ComponentKind kind, OrderLine line, long quantity, Money amount) {
    return new Component(kind, Option.of(line.id()), quantity, amount);
  }
}
