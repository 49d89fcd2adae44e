package io.redress.order;

import io.redress.money.Money;
import io.redress.order.OrderProblem.DiscountOnUnknownLine;
import io.redress.order.OrderProblem.DiscountTooLarge;
import io.redress.order.OrderProblem.MoreRefundedThanBought;
import io.redress.order.OrderProblem.TendersDoNotAddUp;
import io.redress.order.OrderProblem.WrongCurrency;
import io.redress.order.PaymentFee.Bearer;
import io.vavr.control.Option;
import java.util.Currency;

/**
 * Checks that an order adds up, so that nothing about it has to be lowered silently. Finds the
 * first problem, in the order in which {@link OrderProblem} lists them.
 */
public final class OrderCheck {

  private OrderCheck() {}

  /** What is wrong with an order, if something is. */
  public static Option<OrderProblem> of(Order order) {
    return currencies(order).orElse(() -> contents(order));
  }

  private static Option<OrderProblem> contents(Order order) {
    return discounts(order).orElse(() -> refunded(order)).orElse(() -> tenders(order));
  }

  private static Option<OrderProblem> currencies(Order order) {
    for (var line : order.lines()) {
      var wrong =
          currency(
              order, "lines." + line.id().value(), line.unitPrice(), line.discount(), line.tax());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    for (var discount : order.discounts()) {
      var wrong = currency(order, "discounts." + discount.id().value(), discount.amount());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    for (var tender : order.tenders()) {
      var wrong = currency(order, "tenders." + tender.id().value(), tender.worth());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    for (var tax : order.taxes()) {
      var wrong = currency(order, "taxes", tax.amount());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    for (var fee : order.fees()) {
      var wrong = currency(order, "fees." + fee.kind(), fee.amount(), fee.settled());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    for (var gift : order.gifts()) {
      for (var price : gift.markedPrice().toList().appendAll(gift.marketValue())) {
        var wrong = currency(order, "gifts." + gift.id().value(), price);
        if (wrong.isDefined()) {
          return wrong;
        }
      }
    }
    for (var line : order.refunded()) {
      var wrong =
          currency(order, "refunded." + line.line().value(), line.amount(), line.reduction());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    var delivery = order.delivery();
    return currency(
            order,
            "delivery",
            delivery.fee(),
            delivery.tax(),
            delivery.refunded(),
            delivery.forfeited())
        .orElse(() -> currency(order, "outstanding", order.outstanding()))
        .orElse(() -> currency(order, "claw-back", order.clawedBack()))
        .orElse(() -> order.presale().deposit().flatMap(paid -> currency(order, "presale", paid)));
  }

  private static Option<OrderProblem> currency(Order order, String field, Money... amounts) {
    Currency allowed = order.currency();
    for (var amount : amounts) {
      if (!amount.currency().equals(allowed)) {
        return Option.of(new WrongCurrency(field, amount, allowed));
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
      for (var line : discount.lines()) {
        if (order.line(line).isEmpty()) {
          return Option.of(new DiscountOnUnknownLine(discount.id(), line));
        }
      }
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
    for (var back : order.refunded()) {
      long bought = order.line(back.line()).fold(() -> 0L, OrderLine::quantity);
      if (back.quantity() < 0 || back.quantity() > bought) {
        return Option.of(new MoreRefundedThanBought(back.line(), back.quantity(), bought));
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
