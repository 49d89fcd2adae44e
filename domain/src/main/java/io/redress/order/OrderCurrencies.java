package io.redress.order;

import io.redress.money.Money;
import io.redress.order.OrderProblem.WrongCurrency;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Currency;

/** Checks that all amounts of an order are in its currency, those of its terms too. */
final class OrderCurrencies {

  private static final Money[] NONE = {};

  private OrderCurrencies() {}

  static Option<OrderProblem> check(Order order) {
    for (var line : order.lines()) {
      var wrong =
          currency(
              order, "lines.", line.id().value(), line.unitPrice(), line.discount(), line.tax());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    for (var discount : order.discounts()) {
      for (var amount : amounts(discount)) {
        var wrong = currency(order, "discounts.", discount.id().value(), amount);
        if (wrong.isDefined()) {
          return wrong;
        }
      }
    }
    for (var tender : order.tenders()) {
      var wrong = currency(order, "tenders.", tender.id().value(), tender.worth());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    for (var tax : order.taxes()) {
      var wrong = currency(order, "taxes", "", tax.amount());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    for (var fee : order.fees()) {
      var wrong = currency(order, "fees.", fee.kind(), fee.amount(), fee.settled());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    for (var gift : order.gifts()) {
      for (var price : gift.markedPrice().toList().appendAll(gift.marketValue())) {
        var wrong = currency(order, "gifts.", gift.id().value(), price);
        if (wrong.isDefined()) {
          return wrong;
        }
      }
    }
    for (var line : order.refunded()) {
      var wrong =
          currency(order, "refunded.", line.line().value(), line.amount(), line.reduction());
      if (wrong.isDefined()) {
        return wrong;
      }
    }
    var delivery = order.delivery();
    return currency(
            order,
            "delivery",
            "",
            delivery.fee(),
            delivery.tax(),
            delivery.refunded(),
            delivery.forfeited())
        .orElse(() -> currency(order, "delivery", "", terms(delivery)))
        .orElse(() -> currency(order, "outstanding", "", order.outstanding()))
        .orElse(() -> currency(order, "claw-back", "", order.clawedBack()))
        .orElse(
            () -> order.presale().deposit().flatMap(paid -> currency(order, "presale", "", paid)));
  }

  /** What is wrong with the amounts of a part; its name is put together only where something is. */
  private static Option<OrderProblem> currency(
      Order order, String part, String id, Money... amounts) {
    Currency allowed = order.currency();
    for (var amount : amounts) {
      if (!amount.currency().equals(allowed)) {
        return Option.of(new WrongCurrency(part + id, amount, allowed));
      }
    }
    return Option.none();
  }

  private static Money[] terms(Delivery delivery) {
    if (delivery.freeOver().isEmpty() && delivery.standardFee().isEmpty()) {
      return NONE;
    }
    return delivery
        .freeOver()
        .toList()
        .flatMap(free -> List.of(free.threshold(), free.feeIfBelow()))
        .appendAll(delivery.standardFee())
        .toJavaArray(Money[]::new);
  }

  private static Seq<Money> amounts(OrderDiscount discount) {
    return discount
        .terms()
        .fold(() -> List.of(discount.amount()), terms -> of(terms).prepend(discount.amount()));
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
