package io.redress.adapter.policy;

import io.redress.adapter.policy.yaml.Value;
import io.redress.amount.AmountTerms;
import io.redress.amount.Tariff;
import io.redress.money.PartsRounding;
import io.redress.settlement.FxTerms;
import io.redress.settlement.TenderTerms;
import io.redress.table.DecisionTable;

/**
 * {@code amount}: how much is given back, and into which payments.
 *
 * @param terms all but the return freight, which has a section of its own
 */
record AmountSection(AmountTerms terms, TenderTerms tenders, FxTerms fx) {

  static final AmountTerms BY_DEFAULT = AmountTerms.of(PartsRounding.UP);

  static final AmountSection WHEN_ABSENT =
      new AmountSection(BY_DEFAULT, TenderTerms.reverse(), FxTerms.captured());

  static AmountSection read(Value section, Cells cells) {
    return section.fields(amount -> {
      var parts = amount.optional("rounding", AmountSection::parts, BY_DEFAULT.parts());
      var discounts =
          amount.optional("discounts", DiscountsSection::read, DiscountsSection.WHEN_ABSENT);
      var shipping =
          amount.optional(
              "shipping", each -> ShippingSection.read(each, cells), ShippingSection.WHEN_ABSENT);
      var gifts = amount.optional("gifts", GiftsSection::read, GiftsSection.WHEN_ABSENT);
      var fees = amount.optional("fees", FeesSection::read, FeesSection.WHEN_ABSENT);
      var presale = amount.optional("presale", PresaleSection::read, PresaleSection.WHEN_ABSENT);
      var deductions =
          amount.optional(
              "deductions",
              each -> DeductionsSection.read(each, cells),
              DeductionsSection.WHEN_ABSENT);
      var partialUpTo =
          amount.optional("partial", each -> upTo(each, cells), BY_DEFAULT.partialUpTo());
      var compensation =
          amount.optional(
              "compensation",
              each -> CompensationSection.read(each, cells),
              CompensationSection.WHEN_ABSENT);
      var tenders = amount.optional("tenders", TendersSection::read, TendersSection.WHEN_ABSENT);
      var fx = amount.optional("fx", each -> FxSection.read(each, cells), FxSection.WHEN_ABSENT);
      amount.done();
      var terms =
          AmountTerms.of(parts.value())
              .with(discounts.value())
              .with(shipping.value())
              .with(gifts.value().notReturned())
              .with(gifts.value().unmarked())
              .with(fees.value().waived())
              .with(fees.value().paid())
              .with(presale.value())
              .with(deductions.value())
              .withPartialUpTo(partialUpTo.value())
              .with(compensation.value())
              .withFxFee(fx.value().fee());
      return new AmountSection(terms, tenders.value(), fx.value().terms());
    });
  }

  private static PartsRounding parts(Value value) {
    return value.fields(rounding -> {
      var parts = rounding.required("parts", each -> each.word(PartsRounding.class));
      rounding.done();
      return parts.value();
    });
  }

  private static DecisionTable<Tariff> upTo(Value value, Cells cells) {
    return value.fields(partial -> {
      var upTo = partial.required("up-to", each -> TariffRules.read(each, cells));
      partial.done();
      return upTo.value();
    });
  }
}
