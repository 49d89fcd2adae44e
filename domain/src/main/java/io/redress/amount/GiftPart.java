package io.redress.amount;

import io.redress.money.Money;
import io.redress.order.Gift;
import io.redress.order.Remainder;
import io.vavr.control.Option;

/** Gifts whose condition is gone and that did not come back. */
final class GiftPart {

  private static final RuleRef MARKED =
      new RuleRef("amount.gifts.not-returned", GiftNotReturned.MARKED_PRICE.word());
  private static final RuleRef UNMARKED =
      new RuleRef("amount.gifts.unmarked", UnmarkedGift.MARKET_VALUE.word());

  private GiftPart() {}

  static void add(Quoting quoting, Remainder after, QuoteDraft draft) {
    quoting.asked().request().giftsReturned().forEach(draft::settled);
    if (quoting.terms().gifts() == GiftNotReturned.WAIVE || !quoting.isCustomersChoice()) {
      return;
    }
    for (var gift : quoting.order().gifts()) {
      if (isOwed(quoting, after, gift)) {
        for (var price : price(quoting.terms(), gift)) {
          var rule = gift.markedPrice().isDefined() ? MARKED : UNMARKED;
          draft.add(ComponentKind.GIFT, -price.minor(), price, rule);
          draft.settled(gift.id());
        }
      }
    }
  }

  private static boolean isOwed(Quoting quoting, Remainder after, Gift gift) {
    boolean isGone = after.isEmpty() || gift.givenFor().exists(discount -> after.hasLost(discount));
    return isGone
        && !gift.settled()
        && !quoting.asked().request().giftsReturned().contains(gift.id());
  }

  private static Option<Money> price(AmountTerms terms, Gift gift) {
    return gift.markedPrice()
        .orElse(
            terms.unmarkedGifts() == UnmarkedGift.MARKET_VALUE
                ? gift.marketValue()
                : Option.none());
  }
}
