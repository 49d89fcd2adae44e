package io.redress.order;

import io.redress.money.Money;
import io.redress.order.OrderProblem.WrongCurrency;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Currency;

/** Checks that all amounts of an order are in its currency, those of its terms too. */
final class OrderCurrencies {

  private OrderCurrencies() {}

  static Option<OrderProblem> check(Order order) {
    for (var line : order.lines()) {
      var wrong =
          currency(
              order, "lines." + line.id().value(), line.unitPrice(), line.discount(), line.tax());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    for (var discount : order.discounts()) {
      var field = "discounts." + discount.id().value();
      for (var amount :
          discount.terms().toList().flatMap(OrderCurrencies::of).prepend(discount.amount())) {
        var wrong = currency(order, field, amount);
        if (wrong.isDefined()) {
          return wrong;
        }
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
        .orElse(() -> currency(order, "delivery", terms(delivery)))
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

  private static Money[] terms(Delivery delivery) {
    return delivery
        .freeOver()
        .toList()
        .flatMap(free -> List.of(free.threshold(), free.feeIfBelow()))
        .appendAll(delivery.standardFee())
        .toJavaArray(Money[]::new);
  }

  /** The amounts in the terms of a discount. */
  private static Seq<Money> of(DiscountTerms terms) {
    return switch (terms) {
      case DiscountTerms.Fixed fixed -> List.of(fixed.threshold(), fixed.off());
      case DiscountTerms.Tiered tiered -> tiered.tiers().flatMap(OrderCurrencies::of);
      case DiscountTerms.PercentOff percent -> List.of(percent.threshold());
      case DiscountTerms.Bundle bundle -> List.of(bundle.price());
      case DiscountTerms.NthPiece nth -> List.empty();
      case DiscountTerms.CheapestFree cheapest -> List.empty();
      case DiscountTerms.CheapestReduced cheapest -> List.empty();
    };
  }
}
