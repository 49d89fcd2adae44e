package io.redress.schema;

import static io.redress.schema.PolicySchema.inside;
import static io.redress.schema.PolicySchema.words;
import static io.redress.schema.Schema.anyOf;
import static io.redress.schema.Schema.fields;
import static io.redress.schema.Schema.oneOf;
import static io.redress.schema.Schema.oneOrMore;
import static io.redress.schema.Schema.ref;
import static io.redress.schema.Schema.several;
import static io.redress.schema.Schema.typed;

import io.redress.amount.CouponReturn;
import io.redress.amount.CustomerWithdraws;
import io.redress.amount.DeductionTerms;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.GiftNotReturned;
import io.redress.amount.MerchantBreaks;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.PaidFee;
import io.redress.amount.Shortfall;
import io.redress.amount.UnmarkedGift;
import io.redress.amount.WaivedFee;
import io.redress.money.PartsRounding;
import io.redress.settlement.RateDifference;
import io.redress.settlement.RefundRate;
import io.redress.settlement.TenderSplit;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** The settings of {@code amount}. */
final class AmountSchemas {

  private AmountSchemas() {}

  static Map<String, Schema> settings() {
    return LinkedHashMap.<String, Schema>empty()
        .put(
            "rounding",
            fields(
                LinkedHashMap.of(
                    "parts",
                    words(PartsRounding.values())
                        .saying("How units that come back a few at a time share a line.")),
                "parts"))
        .put("discounts", discounts())
        .put("shipping", shipping())
        .put("gifts", gifts())
        .put(
            "fees",
            fields(
                LinkedHashMap.of(
                    "waived", words(WaivedFee.values()).saying("Fees the merchant had waived."),
                    "paid", words(PaidFee.values()).saying("Fees the customer paid."))))
        .put("presale", presale())
        .put("deductions", deductions())
        .put(
            "partial",
            fields(
                LinkedHashMap.of(
                    "up-to",
                    RuleSchemas.TARIFF
                        .table()
                        .saying("The most that may be agreed for goods the customer keeps.")),
                "up-to"))
        .put(
            "compensation",
            fields(
                LinkedHashMap.of(
                    "rules", RuleSchemas.TARIFF.table().saying("Money beyond what was paid."),
                    "cap", ref("amount").saying("Above it only by a person."))))
        .put("tenders", tenders())
        .put("fx", fx());
  }

  /** The tables among them, as ones that know no columns but those of the vocabulary. */
  static Map<String, Schema> closedTables() {
    var tariffs = RuleSchemas.TARIFF.closedTable();
    return LinkedHashMap.of(
        "shipping", inside(LinkedHashMap.of("outbound", RuleSchemas.SHIPPING.closedTable())),
        "deductions",
            inside(
                DeductionTerms.KINDS.toLinkedMap(
                    PolicySchema::word, kind -> RuleSchemas.LINE_TARIFF.closedTable())),
        "partial", inside(LinkedHashMap.of("up-to", tariffs)),
        "compensation", inside(LinkedHashMap.of("rules", tariffs)),
        "fx", inside(LinkedHashMap.of("fee", tariffs)));
  }

  private static Schema discounts() {
    return fields(
        LinkedHashMap.of(
            "on-partial-return",
                words(OnPartialReturn.values())
                    .saying("A discount that what is kept no longer earns."),
            "shortfall",
                words(Shortfall.values()).saying("A refund that would be less than nothing."),
            "return-coupon",
                words(CouponReturn.values()).saying("When a coupon that was used goes back.")));
  }

  private static Schema shipping() {
    return fields(
        LinkedHashMap.of(
            "outbound", RuleSchemas.SHIPPING.table().saying("What goes back of the delivery fee."),
            "forfeited-free",
                words(ForfeitedFreeDelivery.values())
                    .saying("Delivery that would not have been free for what is kept.")));
  }

  private static Schema gifts() {
    return fields(
        LinkedHashMap.of(
            "not-returned",
                words(GiftNotReturned.values())
                    .saying("A gift whose condition is gone and that stays with the customer."),
            "unmarked", words(UnmarkedGift.values()).saying("A gift without a marked price.")));
  }

  private static Schema presale() {
    return fields(
        LinkedHashMap.of(
            "customer-withdraws",
                words(CustomerWithdraws.values()).saying("A deposit when the customer withdraws."),
            "merchant-breaks",
                words(MerchantBreaks.values())
                    .saying("A deposit when the merchant breaks the contract."),
            "deposit-limit",
                typed("string")
                    .with("pattern", "^[0-9]{1,3}(\\.[0-9]{1,4})? percent$")
                    .saying("Up to which part of the price a deposit is earnest money.")));
  }

  private static Schema deductions() {
    Map<String, Schema> tables =
        DeductionTerms.KINDS.toLinkedMap(
            PolicySchema::word, kind -> RuleSchemas.LINE_TARIFF.table());
    return fields(
        tables.put(
            "forbid",
            oneOrMore(oneOf(DeductionTerms.KINDS.map(PolicySchema::word)))
                .saying("Kinds that the law forbids, whatever the tables say.")));
  }

  private static Schema tenders() {
    return fields(
        LinkedHashMap.of(
            "order",
                anyOf(oneOf(List.of("reverse", "as-charged")), several(ref("word")))
                    .saying("Which payment is filled first; a list names methods."),
            "split", words(TenderSplit.values()).saying("One after the other, or in proportion."),
            "cash-for-kind",
                typed("boolean").saying("Whether points and vouchers may be paid out as money.")));
  }

  private static Schema fx() {
    return fields(
        LinkedHashMap.of(
            "rate", words(RefundRate.values()).saying("The rate for payments in another currency."),
            "difference",
                words(RateDifference.values()).saying("Who bears what the rate has moved."),
            "fee",
                RuleSchemas.TARIFF
                    .table()
                    .saying("What money across a border costs the customer.")));
  }
}
