package io.redress.settlement;

import io.redress.Shop;
import io.redress.amount.Component;
import io.redress.amount.ComponentKind;
import io.redress.amount.RefundQuote;
import io.redress.amount.RuleRef;
import io.redress.calendar.WorkingCalendar;
import io.redress.money.ExchangeRate;
import io.redress.money.Money;
import io.redress.money.QuotedRate;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.request.Consent;
import io.redress.table.DecisionTable;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

/** A plan as a test asks for it: now, with nothing consented to, and compared as short texts. */
record Plans(
    SettlementTerms terms,
    Order order,
    Set<Consent> consents,
    Seq<QuotedRate> rates,
    ExchangeRate toPolicy,
    Schedule schedule) {

  static final TenderTerms SEQUENCE = TenderTerms.reverse();
  static final TenderTerms PROPORTIONAL =
      new TenderTerms(new TenderOrder.Reverse(), TenderSplit.PROPORTIONAL, false);

  static Plans of(SettlementTerms terms, Order order) {
    return new Plans(
        terms,
        order,
        HashSet.empty(),
        List.empty(),
        ExchangeRate.none(order.currency()),
        new Schedule(
            Shop.NOW, ZoneId.of("Asia/Shanghai"), WorkingCalendar.weekendsOnly(), Option.none()));
  }

  static SettlementTerms by(Route... routes) {
    return new SettlementTerms(new DecisionTable<>(List.empty()), List.of(routes));
  }

  /** An order of one line that these tenders paid together, in the order of their capture. */
  static Order paidBy(Tender... tenders) {
    var paid = List.of(tenders).map(Tender::worth).reduce(Money::plus);
    return Order.in(paid.currency(), "O1", Shop.ORDERED)
        .line(OrderLine.of("A", "sku-A", 1, paid))
        .tenders(List.of(tenders))
        .build();
  }

  Plans consenting(Consent... to) {
    return new Plans(terms, order, HashSet.of(to), rates, toPolicy, schedule);
  }

  Plans at(ExchangeRate rate) {
    var quoted = new QuotedRate(rate, Shop.NOW, "bank");
    return new Plans(terms, order, consents, rates.append(quoted), toPolicy, schedule);
  }

  Plans inPolicyCurrency(ExchangeRate rate) {
    return new Plans(terms, order, consents, rates, rate, schedule);
  }

  Plans during(WorkingCalendar calendar) {
    var when = new Schedule(schedule.now(), schedule.zone(), calendar, schedule.latest());
    return new Plans(terms, order, consents, rates, toPolicy, when);
  }

  Plans until(Instant latest) {
    var when =
        new Schedule(schedule.now(), schedule.zone(), schedule.calendar(), Option.of(latest));
    return new Plans(terms, order, consents, rates, toPolicy, when);
  }

  Either<Unsettleable, SettlementPlan> plan(Money paid) {
    return plan(paid, Money.zero(paid.currency()));
  }

  Either<Unsettleable, SettlementPlan> plan(Money paid, Money beyond) {
    return SettlementPlans.plan(
        terms, terms.routes(), order, quote(paid, beyond), consents, rates, toPolicy, schedule);
  }

  SettlementPlan planned(Money paid) {
    return plan(paid).getOrElseThrow(why -> new AssertionError(why.toString()));
  }

  /** Tender, route and amount of each leg, with its worth where that is another amount. */
  Seq<String> legs(Money paid) {
    return legs(plan(paid));
  }

  Seq<String> legs(Money paid, Money beyond) {
    return legs(plan(paid, beyond));
  }

  Unsettleable refused(Money paid) {
    return plan(paid)
        .swap()
        .getOrElseThrow(plan -> new AssertionError("planned: " + plan.toString()));
  }

  private static Seq<String> legs(Either<Unsettleable, SettlementPlan> plan) {
    return plan.map(SettlementPlan::legs)
        .getOrElseThrow(why -> new AssertionError(why.toString()))
        .map(Plans::shown);
  }

  private static String shown(PlannedLeg leg) {
    var worth = leg.worth().equals(leg.amount()) ? "" : " for " + leg.worth();
    return leg.tender().map(TenderId::value).getOrElse("nobody")
        + " "
        + leg.route().word()
        + " "
        + leg.amount()
        + worth;
  }

  static ExchangeRate rate(String from, String to, String rate) {
    return new ExchangeRate(
        Currency.getInstance(from), Currency.getInstance(to), new BigDecimal(rate));
  }

  private static RefundQuote quote(Money paid, Money beyond) {
    var nothing = RefundQuote.nothing(Money.zero(paid.currency()));
    return new RefundQuote(
        List.of(part(ComponentKind.GOODS, paid), part(ComponentKind.COMPENSATION, beyond)),
        nothing.caps(),
        paid.plus(beyond),
        nothing.dueFromCustomer(),
        nothing.tax(),
        nothing.restored(),
        nothing.drawn());
  }

  private static Component part(ComponentKind kind, Money amount) {
    return new Component(kind, Option.none(), 0, amount, amount, new RuleRef("order", "test"));
  }
}
