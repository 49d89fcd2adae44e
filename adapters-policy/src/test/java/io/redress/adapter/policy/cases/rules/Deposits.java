package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.ComponentKind;
import io.redress.amount.RefundQuote;
import io.redress.goods.GoodsState;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.redress.order.Presale;
import io.redress.order.Presale.Kind;
import io.redress.order.Presale.Stage;
import io.redress.order.Tender;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestKind;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Goods that are sold before they are there. */
final class Deposits implements Shape {

  @Override
  public boolean fits(Told told) {
    return told.has("presale") || told.says("order.type", "PRE_SALE");
  }

  @Override
  public Outcome answer(Told told) {
    var order = told.has("presale") ? order(told) : paidInFull(told);
    var policy =
        PolicySketch.of(told)
            .amount(Laws.china(told))
            .rules(
                Table.review("in-production", Demands.any("in-production")),
                Table.approve("presale"));
    var asking = Asking.of(policy, order, request(told, order), Purchase.SOME_DAY);
    var outcome = asking.verdictAndMoney();
    var quote = asking.decided().quote();
    return told.has("breach_by")
        ? outcome
            .with("refund_amount", Asking.amount(quote.total()))
            .with("amount_breakdown", deposit(quote))
        : outcome;
  }

  private static AfterSaleRequest request(Told told, Order order) {
    var reason =
        told.has("breach_by")
            ? (told.says("breach_by", "SELLER") ? "out-of-stock" : "no-reason")
            : Request.reason(told);
    var asked = Request.whole(told, order, reason);
    boolean isDelivered = told.has("request") || told.is("delivered");
    return isDelivered
        ? asked
        : new AfterSaleRequest(
            asked.by(),
            RequestKind.REFUND,
            asked.reason(),
            GoodsState.NOT_SHIPPED,
            asked.condition(),
            asked.lines(),
            asked.evidence());
  }

  private static Order order(Told told) {
    var presale = told.at("presale");
    var currency = told.currency();
    var price = presale.money("price", currency);
    var deposit = presale.money("deposit_paid", currency);
    var zero = Money.zero(currency);
    var balance = presale.moneyIfTold("balance_paid", currency).getOrElse(zero);
    var credit = presale.moneyIfTold("deposit_expansion_credit", currency).getOrElse(zero);
    var paid = deposit.plus(balance);
    var draft =
        Purchase.something(told)
            .lines(List.of(OrderLine.of("goods", "goods", 1, price)))
            .tenders(List.of(Tender.of("paid", "paid", paid)))
            .outstanding(price.minus(credit).minus(paid))
            .presale(
                new Presale(
                    balance.isPositive() ? Stage.BALANCE_PAID : Stage.DEPOSIT_PAID,
                    Option.of(deposit),
                    kind(presale)));
    return credit.isPositive()
        ? draft.discount(OrderDiscount.of("deposit-expansion", credit)).build()
        : draft.build();
  }

  private static Kind kind(Told presale) {
    return presale.at("deposit_kind").node().asText().startsWith("EARNEST")
        ? Kind.EARNEST
        : Kind.PREPAYMENT;
  }

  private static Order paidInFull(Told told) {
    var order = Goods.flagged(told, Purchase.of(told).order());
    var stage = told.is("in_production") ? Stage.IN_PRODUCTION : Stage.BALANCE_PAID;
    return order.change().presale(new Presale(stage, Option.none(), Kind.PREPAYMENT)).build();
  }

  /** The earnest part of a deposit is what comes on top of it or is kept of it. */
  private static Outcome deposit(RefundQuote quote) {
    var doubled = quote.of(ComponentKind.COMPENSATION);
    var back = quote.of(ComponentKind.DEPOSIT);
    var excess = back.minus(doubled);
    return new Outcome()
        .with("double_effective_deposit", doubled.times(2).inMajorUnits())
        .with("excess_prepayment", excess.inMajorUnits());
  }
}
