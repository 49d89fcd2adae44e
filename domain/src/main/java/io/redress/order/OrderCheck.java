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
    return of(PaidShares.of(order));
  }

  /** What is wrong with the order whose shares these are. */
  public static Option<OrderProblem> of(PaidShares shares) {
    var order = shares.order();
    return OrderCurrencies.check(order)
        .orElse(() -> unknownLines(order))
        .orElse(() -> discounts(shares))
        .orElse(() -> refunded(order))
        .orElse(() -> tenders(shares));
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

  /** What a discount could not take off its lines is what its shares do not come to. */
  private static Option<OrderProblem> discounts(PaidShares shares) {
    int number = 0;
    for (var discount : shares.order().discounts()) {
      var taken = shares.takenOff(number++);
      if (discount.amount().exceeds(taken)) {
        return Option.of(new DiscountTooLarge(discount.id(), discount.amount(), taken));
      }
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

  private static Option<OrderProblem> tenders(PaidShares shares) {
    var order = shares.order();
    var paid = Money.zero(order.currency());
    for (var tender : order.tenders()) {
      paid = paid.plus(tender.worth());
    }
    var total = total(shares);
    return paid.plus(order.outstanding()).equals(total)
        ? Option.none()
        : Option.of(new TendersDoNotAddUp(paid, total));
  }

  /** What an order costs: goods, delivery, and the payment fees that the customer bore. */
  public static Money total(Order order) {
    return total(PaidShares.of(order));
  }

  private static Money total(PaidShares shares) {
    var order = shares.order();
    var total = shares.goods().plus(order.delivery().fee());
    for (var fee : order.fees()) {
      total = fee.bearer() == Bearer.CUSTOMER ? total.plus(fee.amount()) : total;
    }
    return total;
  }
}
