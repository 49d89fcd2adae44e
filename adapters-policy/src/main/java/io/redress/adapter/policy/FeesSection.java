package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.PaidFee;
import io.redress.amount.WaivedFee;

/**
 * {@code amount.fees}: what becomes of what the means of payment cost.
 *
 * @param waived where the merchant had waived it
 * @param paid where the customer paid it
 */
record FeesSection(WaivedFee waived, PaidFee paid) {

  static final FeesSection WHEN_ABSENT =
      new FeesSection(AmountSection.BY_DEFAULT.waivedFees(), AmountSection.BY_DEFAULT.paidFees());

  static FeesSection read(Value section) {
    return section.fields(fees -> {
      var waived = fees.optional("waived", each -> each.word(WaivedFee.class), WHEN_ABSENT.waived);
      var paid = fees.optional("paid", each -> each.word(PaidFee.class), WHEN_ABSENT.paid);
      fees.done();
      return new FeesSection(waived.value(), paid.value());
    });
  }
}
