package io.redress.adapter.policy;

import static io.redress.adapter.policy.yaml.Written.entry;
import static io.redress.adapter.policy.yaml.Written.entryUnlessEmpty;
import static io.redress.adapter.policy.yaml.Written.fields;

import io.redress.adapter.policy.yaml.Written;
import io.redress.adapter.policy.yaml.Written.Entry;
import io.redress.amount.AmountTerms;
import io.redress.amount.CompensationTerms;
import io.redress.amount.DeductionTerms;
import io.redress.amount.DiscountTreatment;
import io.redress.amount.FreightTerms;
import io.redress.amount.PresaleTerms;
import io.redress.amount.ShippingTerms;
import io.redress.settlement.FxTerms;
import io.redress.settlement.SettlementTerms;
import io.redress.settlement.TenderOrder;
import io.redress.settlement.TenderTerms;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Writes {@code amount} and {@code freight}: how much is given back. */
record AmountWriter(TableWriter tables) {

  Written amount(AmountTerms amount, SettlementTerms settlement) {
    return fields(
            entryUnlessEmpty(
                "rounding",
                fields(Said.word("parts", amount.parts(), AmountSection.BY_DEFAULT.parts()))),
            entryUnlessEmpty("discounts", discounts(amount.discounts())),
            entryUnlessEmpty("shipping", shipping(amount.shipping())),
            entryUnlessEmpty("gifts", gifts(amount)),
            entryUnlessEmpty("fees", fees(amount)),
            entryUnlessEmpty("presale", presale(amount.presale())),
            entryUnlessEmpty("deductions", deductions(amount.deductions())),
            entryUnlessEmpty(
                "partial", fields(entryUnlessEmpty("up-to", tables.tariffs(amount.partialUpTo())))),
            compensation(amount.compensation()),
            entryUnlessEmpty("tenders", tenders(settlement.tenders())),
            entryUnlessEmpty("fx", fx(settlement.fx(), amount)))
        .spread();
  }

  Seq<Entry> freight(FreightTerms freight) {
    return freight.equals(FreightSection.WHEN_ABSENT)
        ? List.empty()
        : entry(
            "freight",
            fields(
                    entry("payer", tables.table(freight.payer(), "payer", Said::word)),
                    Said.money("reimburse-up-to", freight.reimburseUpTo()))
                .spread());
  }

  private static Written discounts(DiscountTreatment said) {
    var absent = DiscountsSection.WHEN_ABSENT;
    return fields(
        Said.word("on-partial-return", said.onPartialReturn(), absent.onPartialReturn()),
        Said.word("shortfall", said.shortfall(), absent.shortfall()),
        Said.word("return-coupon", said.returnCoupon(), absent.returnCoupon()));
  }

  private Written shipping(ShippingTerms said) {
    return fields(
        entryUnlessEmpty("outbound", tables.table(said.outbound(), "refund", Said::word)),
        Said.word(
            "forfeited-free", said.forfeitedFree(), ShippingSection.WHEN_ABSENT.forfeitedFree()));
  }

  private static Written gifts(AmountTerms said) {
    var absent = GiftsSection.WHEN_ABSENT;
    return fields(
        Said.word("not-returned", said.gifts(), absent.notReturned()),
        Said.word("unmarked", said.unmarkedGifts(), absent.unmarked()));
  }

  private static Written fees(AmountTerms said) {
    var absent = FeesSection.WHEN_ABSENT;
    return fields(
        Said.word("waived", said.waivedFees(), absent.waived()),
        Said.word("paid", said.paidFees(), absent.paid()));
  }

  private static Written presale(PresaleTerms said) {
    var absent = PresaleSection.WHEN_ABSENT;
    return fields(
        Said.word("customer-withdraws", said.customerWithdraws(), absent.customerWithdraws()),
        Said.word("merchant-breaks", said.merchantBreaks(), absent.merchantBreaks()),
        said.depositLimit().equals(absent.depositLimit())
            ? List.empty()
            : entry("deposit-limit", said.depositLimit() + " percent"));
  }

  private Written deductions(DeductionTerms said) {
    var forbidden = DeductionTerms.KINDS.filter(said.forbidden()::contains).map(Said::word);
    return fields(
        DeductionTerms.KINDS.flatMap(
            kind -> entry(Said.word(kind), said.tables().get(kind).map(tables::tariffs))),
        forbidden.isEmpty() ? List.empty() : entry("forbid", Said.oneOrMore(forbidden)));
  }

  private Seq<Entry> compensation(CompensationTerms said) {
    return said.equals(CompensationSection.WHEN_ABSENT)
        ? List.empty()
        : entry(
            "compensation",
            fields(entry("rules", tables.tariffs(said.table())), Said.money("cap", said.cap())));
  }

  private static Written tenders(TenderTerms said) {
    return fields(
        order(said.order()),
        Said.word("split", said.split(), TendersSection.WHEN_ABSENT.split()),
        Said.flag("cash-for-kind", said.cashForKind()));
  }

  private static Seq<Entry> order(TenderOrder order) {
    return switch (order) {
      case TenderOrder.Reverse reverse -> List.empty();
      case TenderOrder.AsCharged inOrder -> entry("order", "as-charged");
      case TenderOrder.ByMethod(Seq<String> methods) -> entry("order", Written.list(methods));
    };
  }

  private Written fx(FxTerms said, AmountTerms amount) {
    var absent = FxSection.WHEN_ABSENT.terms();
    return fields(
        Said.word("rate", said.rate(), absent.rate()),
        Said.word("difference", said.difference(), absent.difference()),
        entryUnlessEmpty("fee", tables.tariffs(amount.fxFee())));
  }
}
