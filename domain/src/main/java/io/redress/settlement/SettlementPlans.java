package io.redress.settlement;

import io.redress.amount.RefundQuote;
import io.redress.money.Apportionment;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.order.Order;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.request.Consent;
import io.redress.settlement.Unsettleable.ConsentMissing;
import io.redress.settlement.Unsettleable.NoRouteBeyondPaid;
import io.redress.settlement.Unsettleable.TendersExhausted;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Arrays;

/** Plans how the total of a quote is given back: into which tenders, by which routes, and when. */
public final class SettlementPlans {

  private final SettlementTerms terms;
  private final Order order;
  private final Set<Consent> consents;
  private final Schedule schedule;

  private SettlementPlans(
      SettlementTerms terms, Order order, Set<Consent> consents, Schedule schedule) {
    this.terms = terms;
    this.order = order;
    this.consents = consents;
    this.schedule = schedule;
  }

  /** A part of the total that goes one way. */
  private record Way(Option<TenderId> tender, Route route, Money worth, TenderAmount amount) {}

  /**
   * The plan for a quote, or why there is none.
   *
   * @param order with all that went back or is on its way, from whichever case
   * @param rates of the moment; needed only where the policy refunds at them
   * @param toPolicy the rate from the order's currency to that of the policy's own amounts
   */
  public static Either<Unsettleable, SettlementPlan> plan(
      SettlementTerms terms,
      Order order,
      RefundQuote quote,
      Set<Consent> consents,
      Seq<QuotedRate> rates,
      ExchangeRate toPolicy,
      Schedule schedule) {
    var plans = new SettlementPlans(terms, order, consents, schedule);
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

  private Either<Unsettleable, Seq<Way>> ways(RefundQuote quote, Seq<QuotedRate> rates) {
    return paid(quote.fromTenders(), rates)
        .flatMap(paid -> beyond(quote.beyondPaid()).map(paid::appendAll));
  }

  private Either<Unsettleable, Seq<Way>> paid(Money amount, Seq<QuotedRate> rates) {
    var spread = TenderShares.of(terms.tenders(), order, amount, schedule.now());
    if (spread.missing().isPositive()) {
      return Either.left(new TendersExhausted(amount, amount.minus(spread.missing())));
    }
    boolean isOriginal = terms.routes().contains(Route.ORIGINAL);
    Seq<Way> ways = List.empty();
    for (var share : spread.into()) {
      var way = isOriginal ? intoTender(share, rates) : beside(amount, share);
      if (way.isLeft()) {
        return way.map(List::of);
      }
      ways = ways.appendAll(way);
    }
    for (var share : spread.beside()) {
      var way = beside(amount, share);
      if (way.isLeft()) {
        return way.map(List::of);
      }
      ways = ways.appendAll(way);
    }
    return Either.right(ways);
  }

  private Either<Unsettleable, Way> intoTender(TenderShares.Share share, Seq<QuotedRate> rates) {
    return TenderAmount.of(terms.fx(), share, rates)
        .map(amount ->
            new Way(Option.of(share.tender().id()), Route.ORIGINAL, share.worth(), amount));
  }

  /** What cannot go into its tender goes by the next route that may carry it. */
  private Either<Unsettleable, Way> beside(Money amount, TenderShares.Share share) {
    return otherRoute(amount, share)
        .map(route ->
            new Way(Option.of(share.tender().id()), route, share.worth(), plain(share.worth())));
  }

  private Either<Unsettleable, Route> otherRoute(Money amount, TenderShares.Share share) {
    boolean inKind =
        share.tender().nature() == Tender.Nature.IN_KIND && !terms.tenders().cashForKind();
    var routes =
        terms
            .routes()
            .filter(route -> route != Route.ORIGINAL)
            .filter(route -> !inKind || route != Route.BANK_TRANSFER);
    if (routes.isEmpty()) {
      return Either.left(new TendersExhausted(amount, amount.minus(share.worth())));
    }
    return terms.consentForOtherRoute() && !consents.contains(Consent.OTHER_ROUTE)
        ? Either.left(new ConsentMissing(share.worth(), routes))
        : Either.right(routes.head());
  }

  /** Compensation goes where more than was paid may go: never out of a payment's remainder. */
  private Either<Unsettleable, Seq<Way>> beyond(Money amount) {
    if (amount.isZero()) {
      return Either.right(List.empty());
    }
    var willing =
        order
            .tenders()
            .find(tender ->
                tender.takesMore() && !tender.isForeign() && tender.isOpen(schedule.now()));
    Option<Route> route =
        willing.isDefined()
            ? Option.of(Route.ORIGINAL)
            : terms.routes().find(other -> other != Route.ORIGINAL);
    return route
        .<Unsettleable>toEither(() -> new NoRouteBeyondPaid(amount))
        .map(by -> List.of(new Way(willing.map(Tender::id), by, amount, plain(amount))));
  }

  private static TenderAmount plain(Money amount) {
    return new TenderAmount(amount, Option.none(), Option.none());
  }

  /** Cuts the total into instalments, and each into the ways that it goes, in their order. */
  private Seq<PlannedLeg> instalments(Money total, Seq<Way> ways, Option<Staging> staging) {
    int parts = staging.map(Staging::parts).getOrElse(1);
    int every = staging.map(Staging::everyWorkingDays).getOrElse(0);
    boolean isBound = !consents.contains(Consent.INSTALMENTS);
    if (parts == 1) {
      return ways.map(way -> leg(1, way, 0, way.worth().minor(), schedule.now()));
    }
    var equal = new long[parts];
    Arrays.fill(equal, 1);
    long[] amounts = Apportionment.of(total.minor(), equal);
    var cuts = new Cuts(ways);
    Seq<PlannedLeg> legs = Array.empty();
    for (int i = 0; i < parts; i++) {
      legs = legs.appendAll(cuts.next(i + 1, amounts[i], schedule.after(i * every, isBound)));
    }
    return legs;
  }

  /** Takes one instalment after the other off the ways. */
  private static final class Cuts {

    private final Way[] ways;
    private final long[] gone;
    private int at;

    Cuts(Seq<Way> ways) {
      this.ways = ways.toJavaArray(Way[]::new);
      this.gone = new long[this.ways.length];
    }

    Seq<PlannedLeg> next(int number, long amount, Instant due) {
      Seq<PlannedLeg> legs = List.empty();
      long open = amount;
      while (open > 0) {
        var way = ways[at];
        long part = Math.min(open, way.worth().minor() - gone[at]);
        legs = legs.append(SettlementPlans.leg(number, way, gone[at], part, due));
        gone[at] += part;
        open -= part;
        at += gone[at] == way.worth().minor() ? 1 : 0;
      }
      return legs;
    }
  }

  /** The way's own amount is cut by the cumulative rule, so that the cuts add up to it. */
  private static PlannedLeg leg(int number, Way way, long before, long part, Instant due) {
    long whole = way.worth().minor();
    var amount = way.amount();
    return new PlannedLeg(
        number,
        way.tender(),
        way.route(),
        amount.amount().cut(whole, before, part),
        way.worth().cut(whole, before, part),
        amount.rate(),
        amount.lowered().map(lowered -> lowered.cut(whole, before, part)),
        due);
  }
}
