package io.redress.lifecycle;

import io.redress.decision.Dossier;
import io.redress.goods.InspectedLine;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.policy.PolicyId;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What is asked in a case, of which order, under which policy.
 *
 * @param openedBy who asked, for the customer or as the customer
 * @param askedAt when it was asked; windows and days are counted up to then, however long the case
 *     takes
 * @param rate from the order's currency to the policy's, where they differ
 * @param before what the case went through before it was decided anew; none while it was not
 */
public record Claim(
    CaseId id,
    PolicyId policy,
    Order order,
    Customer customer,
    AfterSaleRequest request,
    Option<ExchangeRate> rate,
    Actor openedBy,
    Instant askedAt,
    Option<Before> before) {

  /**
   * What a case went through before it was decided anew.
   *
   * @param complaints how many complaints were answered
   * @param legs how many legs were ordered; no leg ever has the number of another
   */
  public record Before(int complaints, int legs) {

    private static final Before NOTHING = new Before(0, 0);
  }

  /** What is asked in a case that was never decided. */
  public Claim(
      CaseId id,
      PolicyId policy,
      Order order,
      Customer customer,
      AfterSaleRequest request,
      Option<ExchangeRate> rate,
      Actor openedBy,
      Instant askedAt) {
    this(id, policy, order, customer, request, rate, openedBy, askedAt, Option.none());
  }

  /** What is known now, as of when it was asked. */
  Dossier dossier(Circumstances at) {
    return dossier(at, List.empty());
  }

  Dossier dossier(Circumstances at, Seq<InspectedLine> inspection) {
    return new Dossier(orderAt(at), customer, request, inspection, rate, at.rates(), askedAt)
        .withGrantedToday(at.grantedToday());
  }

  /** The order with all that other cases have drawn on it. */
  Order orderAt(Circumstances at) {
    return at.ledger().over(order, Draws.claimant(id));
  }

  /** The rate to the policy's currency. */
  ExchangeRate toPolicy() {
    return rate.getOrElse(() -> ExchangeRate.none(order.currency()));
  }

  /** An amount of the order in the currency of the policy. */
  Money inPolicyCurrency(Money amount) {
    return rate.map(known -> known.convert(amount)).getOrElse(amount);
  }

  /** The same case about another request. */
  Claim asking(AfterSaleRequest other) {
    return new Claim(id, policy, order, customer, other, rate, openedBy, askedAt, before);
  }

  /** Whether a complaint was right, so that a person decides. */
  boolean isReopened() {
    return complaints() > 0;
  }

  /** How many complaints about the case were answered before it was decided anew. */
  int complaints() {
    return before.map(Before::complaints).getOrElse(0);
  }

  /** How many legs were ordered before it was decided anew. */
  int legs() {
    return before.map(Before::legs).getOrElse(0);
  }

  /** The same case once it is decided anew after so many complaints in all. */
  Claim afterComplaints(int answered) {
    return after(new Before(answered, legs()));
  }

  /** The same case once it is decided anew after so many more legs were ordered. */
  Claim afterLegs(int ordered) {
    return after(new Before(complaints(), Math.addExact(legs(), ordered)));
  }

  private Claim after(Before all) {
    return new Claim(
        id,
        policy,
        order,
        customer,
        request,
        rate,
        openedBy,
        askedAt,
        Option.of(all).filter(one -> !one.equals(Before.NOTHING)));
  }

  Claim with(Set<Evidence> more) {
    return asking(request.with(more));
  }
}
