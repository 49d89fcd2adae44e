package io.redress.adapter.policy.cases.rules;

import static io.redress.adapter.policy.cases.rules.Demands.fault;
import static io.redress.adapter.policy.cases.rules.Demands.none;
import static io.redress.adapter.policy.cases.rules.Demands.wholeOrder;

import io.redress.amount.AmountTerms;
import io.redress.amount.ComponentKind;
import io.redress.amount.CouponReturn;
import io.redress.amount.CustomerWithdraws;
import io.redress.amount.DeductionTerms;
import io.redress.amount.DiscountTreatment;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;
import io.redress.amount.MerchantBreaks;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.OutboundShipping;
import io.redress.amount.PresaleTerms;
import io.redress.amount.ShippingTerms;
import io.redress.amount.Shortfall;
import io.redress.amount.Tariff;
import io.redress.amount.UnmarkedGift;
import io.redress.amount.WaivedFee;
import io.redress.facts.Vocabulary;
import io.redress.money.PartsRounding;
import io.redress.money.Percent;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** What laws and platforms say about amounts. */
final class Laws {

  private Laws() {}

  static AmountTerms of(Told told) {
    return switch (told.at("jurisdiction").node().asText()) {
      case "CN" -> china(told);
      case "TAOBAO" -> china(told).with(UnmarkedGift.MARKET_VALUE);
      case "EU", "UK" -> withdrawal(told);
      default -> plain(told);
    };
  }

  /** Every line carries its frozen share, and freight is borne by whose fault it is. */
  static AmountTerms plain(Told told) {
    return AmountTerms.of(rounding(told))
        .with(new ShippingTerms(outbound(OutboundShipping.NONE), ForfeitedFreeDelivery.KEEP))
        .with(freightByFault());
  }

  /** Measures for no-reason returns, art. 13 to 18; Civil Code, art. 586 and 587. */
  static AmountTerms china(Told told) {
    return plain(told)
        .with(
            new DiscountTreatment(
                told.at("policy.partial_return_method").node().asText().contains("PRO_RATA")
                    ? OnPartialReturn.APPORTION
                    : OnPartialReturn.REPRICE_WHEN_LOST,
                Shortfall.ASK,
                CouponReturn.NEVER))
        .with(new ShippingTerms(outbound(OutboundShipping.NONE), ForfeitedFreeDelivery.CHARGE))
        .with(told.is("policy.deduct_waived_card_fee") ? WaivedFee.DEDUCT : WaivedFee.KEEP)
        .with(
            new PresaleTerms(
                CustomerWithdraws.KEEP_DEPOSIT, MerchantBreaks.DOUBLE_DEPOSIT, Percent.of(20)));
  }

  /** Directive 2011/83/EU, art. 13 and 14; in the UK, regulation 34 of 2013. */
  private static AmountTerms withdrawal(Told told) {
    return plain(told)
        .with(new ShippingTerms(outbound(OutboundShipping.STANDARD), ForfeitedFreeDelivery.KEEP))
        .with(new DeductionTerms(deductions(told), HashSet.of(ComponentKind.RESTOCKING_FEE)));
  }

  private static Map<ComponentKind, DecisionTable<Tariff>> deductions(Told told) {
    Map<ComponentKind, DecisionTable<Tariff>> tables = HashMap.empty();
    if (told.has("policy.restocking_fee_percent")) {
      var fee =
          new Tariff.Share(
              told.percent("policy.restocking_fee_percent"), Option.none(), Option.none());
      tables = tables.put(ComponentKind.RESTOCKING_FEE, Table.of(Table.row("clause", fee)));
    }
    if (told.has("diminished_value")) {
      var lost = new Tariff.Fixed(told.money("diminished_value"));
      var rule =
          Table.row(
              "handled-beyond-necessary",
              (Tariff) lost,
              Demands.any("handling-beyond-necessary"),
              none("not-informed-of-right"));
      tables = tables.put(ComponentKind.DIMINISHED_VALUE, Table.of(rule));
    }
    return tables;
  }

  static DecisionTable<OutboundShipping> outbound(OutboundShipping customersChoice) {
    return Table.of(
        Table.row("nothing-shipped", OutboundShipping.FULL, wholeOrder(true), notShipped()),
        Table.row(
            "not-the-customers-fault",
            OutboundShipping.FULL,
            wholeOrder(true),
            fault("merchant", "courier", "platform")),
        Table.row("customers-choice", customersChoice, wholeOrder(true)));
  }

  private static Rule.Demand notShipped() {
    return Demands.is(Vocabulary.GOODS, "not-shipped");
  }

  static FreightTerms freightByFault() {
    return new FreightTerms(
        new DecisionTable<>(
            List.of(
                Table.row("customers-choice", FreightPayer.CUSTOMER, fault("customer")),
                Table.row("not-the-customers-fault", FreightPayer.MERCHANT))),
        Option.none());
  }

  private static PartsRounding rounding(Told told) {
    return told.at("policy.tax_refund").node().asText().endsWith("HALF_UP")
            || told.says("policy.rounding", "HALF_UP")
        ? PartsRounding.HALF_UP
        : PartsRounding.UP;
  }
}
