package io.redress.settlement;

import io.redress.goods.ReturnMilestone;
import io.redress.table.DecisionTable;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a policy says about giving money back.
 *
 * @param release how far goods must have come back before the money goes; after inspection where no
 *     rule matches
 * @param routes at least one, each once, in the order in which they are tried
 * @param consentForOtherRoute whether the customer must have agreed to any but the original route
 */
public record SettlementTerms(
    DecisionTable<ReturnMilestone> release,
    Seq<Route> routes,
    boolean consentForOtherRoute,
    TenderTerms tenders,
    FxTerms fx,
    Option<Staging> staging) {

  public SettlementTerms {
    if (routes.isEmpty() || routes.distinct().size() != routes.size()) {
      throw new IllegalArgumentException("no route, or one twice: " + routes.map(Route::word));
    }
  }

  /** Terms with the usual order of tenders, captured rates and no instalments. */
  public SettlementTerms(DecisionTable<ReturnMilestone> release, Seq<Route> routes) {
    this(release, routes, false, TenderTerms.reverse(), FxTerms.captured(), Option.none());
  }

  public SettlementTerms with(TenderTerms other) {
    return new SettlementTerms(release, routes, consentForOtherRoute, other, fx, staging);
  }

  public SettlementTerms with(FxTerms other) {
    return new SettlementTerms(release, routes, consentForOtherRoute, tenders, other, staging);
  }

  public SettlementTerms with(Staging other) {
    return new SettlementTerms(
        release, routes, consentForOtherRoute, tenders, fx, Option.of(other));
  }

  /** The same, where any but the original route needs the customer's recorded consent. */
  public SettlementTerms askingConsent() {
    return new SettlementTerms(release, routes, true, tenders, fx, staging);
  }
}
