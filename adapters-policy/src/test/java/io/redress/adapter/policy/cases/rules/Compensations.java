package io.redress.adapter.policy.cases.rules;

import static io.redress.adapter.policy.cases.rules.Demands.any;
import static io.redress.adapter.policy.cases.rules.Demands.none;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.CompensationTerms;
import io.redress.amount.Tariff;
import io.redress.eligibility.Verdict;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Money beyond what was paid. */
final class Compensations implements Shape {

  @Override
  public boolean fits(Told told) {
    return (told.has("finding") && told.has("order"))
        || told.has("late_shipping_confirmed")
        || told.has("compensation_valid")
        || told.hasAll("gift", "main_price");
  }

  @Override
  public Outcome answer(Told told) {
    var order = Goods.flagged(told, order(told));
    var policy =
        PolicySketch.of(told)
            .amount(
                Laws.plain(told)
                    .with(new CompensationTerms(new DecisionTable<>(tariffs(told)), Option.none())))
            .rules(
                Table.reject("customer-fraud", any("buyer-swapped-goods")),
                Table.review("nothing-confirmed", any("not-late-shipping-confirmed")),
                Table.approve("finding-confirmed"));
    var request = Request.whole(told, order, Request.reason(told));
    var asking = Asking.of(policy, order, request, Purchase.SOME_DAY);
    var decision = asking.decided();
    boolean isMore = decision.quote().beyondPaid().isPositive();
    var outcome = asking.money(asking.verdict(decision), decision);
    return isMore && decision.verdict() == Verdict.APPROVE
        ? outcome.with(
            "remedy",
            told.has("finding") ? "RETURN_REFUND_PLUS_PUNITIVE" : "REFUND_PLUS_COMPENSATION")
        : outcome;
  }

  private static Order order(Told told) {
    if (!told.has("main_price")) {
      return Purchase.of(told).order();
    }
    var price = told.money("main_price");
    return Purchase.something(told)
        .lines(List.of(OrderLine.of("goods", "goods", 1, price)))
        .tenders(List.of(Tender.of("paid", "paid", price)))
        .build();
  }

  private static Seq<Rule<Tariff>> tariffs(Told told) {
    Seq<Rule<Tariff>> known =
        List.of(
            // Food Safety Law, art. 148
            Table.row(
                "unsafe-food",
                Tariff.times(10, yuan(1_000)),
                any("unsafe-food"),
                none("label-flaw-only", "harmless-label-flaw", "label-flaw")),
            // Consumer Rights Law, art. 55
            Table.row("fraud", Tariff.times(3, yuan(500)), any("fraud", "seller-fraud")),
            // general rules of JD
            Table.row("page-information", upTo(10, yuan(200)), any("finding=improper-page-info")),
            // a marketplace's own rule
            Table.row("late-dispatch", upTo(30, yuan(500)), any("late-shipping-confirmed")));
    return known.appendAll(promised(told)).appendAll(gift(told));
  }

  private static Option<Rule<Tariff>> promised(Told told) {
    return Option.when(
        told.is("compensation_valid"),
        () -> {
          Tariff share =
              new Tariff.Share(
                  told.percent("policy.late_shipping_compensation_percent"),
                  Option.none(),
                  told.moneyIfTold("policy.cap", told.currency()));
          return Table.row("late-shipping", share);
        });
  }

  /** A gift with an article number of its own: its price, at most 30 per cent of the main one. */
  private static Option<Rule<Tariff>> gift(Told told) {
    if (told.has("gift.sku_price")) {
      Tariff price =
          new Tariff.Share(Percent.of(30), Option.none(), Option.of(told.money("gift.sku_price")));
      return Option.of(Table.row("gift", price));
    }
    return told.moneyIfTold("gift.declared_value", told.currency())
        .map(value -> Table.row("gift", new Tariff.Fixed(value)));
  }

  private static Tariff upTo(long perCent, Money most) {
    return new Tariff.Share(Percent.of(perCent), Option.none(), Option.of(most));
  }

  private static Money yuan(long yuan) {
    return Money.of(yuan * 100, "CNY");
  }
}
