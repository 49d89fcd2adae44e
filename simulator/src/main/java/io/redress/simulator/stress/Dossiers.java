package io.redress.simulator.stress;

import io.redress.decision.Answered;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.facts.Vocabulary;
import io.redress.order.Order;
import io.redress.order.OrderBuilder;
import io.redress.party.Customer;
import io.redress.party.PastRefunds;
import io.redress.policy.Policy;
import io.redress.request.AfterSaleRequest;
import io.redress.table.Column;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Dossiers that differ from others in one thing, and what a policy answers to them. */
record Dossiers(Policy policy) {

  Option<Answered> answered(Dossier dossier) {
    return Decisions.answered(policy, dossier).toOption();
  }

  static Dossier with(Dossier dossier, Order order) {
    return with(dossier, order, dossier.customer(), dossier.request());
  }

  static Dossier with(Dossier dossier, Customer customer) {
    return with(dossier, dossier.order(), customer, dossier.request());
  }

  static Dossier with(Dossier dossier, AfterSaleRequest request) {
    return with(dossier, dossier.order(), dossier.customer(), request);
  }

  private static Dossier with(
      Dossier dossier, Order order, Customer customer, AfterSaleRequest request) {
    return new Dossier(
        order,
        customer,
        request,
        dossier.parcel(),
        dossier.inspection(),
        dossier.desk(),
        dossier.grantedToday(),
        dossier.rate(),
        dossier.current(),
        dossier.asked(),
        dossier.now());
  }

  /** The same with less of what a column counts: nothing, one less, and half of it. */
  Seq<Dossier> withLess(Dossier dossier, Column column) {
    var at = dossier.asked().getOrElse(dossier.now());
    var order = dossier.order();
    if (column.equals(Vocabulary.DAYS_SINCE_DELIVERY)) {
      return later(dossier, at, order.deliveredAt(), (draft, then) -> draft.delivered(then));
    }
    if (column.equals(Vocabulary.DAYS_SINCE_DISPATCH)) {
      return later(dossier, at, order.dispatchedAt(), (draft, then) -> draft.dispatched(then));
    }
    if (column.equals(Vocabulary.DAYS_SINCE_LAST_SCAN)) {
      return later(dossier, at, order.lastScanAt(), (draft, then) -> draft.lastSeen(then));
    }
    if (column.equals(Vocabulary.DAYS_SINCE_PAYMENT)) {
      return later(dossier, at, order.paidAt(), (draft, then) -> draft.paid(then));
    }
    return pastWithLess(dossier, column);
  }

  /** What is set in an order. */
  private interface Setting {

    OrderBuilder set(OrderBuilder draft, Option<Instant> then);
  }

  private static Seq<Dossier> later(
      Dossier dossier, Instant at, Option<Instant> when, Setting setting) {
    return when.toList()
        .flatMap(
            then -> less(Duration.between(then, at).toDays()).map(days -> then(at, then, days)))
        .map(then -> with(dossier, setting.set(dossier.order().change(), Option.of(then)).build()));
  }

  /** The same time of another day, so that full days count as they did. */
  private static Instant then(Instant at, Instant then, long days) {
    var beyond = Duration.between(then, at).minusDays(Duration.between(then, at).toDays());
    return at.minus(Duration.ofDays(days)).minus(beyond);
  }

  private static List<Long> less(long many) {
    return List.of(0L, many / 2, many - 1).filter(fewer -> 0 <= fewer && fewer < many).distinct();
  }

  private Seq<Dossier> pastWithLess(Dossier dossier, Column column) {
    var past = dossier.customer().past();
    if (column.equals(Vocabulary.CUSTOMER_REFUNDS_30D)) {
      return past(
          dossier,
          past.refundsLast30Days(),
          less -> past(past.orders(), past.refunds(), past.keepGoodsRefunds(), less, past));
    }
    if (column.equals(Vocabulary.CUSTOMER_REFUNDS)) {
      return past(
          dossier,
          past.refunds().getOrElse(0L),
          less ->
              past(
                  past.orders(),
                  Option.of(less),
                  past.keepGoodsRefunds(),
                  past.refundsLast30Days(),
                  past));
    }
    if (column.equals(Vocabulary.CUSTOMER_KEEP_GOODS_REFUNDS)) {
      return past(
          dossier,
          past.keepGoodsRefunds().getOrElse(0L),
          less ->
              past(past.orders(), past.refunds(), Option.of(less), past.refundsLast30Days(), past));
    }
    return List.empty();
  }

  private static Seq<Dossier> past(Dossier dossier, long many, Function<Long, PastRefunds> with) {
    var customer = dossier.customer();
    return less(many)
        .map(fewer ->
            with(
                dossier,
                new Customer(
                    customer.id(),
                    customer.tier(),
                    customer.since(),
                    customer.identityVerified(),
                    with.apply(fewer))));
  }

  private static PastRefunds past(
      Option<Long> orders, Option<Long> refunds, Option<Long> kept, long recent, PastRefunds past) {
    return new PastRefunds(orders, refunds, kept, recent, past.refundedLast30Days());
  }
}
