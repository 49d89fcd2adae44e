package io.redress.audit;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.amount.Component;
import io.redress.amount.ComponentKind;
import io.redress.amount.RefundQuote;
import io.redress.amount.RuleRef;
import io.redress.decision.Decision.Because;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Grant;
import io.redress.money.Money;
import io.redress.order.Drawn;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderId;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.settlement.LegId;
import io.redress.settlement.PlannedLeg;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementPlan;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;

/** What logs are put together from by hand: 200.00 for the two units of the shop's order. */
final class Pieces {

  static final CaseId FIRST = new CaseId("C1");
  static final CaseId SECOND = new CaseId("C2");

  static final Because UNWANTED = new Because("eligibility", "unwanted", Option.none());
  static final Wording WORDS = new Wording("Please look again.", "请再看一下。");
  static final Because BY_A_PERSON = new Because("review", "person", Option.of(WORDS));

  static final RefundLeg ALIPAY = leg("C1-1", "alipay", Route.ORIGINAL, 150_00);
  static final RefundLeg GIFT_CARD = leg("C1-2", "gift-card", Route.ORIGINAL, 50_00);

  static final Deadline EXECUTION = deadline(ClockName.REFUND_EXECUTION, Role.FINANCE, 7);
  static final Deadline REVIEW = deadline(ClockName.REVIEW, Role.AGENT, 1);
  static final Deadline INQUIRY = deadline(ClockName.WAREHOUSE_INQUIRY, Role.WAREHOUSE, 2);
  static final Deadline OTHER_ROUTE = deadline(ClockName.OTHER_ROUTE, Role.CUSTOMER, 3);
  static final Deadline OFFER = deadline(ClockName.OFFER, Role.CUSTOMER, 4);
  static final Deadline SURVEY = deadline(ClockName.SURVEY, Role.SYSTEM, 5);

  private Pieces() {}

  static Deadline deadline(ClockName clock, Role owner, int days) {
    return new Deadline(clock, owner, Shop.NOW.plus(Duration.ofDays(days)), OnBreach.NOTIFY);
  }

  static Clocks runs(Deadline... deadlines) {
    return Clocks.of(deadlines);
  }

  static RefundLeg leg(String id, String tender, Route route, long amount) {
    return new RefundLeg(
        new LegId(id),
        new OrderId("O1"),
        Option.of(new TenderId(tender)),
        route,
        Shop.cny(amount),
        Shop.cny(amount),
        Shop.NOW);
  }

  static RefundOrdered ordered(RefundLeg... legs) {
    return new RefundOrdered(List.of(legs), runs(EXECUTION));
  }

  static ApprovedAutomatically approved(Path path) {
    return new ApprovedAutomatically(grant(path), UNWANTED);
  }

  static Grant grant(Path path) {
    return grant(path, 2, 200_00);
  }

  /** So many units of A for so much, of which the gift card has 50.00 at most. */
  static Grant grant(Path path, long units, long total) {
    return grant(path, quote(units, total), plan(total));
  }

  static Grant grant(Path path, RefundQuote quote, SettlementPlan plan) {
    return new Grant(
        Remedy.REFUND, path, quote, plan, ReturnMilestone.INSPECTION, List.of(Route.ORIGINAL));
  }

  static RefundQuote quote(long units, long total) {
    var line = new LineId("A");
    var goods =
        new Component(
            ComponentKind.GOODS,
            Option.of(line),
            units,
            Shop.cny(total),
            Shop.cny(total),
            new RuleRef("order", "list-price"));
    var zero = Shop.cny(0);
    var back = RefundedLine.of(line, units, Shop.cny(total));
    return new RefundQuote(
        List.of(goods),
        List.empty(),
        Shop.cny(total),
        zero,
        zero,
        List.empty(),
        new Drawn(List.of(back), zero, zero, zero, HashSet.empty(), HashMap.empty()));
  }

  static SettlementPlan plan(long total) {
    var planned =
        new PlannedLeg(
            1,
            Option.of(new TenderId("alipay")),
            Route.ORIGINAL,
            Shop.cny(total),
            Shop.cny(total),
            Option.none(),
            Option.none(),
            Shop.NOW);
    return new SettlementPlan(Shop.cny(total), List.of(planned), false);
  }

  static SentToReview toReview(Role level) {
    return toReview(level, grant(Path.KEEP_GOODS));
  }

  static SentToReview toReview(Role level, Grant proposed) {
    return new SentToReview(proposed, level, 1, UNWANTED, List.empty(), runs(REVIEW));
  }

  /** A grant of money for no unit at all, ordered in one leg. */
  static CaseEvent[] only(RefundLeg leg) {
    return only(leg, 0);
  }

  /** The same for so many units of A. */
  static CaseEvent[] only(RefundLeg leg, long units) {
    var worth = leg.worth().minor();
    return new CaseEvent[] {
      new ApprovedAutomatically(grant(Path.KEEP_GOODS, units, worth), UNWANTED), ordered(leg)
    };
  }

  /** One unit of A for CNY 100.00 that were charged as 2000 yen. */
  static Order inYen() {
    return OrderDraft.in("CNY")
        .line("A", 100_00, 1)
        .with(draft ->
            draft.paidBy(Tender.of("yen", "jcb", Money.of(2000, "JPY")).worth(Shop.cny(100_00))))
        .order();
  }
}
