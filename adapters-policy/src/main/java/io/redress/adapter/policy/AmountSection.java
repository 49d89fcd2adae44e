package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.AmountTerms;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.OutboundShipping;
import io.redress.amount.ShippingTerms;
import io.redress.money.PartsRounding;
import io.redress.table.DecisionTable;
import io.vavr.collection.List;

/** {@code amount}: how much is given back. */
final class AmountSection {

  private static final DecisionTable<OutboundShipping> NO_SHIPPING =
      new DecisionTable<>(List.empty());

  static final AmountTerms WHEN_ABSENT = AmountTerms.of(PartsRounding.UP);

  private AmountSection() {}

  static AmountTerms read(Value section, Cells cells) {
    return section.fields(amount -> {
      var parts = amount.optional("rounding", AmountSection::rounding, PartsRounding.UP);
      var shipping = amount.optional("shipping", each -> shipping(each, cells), NO_SHIPPING);
      amount.done();
      return AmountTerms.of(parts.value())
          .with(new ShippingTerms(shipping.value(), ForfeitedFreeDelivery.KEEP));
    });
  }

  private static PartsRounding rounding(Value value) {
    return value.fields(rounding -> {
      var parts = rounding.required("parts", each -> each.word(PartsRounding.class));
      rounding.done();
      return parts.value();
    });
  }

  private static DecisionTable<OutboundShipping> shipping(Value value, Cells cells) {
    return value.fields(shipping -> {
      var outbound = shipping.required("outbound", each -> outbound(each, cells));
      shipping.done();
      return outbound.value();
    });
  }

  private static DecisionTable<OutboundShipping> outbound(Value value, Cells cells) {
    return Rules.read(value, cells, "refund", refund -> refund.word(OutboundShipping.class));
  }
}
