package io.redress.settlement;

import io.redress.amount.RefundQuote;
import io.redress.money.Apportionment;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.order.Order;
import io.redress.order.Tender;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Consent;
import io.redress.request.RequestKind;
import io.redress.settlement.TenderShares.Share;
import io.redress.settlement.Unsettleable.ConsentMissing;
import io.redress.settlement.Unsettleable.NoRouteBeyondPaid;
import io.redress.settlement.Unsettleable.TendersExhausted;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;

/** Plans how the total of a quote is given back: into which tenders, by which routes, and when. */
public final class SettlementPlans {

  private final SettlementTerms terms;
  private final Seq<Route> routes;
  private final Order order;
  private final Set<Consent> consents;
  private final Schedule schedule;

  private SettlementPlans(
      SettlementTerms terms,
      Seq<Route> routes,
      Order order,
      Set<Consent> consents,
      Schedule schedule) {
    this.terms = terms;
    this.routes = routes;
    this.order = order;
    this.consents = consents;
    this.schedule = schedule;
  }

  /**
   * The plan for a quote, or why there is none.
   *
   * @param routes by which routes money may go, in the order in which they are tried
   * @param order with all that went back or is on its way, from whichever case
   * @param rates of the moment; needed only where the policy refunds at them
   * @param toPolicy the rate from the order's currency to that of the policy's own amounts
   */
  public static Either<Unsettleable, SettlementPlan> plan(
      SettlementTerms terms,
      Seq<Route> routes,
      Order order,
      RefundQuote quote,
      Set<Consent> consents,
      Seq<QuotedRate> rates,
      ExchangeRate toPolicy,
      Schedule schedule) {
    var plans = new SettlementPlans(terms, routes, order, consents, schedule);
    return plans
        .ways(quote, rates)
        .map(ways -> {
          var staging =
              terms.staging().filter(how -> how.appliesTo(toPolicy.convert(quote.total())));
          return new SettlementPlan(
              quote.total(),
              plans.instalments(quote.total(), ways, staging),
              staging.exists(Staging::signature));
        });
  }

  /**
   * What a customer agreed to who is given money by these routes. Who asks for credit with the shop
   * agrees to be given it.
   */
  public static Set<Consent> consents(AfterSaleRequest request, Seq<Route> routes) {
    boolean isAsked =
        request.kind() == RequestKind.STORE_CREDIT && routes.equals(List.of(Route.STORE_BALANCE));
    return isAsked ? request.consents().add(Consent.OTHER_ROUTE) : request.consents();
  }

  private Either<Unsettleable, Seq<Way>> ways(RefundQuote quote, Seq<QuotedRate> rates) {
    var beyond = quote.beyondPaid();
    var paid = paid(quote.fromTenders(), rates);
    return beyond.isZero() ? paid : paid.flatMap(ways -> beyond(beyond).map(ways::append));
  }

  private Either<Unsettleable, Seq<Way>> paid(Money amount, Seq<QuotedRate> rates) {
    var spread = TenderShares.of(terms.tenders(), order, amount, schedule.now());
    var into = isOriginalAllowed() ? spread.into() : List.<Share>empty();
    var beside = isOriginalAllowed() ? spread.beside() : spread.into().appendAll(spread.beside());
    return beside.isEmpty() && spread.missing().isZero()
        ? into(into, rates)
        : beside(amount, spread.missing(), beside)
            .flatMap(others -> into(into, rates).map(ways -> ways.appendAll(others)));
  }

  /** What goes back into the tenders, or why the first of them cannot take its share. */
  private Either<Unsettleable, Seq<Way>> into(Seq<Share> shares, Seq<QuotedRate> rates) {
    var ways = new ArrayList<Way>(shares.size());
    for (var share : shares) {
      var way = TenderAmount.of(terms.fx(), share, rates);
      if (way.isLeft()) {
        return way.map(amount -> List.empty());
      }
      way.forEach(amount -> ways.add(Way.into(share.tender(), share.worth(), amount)));
    }
    return Either.right(Array.ofAll(ways));
  }

  private boolean isOriginalAllowed() {
    return routes.contains(Route.ORIGINAL);
  }

  /** What cannot go into its tender goes by the next route that may carry it. */
  private Either<Unsettleable, Seq<Way>> beside(Money amount, Money missing, Seq<Share> shares) {
    var lost = sum(missing, shares.filter(share -> routes(share).isEmpty()));
    if (lost.isPositive()) {
      return Either.left(new TendersExhausted(amount, amount.minus(lost)));
    }
    boolean isAllowed = !terms.consentForOtherRoute() || consents.contains(Consent.OTHER_ROUTE);
    return isAllowed || shares.isEmpty()
        ? Either.right(shares.flatMap(this::byOtherRoute))
        : Either.left(
            new ConsentMissing(
                sum(Money.zero(amount.currency()), shares),
                shares.flatMap(this::routes).distinct()));
  }

  private static Money sum(Money first, Seq<Share> shares) {
    return shares.map(Share::worth).fold(first, Money::plus);
  }

  private Option<Way> byOtherRoute(Share share) {
    return routes(share)
        .headOption()
        .map(route -> Way.beside(share.tender(), route, share.worth()));
  }

  /** By which routes, other than the original one, a tender's share may go. */
  private Seq<Route> routes(Share share) {
    return terms
        .routesBeside(routes, Option.of(share.tender()))
        .filter(route -> route != Route.ORIGINAL);
  }

  /** Compensation goes where more than was paid may go: never out of a payment's remainder. */
  private Either<Unsettleable, Way> beyond(Money amount) {
    return order
        .tenders()
        .find(tender -> isOriginalAllowed() && takesMore(tender, amount))
        .map(tender -> Way.moreInto(tender, amount))
        .orElse(() ->
            routes.find(route -> route != Route.ORIGINAL).map(route -> Way.more(route, amount)))
        .toEither(() -> new NoRouteBeyondPaid(amount));
  }

  private boolean takesMore(Tender tender, Money amount) {
    return tender.takesMore()
        && !tender.isForeign()
        && tender.isOpen(schedule.now())
        && amount.minor() % tender.step() == 0;
  }

  /** Cuts the total into instalments, and each into the ways that it goes, in their order. */
  private Seq<PlannedLeg> instalments(Money total, Seq<Way> ways, Option<Staging> staging) {
    return staging.fold(
        () -> ways.map(way -> way.whole(schedule.now())), how -> instalments(total, ways, how));
  }

  private Seq<PlannedLeg> instalments(Money total, Seq<Way> ways, Staging staging) {
    boolean isBound = !consents.contains(Consent.INSTALMENTS);
    var equal = new long[staging.parts()];
    Arrays.fill(equal, 1);
    long[] amounts = Apportionment.of(total.minor(), equal);
    var cuts = new Instalments(ways);
    Seq<PlannedLeg> legs = Array.empty();
    for (int i = 0; i < amounts.length; i++) {
      var due = schedule.after(i * staging.everyWorkingDays(), isBound);
      legs = legs.appendAll(cuts.next(i + 1, amounts[i], due));
    }
    return legs;
  }
}
