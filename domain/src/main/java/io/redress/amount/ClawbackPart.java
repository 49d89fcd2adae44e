package io.redress.amount;

import io.redress.order.Remainder;

/**
 * The part of a discount that goods took along when others come back: what was paid so far, less
 * the price of what is left, less what the units that come back carry by their frozen share.
 */
final class ClawbackPart {

  private ClawbackPart() {}

  static void add(Quoting quoting, Remainder after, QuoteDraft draft) {
    var how = quoting.terms().discounts().onPartialReturn();
    boolean reprices =
        switch (how) {
          case APPORTION -> false;
          case REPRICE_WHEN_LOST ->
              after.hasLostADiscount() || !quoting.order().clawedBack().isZero();
          case REPRICE -> true;
        };
    if (reprices) {
      long frozen = quoting.frozen();
      long paidSoFar =
          quoting
              .shares()
              .goods()
              .minus(quoting.shares().goodsBefore())
              .minus(quoting.order().clawedBack())
              .minor();
      var price = after.price();
      draft.add(
          ComponentKind.DISCOUNT_CLAWBACK,
          paidSoFar - price.minor() - frozen,
          price,
          new RuleRef("amount.discounts.on-partial-return", how.word()));
    }
  }
}
