package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.GiftNotReturned;
import io.redress.amount.UnmarkedGift;

/**
 * {@code amount.gifts}: what a gift costs whose condition is gone.
 *
 * @param notReturned where it does not come back
 * @param unmarked where no price was marked on it
 */
record GiftsSection(GiftNotReturned notReturned, UnmarkedGift unmarked) {

  static final GiftsSection WHEN_ABSENT =
      new GiftsSection(AmountSection.BY_DEFAULT.gifts(), AmountSection.BY_DEFAULT.unmarkedGifts());

  static GiftsSection read(Value section) {
    return section.fields(gifts -> {
      var notReturned =
          gifts.optional(
              "not-returned", each -> each.word(GiftNotReturned.class), WHEN_ABSENT.notReturned);
      var unmarked =
          gifts.optional("unmarked", each -> each.word(UnmarkedGift.class), WHEN_ABSENT.unmarked);
      gifts.done();
      return new GiftsSection(notReturned.value(), unmarked.value());
    });
  }
}
