package io.redress.order;

import io.redress.money.Money;
import io.redress.order.OrderProblem.DiscountOnUnknownLine;
import io.redress.order.OrderProblem.DiscountTooLarge;
import io.redress.order.OrderProblem.MoreRefundedThanBought;
import io.redress.order.OrderProblem.TendersDoNotAddUp;
import io.redress.order.PaymentFee.Bearer;
import io.vavr.control.Option;

/**
 * Checks that an order adds up, so that nothing about it has to be lowered silently. Finds the
 * first problem, in the order in which {@link OrderProblem} lists them.
 */
public final class OrderCheck {

  private OrderCheck() {}

  /** What is wrong with an order, if something is. */
  public static Option<OrderProblem> of(Order order) {
    return OrderCurrencies.check(order).orElse(() -> contents(order));
  }

  private static Option<OrderProblem> contents(Order order) {
    return unknownLines(order)
        .orElse(() -> discounts(order))
        .orElse(() -> refunded(order))
        .orElse(() -> tenders(order));
  }

  private static Option<OrderProblem> unknownLines(Order order) {
    for (var discount : order.discounts()) {
      for (var line : discount.lines()) {
        if (order.line(line).isEmpty()) {
          return Option.of(new DiscountOnUnknownLine(discount.id(), line));
        }
      }
    }
    return Option.none();
  }

  private static Option<OrderProblem> discounts(Order order) {
    var lines = order.lines().toJavaArray(OrderLine[]::new);
    var left = new long[lines.length];
    for (int i = 0; i < lines.length; i++) {
      left[i] = lines[i].net().minor();
    }
    for (var discount : order.discounts()) {
      long applies = 0;
      for (int i = 0; i < lines.length; i++) {
        applies = discount.appliesTo(lines[i]) ? Math.addExact(applies, left[i]) : applies;
      }
      if (discount.amount().minor() > applies) {
        var most = new Money(applies, order.currency());
        return Option.of(new DiscountTooLarge(discount.id(), discount.amount(), most));
      }
      PaidShares.takeOff(discount.amount().minor(), discount, lines, left);
    }
    return Option.none();
  }

  private static Option<OrderProblem> refunded(Order order) {
    for (var entry : order.refunded()) {
      var back = order.refundedOf(entry.line());
      long units = Math.addExact(back.quantity(), back.kept());
      long bought = order.line(back.line()).fold(() -> 0L, OrderLine::quantity);
      if (back.quantity() < 0 || back.kept() < 0 || units > bought) {
        return Option.of(new MoreRefundedThanBought(back.line(), units, bought));
      }
    }
    return Option.none();
  }

  private static Option<OrderProblem> tenders(Order order) {
    var paid = order.tenders().map(Tender::worth).fold(Money.zero(order.currency()), Money::plus);
    var total = total(order);
    return Option.when(
        !paid.plus(order.outstanding()).equals(total), () -> new TendersDoNotAddUp(paid, total));
  }

  /** What an order costs: goods, delivery, and the payment fees that the customer bore. */
  public static Money total(Order order) {
    var fees =
        order
            .fees()
            .filter(fee -> fee.bearer() == Bearer.CUSTOMER)
            .map(PaymentFee::amount)
            .fold(Money.zero(order.currency()), Money::plus);
    return PaidShares.of(order).goods().plus(order.delivery().fee()).plus(fees);
  }
}
