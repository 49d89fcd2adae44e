package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.OutboundShipping;
import io.redress.amount.ShippingTerms;
import io.redress.table.DecisionTable;

/** {@code amount.shipping}: what goes back of the fee for delivery. */
final class ShippingSection {

  static final ShippingTerms WHEN_ABSENT = ShippingTerms.none();

  private ShippingSection() {}

  static ShippingTerms read(Value section, Cells cells) {
    return section.fields(shipping -> {
      var outbound =
          shipping.optional("outbound", each -> outbound(each, cells), WHEN_ABSENT.outbound());
      var forfeitedFree =
          shipping.optional(
              "forfeited-free",
              each -> each.word(ForfeitedFreeDelivery.class),
              WHEN_ABSENT.forfeitedFree());
      shipping.done();
      return new ShippingTerms(outbound.value(), forfeitedFree.value());
    });
  }

  private static DecisionTable<OutboundShipping> outbound(Value value, Cells cells) {
    return Rules.read(value, cells, "refund", refund -> refund.word(OutboundShipping.class));
  }
}
