package io.redress.simulator.report;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.amount.Component;
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
import io.redress.order.OrderLine;
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
import io.redress.settlement.LegId;
import io.redress.simulator.history.OrderHistory;
import io.redress.simulator.statistics.Granted;
import io.redress.simulator.statistics.Tally;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Currency;

/**
 * Four orders of 1,234.56 yuan each: one is given back in two hours, with a coupon's share and the
 * shipping; one in three days, on the way back; one request is rejected, one cannot be answered.
 */
final class TinyRun {

  private static final Customer CUSTOMER = new Customer(new CustomerId("B-1"), "gold", 0);

  static RunSummary over(Option<OrderHistory> history) {
    return Runs.of(
        new PolicyId("shop", "2026-11-01"),
        new Wording("The shop's policy", "本店政策"),
        "small-shop",
        history,
        Currency.getInstance("CNY"),
        tally());
  }

  private static Tally tally() {
    var tally = new Tally();
    for (int i = 0; i < 4; i++) {
      tally.order(cny(123_456), 2);
    }
    asks(tally, "quality", "toys", Duration.ofHours(30));
    asks(tally, "size", "clothes", Duration.ofDays(5));
    asks(tally, "size", "toys", Duration.ofDays(6));
    tally.decidedAutomatically();
    tally.refunded(
        grant(
            Path.KEEP_GOODS,
            component(ComponentKind.GOODS, 110_000),
            component(ComponentKind.DISCOUNT_SHARE, -10_010),
            component(ComponentKind.SHIPPING, 1_000)),
        Option.none(),
        Duration.ofHours(2));
    tally.refunded(
        grant(Path.RETURN_GOODS, component(ComponentKind.GOODS, 50_000)),
        Option.none(),
        Duration.ofDays(3));
    closes(tally, Outcome.REFUNDED, Outcome.REFUNDED, Outcome.REJECTED);
    decides(tally, "proven-defect");
    decides(tally, "in-window");
    decides(tally, "in-window");
    happens(tally, new CaseEvent.RefundConfirmed(new LegId("C-1-1")));
    happens(tally, new CaseEvent.RefundConfirmed(new LegId("C-2-1")));
    happens(tally, new CaseEvent.Expired(inspection()));
    tally.refused("UnknownReason");
    return tally;
  }

  private static void asks(Tally tally, String reason, String category, Duration afterOrder) {
    var order = OrderDraft.in("CNY").line(line(category)).paidBy("card", 123_456).order();
    var request =
        new AfterSaleRequest(
            CUSTOMER.id(),
            RequestKind.REFUND,
            new Reason(reason),
            GoodsState.RECEIVED,
            Option.none(),
            List.of(new RequestedLine(new LineId("L1"), 1)),
            HashSet.empty());
    var claim =
        new Claim(
            new CaseId("C-1"),
            new PolicyId("shop", "1"),
            order,
            CUSTOMER,
            request,
            Option.none(),
            new Actor("B-1", Role.CUSTOMER),
            order.placedAt());
    tally.happened(order.placedAt().plus(afterOrder), new CaseEvent.Requested(claim));
  }

  private static OrderLine line(String category) {
    return new OrderLine(
        new LineId("L1"), "sku", category, 1, cny(123_456), cny(0), cny(0), true, HashSet.empty());
  }

  private static void decides(Tally tally, String rule) {
    happens(tally, new CaseEvent.Rejected(new Because("eligibility", rule, Option.none())));
  }

  private static void closes(Tally tally, Outcome... outcomes) {
    for (var outcome : outcomes) {
      tally.ended(outcome);
    }
  }

  private static void happens(Tally tally, CaseEvent event) {
    tally.happened(Shop.ORDERED, event);
  }

  private static Deadline inspection() {
    return new Deadline(ClockName.INSPECTION, Role.INSPECTOR, Shop.ORDERED, OnBreach.NOTIFY);
  }

  private static Grant grant(Path path, Component... components) {
    return Granted.of(path, ReturnMilestone.INSPECTION, List.of(components));
  }

  private static Component component(ComponentKind kind, long minor) {
    return Granted.component(kind, Option.none(), 0, cny(minor));
  }

  private static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }

  private TinyRun() {}
}
