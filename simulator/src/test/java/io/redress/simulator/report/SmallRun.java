package io.redress.simulator.report;

import io.redress.amount.ComponentKind;
import io.redress.decision.Decision.Because;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.Grant;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.policy.PolicyId;
import io.redress.remedy.Path;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.statistics.Granted;
import io.redress.simulator.statistics.Tally;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;

/** A run that is small enough to count by hand, recorded as a simulation records it. */
final class SmallRun {

  static final Currency CNY = Currency.getInstance("CNY");

  private static final Instant ORDERED = Instant.parse("2026-03-01T10:00:00Z");

  private SmallRun() {}

  /** Of four orders for 1000.00 together, three are asked about, and two get money back. */
  static Tally tally() {
    var tally = new Tally();
    for (int order = 0; order < 4; order++) {
      tally.order(yuan(25_000), 1);
    }
    asked(tally, "size", "apparel", "in-window");
    asked(tally, "size", "apparel", "in-window");
    asked(tally, "quality", "home", "not-shipped");
    tally.refused("NoRuleMatches");
    tally.refunded(
        grant(Path.RETURN_GOODS, yuan(20_000), yuan(-2_000), yuan(1_000)),
        Option.of("in-window"),
        Duration.ofHours(76));
    tally.refunded(
        grant(Path.NOT_SHIPPED, yuan(10_000), yuan(0), yuan(0)),
        Option.of("not-shipped"),
        Duration.ofMinutes(90));
    tally.decidedAutomatically();
    closed(tally, Outcome.REFUNDED);
    closed(tally, Outcome.REFUNDED);
    closed(tally, Outcome.REJECTED);
    return tally;
  }

  static RunSummary of(Tally tally) {
    return of(tally, Option.none());
  }

  static RunSummary of(Tally tally, Option<OrderHistory> history) {
    return Runs.of(
        new PolicyId("small-shop", "3"),
        new Wording("A small shop", "小店"),
        "village",
        history,
        CNY,
        tally);
  }

  /** A request that a rule of the policy grants. */
  static void asked(Tally tally, String reason, String category, String rule) {
    tally.happened(
        ORDERED.plus(Duration.ofDays(5)), new CaseEvent.Requested(claim(reason, category)));
    tally.happened(
        ORDERED.plus(Duration.ofDays(5)),
        new CaseEvent.ApprovedAutomatically(
            grant(Path.RETURN_GOODS, yuan(100), yuan(0), yuan(0)),
            new Because("eligibility", rule, Option.none())));
  }

  private static void closed(Tally tally, Outcome outcome) {
    tally.ended(outcome);
  }

  private static Grant grant(Path path, Money goods, Money discount, Money shipping) {
    var line = Option.some(new LineId("L1"));
    return Granted.of(
        path,
        ReturnMilestone.SCAN,
        List.of(
            Granted.component(ComponentKind.GOODS, line, 1, goods),
            Granted.component(ComponentKind.DISCOUNT_SHARE, line, 1, discount),
            Granted.component(ComponentKind.SHIPPING, Option.none(), 0, shipping)));
  }

  static Claim claim(String reason, String category) {
    var line =
        new OrderLine(
            new LineId("L1"),
            "SKU-1",
            category,
            1,
            yuan(25_000),
            yuan(0),
            yuan(0),
            true,
            HashSet.empty());
    var customer = new Customer(new CustomerId("K-1"), "regular", 0);
    return new Claim(
        new CaseId("C-1"),
        new PolicyId("small-shop", "3"),
        order(line),
        customer,
        new AfterSaleRequest(
            customer.id(),
            RequestKind.REFUND,
            new Reason(reason),
            GoodsState.RECEIVED,
            Option.none(),
            List.of(new RequestedLine(line.id(), 1)),
            HashSet.empty()),
        Option.none(),
        new Actor(customer.id().value(), Role.CUSTOMER),
        Instant.parse("2026-11-02T02:00:00Z"));
  }

  private static Order order(OrderLine line) {
    return Order.in(CNY, "O-1", ORDERED)
        .dispatched(Option.some(ORDERED.plus(Duration.ofDays(1))))
        .delivered(Option.some(ORDERED.plus(Duration.ofDays(3))))
        .line(line)
        .paidBy(Tender.of("T-1", "alipay", yuan(25_000)))
        .build();
  }

  private static Money yuan(long fen) {
    return new Money(fen, CNY);
  }
}
