package io.redress.settlement;

import io.redress.goods.ReturnMilestone;
import io.redress.order.Tender;
import io.redress.table.DecisionTable;
import io.redress.table.Row;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a policy says about giving money back.
 *
 * @param release how far goods must have come back before the money goes; after inspection where no
 *     rule matches
 * @param route by which routes money goes back, each once, in the order in which they are tried
 * @param routes the same where no rule of {@code route} matches; at least one
 * @param consentForOtherRoute whether the customer must have agreed to any but the original route
 */
public record SettlementTerms(
    DecisionTable<ReturnMilestone> release,
    DecisionTable<Seq<Route>> route,
    Seq<Route> routes,
    boolean consentForOtherRoute,
    TenderTerms tenders,
    FxTerms fx,
    Option<Staging> staging) {

  public SettlementTerms {
    route.rules().forEach(rule -> check(rule.outcome()));
    check(routes);
  }

  /** Terms with the usual order of tenders, captured rates and no instalments. */
  public SettlementTerms(DecisionTable<ReturnMilestone> release, Seq<Route> routes) {
    this(
        release,
        new DecisionTable<>(List.empty()),
        routes,
        false,
        TenderTerms.reverse(),
        FxTerms.captured(),
        Option.none());
  }

  /** By which routes money of a case goes back, in the order in which they are tried. */
  public Seq<Route> routes(Row facts) {
    return route.firstMatch(facts).fold(() -> routes, Rule::outcome);
  }

  /**
   * Of these routes, those that money of a tender may take.
   *
   * @param tender none for money beyond what was paid
   */
  public Seq<Route> routesBeside(Seq<Route> offered, Option<Tender> tender) {
    boolean isInKind = tender.exists(one -> one.nature() == Tender.Nature.IN_KIND);
    return offered.filter(
        route -> route != Route.BANK_TRANSFER || !isInKind || tenders.cashForKind());
  }

  /** The same with a table of routes before those that hold otherwise. */
  public SettlementTerms with(DecisionTable<Seq<Route>> table) {
    return new SettlementTerms(release, table, routes, consentForOtherRoute, tenders, fx, staging);
  }

  public SettlementTerms with(TenderTerms other) {
    return new SettlementTerms(release, route, routes, consentForOtherRoute, other, fx, staging);
  }

  public SettlementTerms with(FxTerms other) {
    return new SettlementTerms(
        release, route, routes, consentForOtherRoute, tenders, other, staging);
  }

  public SettlementTerms with(Staging other) {
    return new SettlementTerms(
        release, route, routes, consentForOtherRoute, tenders, fx, Option.of(other));
  }

  /** The same, where any but the original route needs the customer's recorded consent. */
  public SettlementTerms askingConsent() {
    return new SettlementTerms(release, route, routes, true, tenders, fx, staging);
  }

  private static void check(Seq<Route> routes) {
    if (routes.isEmpty() || routes.distinct().size() != routes.size()) {
      throw new IllegalArgumentException("no route, or one twice: " + routes.map(Route::word));
    }
  }
}
