package io.redress.adapter.policy.cases;

import io.redress.decision.Decision;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.decision.Unanswerable;
import io.redress.eligibility.Verdict;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.Tender;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.policy.Policy;
import io.redress.request.AfterSaleRequest;
import io.redress.settlement.PlannedLeg;
import io.redress.settlement.SettlementPlan;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** An order through all its refunds: each is decided on what the ones before it left. */
public final class Ledger {

  public static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
  public static final CustomerId CUSTOMER = new CustomerId("customer");

  private final Policy policy;
  private Order order;

  public Ledger(Policy policy, Order order) {
    this.policy = policy;
    this.order = order;
  }

  /** The answer to a request; what it approves has gone back. */
  public Either<Unanswerable, Decision> ask(AfterSaleRequest request) {
    var customer = new Customer(CUSTOMER, "regular", 0);
    var answer =
        Decisions.decide(policy, new Dossier(order, customer, request, Option.none(), NOW));
    answer.filter(yes -> yes.verdict() == Verdict.APPROVE).forEach(yes -> yes.forEach(this::book));
    return answer;
  }

  private void book(Decision decision) {
    var drawn = decision.quote().drawn().from(order);
    order = drawn.change().tenders(drawn.tenders().map(of -> back(of, decision.plan()))).build();
  }

  private static Tender back(Tender tender, SettlementPlan plan) {
    return plan.legs()
        .filter(leg -> leg.tender().contains(tender.id()))
        .foldLeft(tender, (before, leg) -> before.back(leg.amount(), leg.worth()));
  }

  /** What went back by hand, of which no line knows. */
  public void backByHand(Money amount) {
    var tenders = order.tenders();
    order = order.change().tenders(tenders.update(0, first -> first.back(amount, amount))).build();
  }

  public Order order() {
    return order;
  }

  /** What has gone back into all tenders. */
  public Money refunded() {
    return order.tenders().map(Tender::refunded).fold(Money.zero(order.currency()), Money::plus);
  }

  /** What a plan gives into each tender. */
  public static Outcome split(SettlementPlan plan) {
    var split = new Outcome();
    plan.legs()
        .groupBy(leg -> leg.tender().fold(() -> leg.route().word(), id -> id.value()))
        .forEach((tender, legs) ->
            split.with(tender, legs.map(PlannedLeg::amount).reduce(Money::plus).inMajorUnits()));
    return split;
  }

  /** The type of a refusal, which says what it is about. */
  public static String nameOf(Unanswerable why) {

    return switch (why) {
      case Unanswerable.NotQuotable(var unquotable) -> unquotable.getClass().getSimpleName();
      case Unanswerable.NotSettleable(var unsettleable) -> unsettleable.getClass().getSimpleName();
      case Unanswerable.UnsoundOrder(var problem) -> problem.getClass().getSimpleName();
      case Unanswerable.UnknownReason reason -> reason.getClass().getSimpleName();
      case Unanswerable.NoRate noRate -> noRate.getClass().getSimpleName();
    };
  }
}
