package io.redress.amount;

import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.Remainder;

/** The fee that was paid for delivery, and the one that was not. */
final class DeliveryPart {

  private static final RuleRef ASKED = new RuleRef("request", "delivery");
  private static final RuleRef FORFEITED =
      new RuleRef("amount.shipping.forfeited-free", ForfeitedFreeDelivery.CHARGE.word());

  private DeliveryPart() {}

  static void add(Quoting quoting, QuoteDraft draft) {
    var delivery = quoting.order().delivery();
    if (delivery.left().isZero()) {
      return;
    }
    for (var asked : quoting.asked().deliveryAsked(quoting.order())) {
      give(delivery, asked.minor(), ASKED, draft);
      return;
    }
    for (var rule : quoting.terms().shipping().outbound().firstMatch(quoting.facts())) {
      long amount = byPolicy(quoting, delivery, rule.outcome());
      give(delivery, amount, new RuleRef("amount.shipping.outbound", rule.id()), draft);
    }
  }

  private static long byPolicy(Quoting quoting, Delivery delivery, OutboundShipping choice) {
    long left = delivery.left().minor();
    return switch (choice) {
      case NONE -> 0;
      case SHARE -> Math.clamp(quoting.shareByValue(delivery.fee(), delivery.refunded()), 0, left);
      case SHARE_BY_PIECE ->
          Math.clamp(quoting.shareByPiece(delivery.fee(), delivery.refunded()), 0, left);
      case STANDARD -> standard(delivery, left);
      case FULL -> left;
    };
  }

  private static long standard(Delivery delivery, long left) {
    long cheapest = delivery.standardFee().getOrElse(delivery.fee()).minor();
    return Math.clamp(cheapest - delivery.refunded().minor(), 0, left);
  }

  private static void give(Delivery delivery, long amount, RuleRef rule, QuoteDraft draft) {
    draft.add(ComponentKind.SHIPPING, amount, delivery.fee(), rule);
    long fee = delivery.fee().minor();
    draft.addTax(
        Quoting.taxWithin(delivery.tax().minor(), fee, delivery.refunded().minor(), amount));
  }

  /**
   * Charges what was free once what is kept costs too little, and gives it back when nothing is
   * kept: a whole order costs the same however it comes back.
   */
  static void addForfeited(Quoting quoting, Remainder after, QuoteDraft draft) {
    var terms = quoting.terms().shipping().forfeitedFree();
    for (var free : quoting.order().delivery().freeOver()) {
      if (terms == ForfeitedFreeDelivery.CHARGE && quoting.isCustomersChoice()) {
        boolean isForfeited = !after.isEmpty() && free.threshold().exceeds(after.price());
        Money due = isForfeited ? free.feeIfBelow() : quoting.money(0);
        draft.add(
            ComponentKind.FORFEITED_FREE_SHIPPING,
            quoting.order().delivery().forfeited().minus(due).minor(),
            free.feeIfBelow(),
            FORFEITED);
      }
    }
  }
}
