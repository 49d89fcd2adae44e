package io.redress.simulator.world;

import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.PastRefunds;
import io.redress.simulator.draw.Draws;
import io.redress.simulator.draw.Purpose;
import io.redress.simulator.population.CustomerKind;
import io.redress.simulator.population.Population;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What the shop knows of its customers when they ask for something. How old an account is, and what
 * happened before the simulation, is drawn; the refunds of the last 30 days are those that this
 * world gave, on top of those that a customer has at any time by other channels of the shop. Only
 * they are remembered, so that a long simulation needs no more than a short one.
 */
final class Pasts {

  private static final Duration LATELY = Duration.ofDays(30);
  private static final double YEAR_MILLIS = Duration.ofDays(365).toMillis();
  private static final double OLDEST_DAYS = 36_500;
  private static final double DAY_MILLIS = Duration.ofDays(1).toMillis();

  private final Population population;
  private final Draws draws;
  private final Instant begin;
  private final Deque<Refund> refunds = new ArrayDeque<>();
  private final Map<CustomerId, Lately> lately = new HashMap<>();

  /**
   * @param draws those of this world
   * @param begin when accounts are as old as the population says
   */
  Pasts(Population population, Draws draws, Instant begin) {
    this.population = population;
    this.draws = draws;
    this.begin = begin;
  }

  private record Refund(CustomerId customer, Instant at, long minor, boolean isKept) {}

  /** What a customer was given within the last 30 days; never nothing. */
  private record Lately(long refunds, long kept, long minor) {

    static final Lately NOTHING = new Lately(0, 0, 0);

    Lately with(Refund refund, int times) {
      return new Lately(
          refunds + times,
          kept + (refund.isKept() ? times : 0),
          Math.addExact(minor, times * refund.minor()));
    }
  }

  /** A customer was given money back; not before anything that was heard of already. */
  void refunded(CustomerId customer, Instant at, long minor, boolean isKept) {
    var refund = new Refund(customer, at, minor, isKept);
    refunds.addLast(refund);
    lately.merge(customer, Lately.NOTHING.with(refund, 1), (before, one) -> before.with(refund, 1));
  }

  /** How many customers are remembered, for tests. */
  int remembered() {
    return lately.size();
  }

  /**
   * The customer as the shop sees them at an instant.
   *
   * @param toPolicy the rate at which refunds become the policy's currency; none where nobody says
   */
  Customer asking(Shopper shopper, Option<ExchangeRate> toPolicy, Instant now) {
    forget(now.minus(LATELY));
    var known = shopper.customer();
    var entity = Shoppers.account(draws, known.id());
    var accounts = population.customers().accounts();
    var traces = population.behaviour().traces();
    boolean isFraudulent = shopper.kind() == CustomerKind.FRAUDULENT;
    double days =
        accounts.days().at(entity.uniform(Purpose.ACCOUNT_AGE, 0))
            * (isFraudulent ? traces.age() : 1);
    var since = begin.minusMillis((long) (Math.min(OLDEST_DAYS, days) * DAY_MILLIS));
    double verified = accounts.verified() * (isFraudulent ? traces.verified() : 1);
    boolean isVerified = entity.happens(Purpose.ACCOUNT_VERIFIED, 0, verified);
    return new Customer(
        known.id(),
        known.tier(),
        Option.of(since),
        Option.of(isVerified),
        past(shopper, entity, since, toPolicy, now));
  }

  private PastRefunds past(
      Shopper shopper,
      Draws.Entity entity,
      Instant since,
      Option<ExchangeRate> toPolicy,
      Instant now) {
    var here = lately.getOrDefault(shopper.customer().id(), Lately.NOTHING);
    double years = Duration.between(since, now).toMillis() / YEAR_MILLIS;
    long orders = whole(entity, Purpose.PAST_ORDERS, population.customers().orders() * years);
    long before = whole(entity, Purpose.PAST_REFUNDS, orders * refunded(shopper));
    long kept = whole(entity, Purpose.PAST_KEPT, before * population.customers().accounts().kept());
    long elsewhere = shopper.customer().refundsLast30Days();
    long all = before + elsewhere + here.refunds();
    return new PastRefunds(
        Option.of(1 + Math.max(orders, all)),
        Option.of(all),
        Option.of(kept + here.kept()),
        elsewhere + here.refunds(),
        toPolicy.map(rate -> rate.convert(new Money(here.minor(), rate.from()))));
  }

  /** Rounded up as often as its fraction says, so that the mean is kept. */
  private static long whole(Draws.Entity entity, Purpose purpose, double mean) {
    return (long) (Math.max(0, mean) + entity.uniform(purpose, 0));
  }

  private double refunded(Shopper shopper) {
    double untrue = population.behaviour().abuse().share().getOrElse(shopper.kind(), 0.0) / 2;
    return Math.min(1, population.customers().accounts().refunded() + untrue);
  }

  private void forget(Instant until) {
    while (!refunds.isEmpty() && !refunds.getFirst().at().isAfter(until)) {
      var refund = refunds.removeFirst();
      lately.computeIfPresent(
          refund.customer(), (customer, sum) -> sum.refunds() == 1 ? null : sum.with(refund, -1));
    }
  }
}
