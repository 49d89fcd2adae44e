package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;

/** {@code freight}: who bears what it costs to send goods back. */
final class FreightSection {

  static final FreightTerms WHEN_ABSENT = FreightTerms.none();

  private FreightSection() {}

  static FreightTerms read(Value section, Cells cells) {
    return section.fields(freight -> {
      var payer =
          freight.required(
              "payer",
              each -> Rules.read(each, cells, "payer", who -> who.word(FreightPayer.class)));
      var reimburseUpTo = freight.optional("reimburse-up-to", cells.premises()::money);
      freight.done();
      return new FreightTerms(payer.value(), reimburseUpTo.value());
    });
  }
}
