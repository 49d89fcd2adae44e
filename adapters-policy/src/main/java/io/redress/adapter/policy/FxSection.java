package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.Tariff;
import io.redress.settlement.FxTerms;
import io.redress.settlement.RateDifference;
import io.redress.settlement.RefundRate;
import io.redress.table.DecisionTable;

/**
 * {@code amount.fx}: payments in another currency than the order.
 *
 * @param fee what it costs the customer to send the money across a border
 */
record FxSection(FxTerms terms, DecisionTable<Tariff> fee) {

  static final FxSection WHEN_ABSENT =
      new FxSection(FxTerms.captured(), AmountSection.BY_DEFAULT.fxFee());

  static FxSection read(Value section, Cells cells) {
    return section.fields(fx -> {
      var rate = fx.optional("rate", each -> each.word(RefundRate.class), WHEN_ABSENT.terms.rate());
      var difference =
          fx.optional(
              "difference",
              each -> each.word(RateDifference.class),
              WHEN_ABSENT.terms.difference());
      var fee = fx.optional("fee", each -> TariffRules.read(each, cells), WHEN_ABSENT.fee);
      fx.done();
      return new FxSection(new FxTerms(rate.value(), difference.value()), fee.value());
    });
  }
}
