package io.redress.audit;

import io.redress.amount.RefundQuote;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Grant;
import io.redress.lifecycle.Outcome;
import io.redress.settlement.SettlementPlan;

/** Components, legs and what was confirmed come to the total, to the minor unit. */
final class GrantLaws {

  private GrantLaws() {}

  static void check(Moment at, Findings found) {
    switch (at.event()) {
      case CaseEvent.ApprovedAutomatically e -> components(at, e.grant(), found);
      case CaseEvent.Converted e -> components(at, e.grant(), found);
      case CaseEvent.SentToReview e -> components(at, e.proposed(), found);
      case CaseEvent.OfferMade e -> components(at, e.offer().grant(), found);
      case CaseEvent.Inspected e -> components(at, e.quote(), e.plan(), found);
      case CaseEvent.ReturnFreightStated e -> components(at, e.quote(), e.plan(), found);
      case CaseEvent.CaseClosed e -> confirmed(at, e.outcome(), found);
      default -> {}
    }
  }

  private static void components(Moment at, Grant grant, Findings found) {
    components(at, grant.quote(), grant.plan(), found);
  }

  private static void components(
      Moment at, RefundQuote quote, SettlementPlan plan, Findings found) {
    long sum = quote.dueFromCustomer().minor();
    for (var component : quote.components()) {
      sum += component.amount().minor();
    }
    if (sum != quote.total().minor() || !plan.total().equals(quote.total())) {
      found.add(
          Laws.COMPONENTS,
          at.number(),
          "components of %d and a plan of %s for %s".formatted(sum, plan.total(), quote.total()));
    }
  }

  private static void confirmed(Moment at, Outcome outcome, Findings found) {
    if (!(at.before() instanceof Settling settling)) {
      return;
    }
    long sum = 0;
    for (var past : at.since().legs()) {
      boolean isOfNow = past.confirmed() > 0 && settling.legs().containsKey(past.leg().id());
      sum += isOfNow ? past.leg().worth().minor() : 0;
    }
    var total = settling.grant().quote().total();
    if (GoodsLaws.isNothing(outcome) || sum != total.minor()) {
      found.add(
          Laws.CONFIRMED, at.number(), "%s with %d confirmed of %s".formatted(outcome, sum, total));
    }
  }

  /** Of those legs that were ordered first; a leg in place of another is of the same worth. */
  static void check(Turn turn, Findings found) {
    if (!(turn.after() instanceof Settling settling)) {
      return;
    }
    var total = settling.grant().quote().total();
    long sum = 0;
    boolean isAlike = true;
    for (var leg : settling.legs()) {
      var worth = leg._2.leg().worth();
      boolean isFirst = leg._1.equals(leg._2.first());
      sum += isFirst ? worth.minor() : 0;
      isAlike &=
          isFirst
              || settling
                  .legs()
                  .get(leg._2.first())
                  .exists(first -> first.leg().worth().equals(worth));
    }
    if (!isAlike || sum != total.minor()) {
      found.add(
          Laws.LEGS,
          turn.number(),
          "legs of %d for %s, or one in place of another amount".formatted(sum, total));
    }
  }
}
