package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.amount.ComponentKind;
import io.redress.amount.Tariff;
import io.redress.decision.Dossier;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.settlement.FxTerms;
import io.redress.settlement.PlannedLeg;
import io.redress.settlement.RateDifference;
import io.redress.settlement.RefundRate;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Currency;

/** Payments in another currency than the price, and merchants who are paid in a third one. */
final class ForeignMoney implements Shape {

  @Override
  public boolean fits(Told told) {
    return told.has("charge") || told.has("transfer_fee");
  }

  @Override
  public Outcome answer(Told told) {
    if (told.has("transfer_fee")) {
      return transferFee(told);
    }
    return told.has("price") ? priced(told) : charged(told);
  }

  /** A price in one currency that was charged in another. */
  private static Outcome priced(Told told) {
    var from = currency(told, "price.currency");
    var to = currency(told, "charge.currency");
    var price = told.money("price.amount", from);
    var tender = Tender.of("charge", "charge", told.money("charge.amount", to)).worth(price);
    var asked =
        List.of("request.refund_price_currency", "refund.price_amount")
            .find(told::has)
            .map(path -> told.money(path, from));
    var rates =
        Option.when(
            told.has("refund.rate"),
            () ->
                new QuotedRate(
                    rate(from, to, told.text("refund.rate")), Purchase.SOME_DAY, "the case"));
    return refund(told, order(price, tender), asked, fx(told), rates.toList());
  }

  private static FxTerms fx(Told told) {
    boolean isCurrent = told.at("policy.fx").node().asText().startsWith("REFUND_DATE");
    boolean isProtected =
        told.says("jurisdiction", "EU") || told.denies("policy.announced_before_purchase");
    var difference = isProtected ? RateDifference.MERCHANT : RateDifference.CUSTOMER;
    return isCurrent ? new FxTerms(RefundRate.CURRENT, difference) : FxTerms.captured();
  }

  private static Order order(Money price, Tender tender) {
    return Order.in(price.currency(), "case", Purchase.SOME_DAY)
        .line(OrderLine.of("goods", "goods", 1, price))
        .paidBy(tender)
        .build();
  }

  private static Outcome refund(
      Told told, Order order, Option<Money> asked, FxTerms fx, Seq<QuotedRate> rates) {
    var policy =
        new PolicySketch(order.currency(), told.zone())
            .amount(Laws.plain(told))
            .rules(Table.approve("agreed-amount"));
    policy.settlement(policy.settlement().with(fx));
    var whole = Request.whole(told, order, "no-reason");
    var request = asked.fold(() -> whole, whole::forAmount);
    var one = Asking.of(policy, order, request, Purchase.SOME_DAY);
    var dossier =
        new Dossier(
            order,
            one.dossier().customer(),
            request,
            List.empty(),
            Option.none(),
            rates,
            Purchase.SOME_DAY);
    var asking = new Asking(one.policy(), dossier);
    var given = asking.decided().plan().legs().map(PlannedLeg::amount).reduce(Money::plus);
    return asking.verdict().with("refund_amount", Asking.amount(given));
  }

  /** A charge of which the merchant's provider settled another currency. */
  private static Outcome charged(Told told) {
    var charged = currency(told, "charge.currency");
    var charge = told.money("charge.amount", charged);
    var asked =
        List.of("request.refund", "refund.amount")
            .find(told::has)
            .map(path -> told.money(path, charged));
    var outcome =
        refund(
            told,
            order(charge, Tender.of("charge", "charge", charge)),
            asked,
            FxTerms.captured(),
            List.empty());
    var settlement = settlement(told, charge, asked.getOrElse(charge));
    outcome.with("merchant_settlement", Asking.amount(settlement));
    for (var settled : settled(told, settlement.currency())) {
      outcome
          .with("fx_gain_loss", Asking.amount(settled.minus(settlement)))
          .with("remainder", Asking.amount(settlement.minus(settled)));
    }
    return outcome;
  }

  /** What the refund takes from the merchant, in the currency in which it is settled. */
  private static Money settlement(Told told, Money charge, Money refund) {
    var from = charge.currency();
    var to =
        currency(
            told,
            List.of("charge.settlement_currency", "settlement_currency", "settled.currency")
                .find(told::has)
                .getOrElseThrow(() -> new ShapeNotUnderstood("no currency of settlement")));
    if (told.says("policy.fx", "ORIGINAL_RATIO")) {
      var settled = told.money("settled.amount", to);
      return Tender.of("settled", "settled", settled).worth(charge).inOwnCurrency(refund);
    }
    if (told.has("rates")) {
      var day = told.date("refund_requested_on").plusDays(1);
      return rate(from, to, told.text("rates." + day)).convert(refund);
    }
    var perSettled =
        "refund.%s_per_%s".formatted(Told.wordOf(from.toString()), Told.wordOf(to.toString()));
    return told.has(perSettled)
        ? rate(to, from, told.text(perSettled)).convertBack(refund)
        : rate(from, to, told.text("refund.rate")).convert(refund);
  }

  private static Option<Money> settled(Told told, Currency currency) {
    return List.of("charge.settled", "settled.amount")
        .find(told::has)
        .map(path -> told.money(path, currency));
  }

  /** A fee of sending the money across a border. */
  private static Outcome transferFee(Told told) {
    var order = Purchase.of(told).order();
    var fee = told.money("transfer_fee");
    boolean customerBears = told.says("policy.cross_border_fee.BUYER_REASON", "BUYER");
    Seq<Rule<Tariff>> rules =
        customerBears
            ? List.of(
                Table.row("customers-choice", new Tariff.Fixed(fee), Demands.fault("customer")))
            : List.empty();
    var policy =
        PolicySketch.of(told)
            .amount(Laws.plain(told).withFxFee(new DecisionTable<>(rules)))
            .rules(Table.approve("granted"));
    var reason = told.says("fault", "SELLER") ? "quality" : "no-reason";
    var asking = Asking.of(policy, order, Request.whole(told, order, reason), Purchase.SOME_DAY);
    var charged = asking.decided().quote().of(ComponentKind.FX_FEE);
    return asking
        .verdictAndMoney()
        .with("seller_cost", Asking.amount(fee.plus(charged)))
        .with("buyer_cost", Asking.amount(charged.negated()));
  }

  private static Currency currency(Told told, String path) {
    return Currency.getInstance(told.text(path));
  }

  private static ExchangeRate rate(Currency from, Currency to, String rate) {
    return new ExchangeRate(from, to, new BigDecimal(rate));
  }
}
