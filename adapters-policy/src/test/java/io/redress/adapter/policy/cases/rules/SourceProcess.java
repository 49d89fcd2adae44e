package io.redress.adapter.policy.cases.rules;

import static io.redress.adapter.policy.cases.rules.OneOf.known;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.ComponentKind;
import io.redress.amount.FreightPayer;
import io.redress.amount.FreightTerms;
import io.redress.authority.AuthorityMatrix;
import io.redress.calendar.Window;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.Role;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestKind;
import io.redress.settlement.PlannedLeg;
import io.redress.settlement.Schedule;
import io.redress.settlement.SettlementPlans;
import io.redress.settlement.Staging;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;

/** Shared freight, large refunds and an agent's authority, as the source documents tell of them. */
final class SourceProcess {

  static final Shape SHAPE =
      OneOf.of(
          known(SourceProcess::freight, "return_freight", "agreement"),
          known(SourceProcess::instalments, "policy.stages"),
          known(SourceProcess::authority, "agent.partial_refund_limit"));

  private static final int DAYS_BETWEEN_INSTALMENTS = 5;

  private SourceProcess() {}

  private static Outcome freight(Told told) {
    var paid = told.money("return_freight");
    var payer =
        switch (told.text("agreement")) {
          case "SELLER" -> FreightPayer.MERCHANT;
          case "BUYER" -> FreightPayer.CUSTOMER;
          default -> FreightPayer.SHARED;
        };
    var policy =
        PolicySketch.of(told)
            .amount(
                Laws.plain(told)
                    .with(new FreightTerms(Table.of(Table.row("agreed", payer)), Option.none())))
            .rules(Table.approve("agreed"));
    var order = Purchase.something(told).build();
    var request =
        Request.whole(told, order, "quality")
            .withFreight(new ReturnFreight(paid, PrepaidBy.CUSTOMER));
    var merchants =
        Asking.of(policy, order, request, Purchase.SOME_DAY)
            .decided()
            .quote()
            .of(ComponentKind.RETURN_FREIGHT);
    return new Outcome()
        .with(
            "freight_split",
            new Outcome()
                .with("SELLER", merchants.inMajorUnits())
                .with("BUYER", paid.minus(merchants).inMajorUnits()));
  }

  private static Outcome instalments(Told told) {
    var order = Purchase.of(told).order();
    var policy = PolicySketch.of(told).rules(Table.approve("granted"));
    var back = told.instant("returned_goods_received_on");
    var request = Request.whole(told, order, "no-reason").forAmount(told.money("request.refund"));
    var asking = Asking.of(policy, order, request, back);
    var law = Windows.days(7).end(back, told.zone(), PolicySketch.CHINA);
    var staging =
        new Staging(
            told.money("policy.large_amount_from"),
            told.count("policy.stages"),
            DAYS_BETWEEN_INSTALMENTS,
            told.has("customer_signature"));
    var plan =
        SettlementPlans.plan(
                policy.settlement().with(staging),
                policy.settlement().routes(),
                order,
                asking.decided().quote(),
                HashSet.empty(),
                List.empty(),
                ExchangeRate.none(order.currency()),
                new Schedule(
                    back,
                    told.zone(),
                    PolicySketch.CHINA,
                    Option.when(
                        told.is("policy.all_stages_within_statutory_deadline"),
                        () -> law.at().minusNanos(1))))
            .getOrElseThrow(why -> new IllegalStateException("unsettleable: " + why));
    LocalDate last =
        plan.legs().map(PlannedLeg::due).max().getOrElse(back).atZone(told.zone()).toLocalDate();
    return asking
        .verdictAndMoney()
        .with("stages", plan.instalments().map(Money::inMajorUnits))
        .with("deadlines", new Outcome().with("last_stage_by", last.toString()));
  }

  private static Outcome authority(Told told) {
    var limit = told.money("agent.partial_refund_limit");
    var asked = told.money("request.amount");
    var policy =
        PolicySketch.of(told)
            .authority(
                new AuthorityMatrix(
                    HashMap.of(Role.AGENT, limit, Role.SUPERVISOR, limit.plus(asked).times(100))))
            .rules(Table.review("partial-refund"));
    var order = order(told, asked);
    var request = Request.whole(told, order, "quality").forAmount(asked);
    var asking =
        Asking.of(policy.amount(Laws.plain(told)), order, keeping(request), Purchase.SOME_DAY);
    var decision = asking.decided();
    var outcome = asking.money(asking.verdict(decision), decision);
    if (decision.reviewer().contains(Role.AGENT)) {
      outcome
          .with("decision", "APPROVE")
          .with("refund_amount", Asking.amount(decision.quote().total()));
    }
    return told.has("policy.supervisor_limit_hours")
        ? outcome.with("deadlines", supervisor(told))
        : outcome;
  }

  private static AfterSaleRequest keeping(AfterSaleRequest request) {
    return new AfterSaleRequest(
            request.by(),
            RequestKind.REFUND,
            request.reason(),
            request.goods(),
            request.condition(),
            request.lines(),
            request.evidence())
        .forAmount(request.amount().getOrElseThrow(AssertionError::new));
  }

  private static Order order(Told told, Money asked) {
    var price = asked.times(10);
    return Purchase.something(told)
        .lines(List.of(OrderLine.of("goods", "goods", 1, price)))
        .tenders(List.of(Tender.of("paid", "paid", price)))
        .build();
  }

  private static Outcome supervisor(Told told) {
    var within = Window.elapsed(Duration.ofHours(told.count("policy.supervisor_limit_hours")));
    var end = Windows.end(told, within, told.instant("requested_at"));
    return new Outcome().with("supervisor_due_at", Windows.moment(end.at(), told.zone()));
  }
}
