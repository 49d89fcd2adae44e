package io.redress.adapter.policy.cases.rules;

import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.Unquotable;
import io.redress.decision.Unanswerable;
import io.redress.money.Money;
import io.redress.money.UnreadableMoney;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.RefundedLine;
import io.redress.order.Tender;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Consent;
import io.redress.settlement.PlannedLeg;
import io.redress.settlement.Route;
import io.redress.settlement.TenderOrder;
import io.redress.settlement.TenderSplit;
import io.redress.settlement.TenderTerms;
import io.redress.settlement.Unsettleable;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Currency;

/** A stated amount goes back over the payments of an order. */
final class Splits implements Shape {

  private static final String CASH = "CASH";
  private static final String VOUCHER = "VOUCHER";

  @Override
  public boolean fits(Told told) {
    return told.has("request.approved_refund")
        || told.has("request.refund")
        || told.has("proposed_refund_method");
  }

  @Override
  public Outcome answer(Told told) {
    for (var unreadable : unreadable(told)) {
      return new Outcome()
          .with("eligible", false)
          .with("decision", "REJECT")
          .with("reason_code", unreadable.reason().name());
    }
    var asking = Asking.of(policy(told), order(told), request(told), Purchase.SOME_DAY);
    var method = method(told);
    if (!method.isEmpty() && !agrees(told, method)) {
      return asking
          .verdictAndMoney()
          .with("decision", "REJECT_METHOD")
          .with("tender_split", split(told, asking.decided().plan().legs()));
    }
    return asking
        .decision()
        .fold(
            Splits::refused,
            decision -> {
              var legs = decision.plan().legs();
              var outcome =
                  asking
                      .money(asking.verdict(decision), decision)
                      .with("tender_split", split(told, legs));
              return told.has("order.voucher")
                  ? outcome.with("refund_amount", Asking.amount(paid(told, legs)))
                  : outcome;
            });
  }

  static Outcome refused(Unanswerable why) {
    var code =
        switch (why) {
          case Unanswerable.NotQuotable(Unquotable.MoreThanPaid more) -> "EXCEEDS_ORIGINAL";
          case Unanswerable.NotQuotable(Unquotable.MoreThanLeft more) -> "EXCEEDS_ORIGINAL";
          case Unanswerable.NotQuotable(Unquotable.WrongCurrency wrong) -> "CURRENCY_NOT_SUPPORT";
          case Unanswerable.NotQuotable(Unquotable.NotPositive wrong) -> "NOT_POSITIVE";
          default -> why.getClass().getSimpleName();
        };
    return new Outcome()
        .with("eligible", false)
        .with("decision", "REJECT")
        .with("reason_code", code)
        .remark(why.getClass().getSimpleName());
  }

  private static PolicySketch policy(Told told) {
    var policy =
        PolicySketch.of(told).amount(Laws.plain(told)).rules(Table.approve("agreed-amount"));
    return policy.settlement(policy.settlement().with(tenders(told)));
  }

  private static TenderTerms tenders(Told told) {
    var rule = told.at("policy.tender_rule").node().asText();
    if (rule.startsWith("SEQUENCE:")) {
      var methods = List.of(rule.substring(rule.indexOf(':') + 1).split(",", -1));
      return new TenderTerms(new TenderOrder.ByMethod(methods), TenderSplit.SEQUENCE, false);
    }
    return new TenderTerms(new TenderOrder.AsCharged(), TenderSplit.PROPORTIONAL, false);
  }

  private static Order order(Told told) {
    var tenders = told.has("order.voucher") ? cashAndVoucher(told) : payments(told);
    if (tenders.isEmpty()) {
      return Purchase.of(told).order();
    }
    var paid = tenders.map(Tender::worth).reduce(Money::plus);
    var before = tenders.map(Tender::refunded).reduce(Money::plus);
    var order =
        Purchase.something(told)
            .lines(List.of(OrderLine.of("goods", "goods", 1, paid)))
            .tenders(tenders);
    return before.isPositive()
        ? order
            .refunded(
                new RefundedLine(new LineId("goods"), 0, Money.zero(told.currency()), 1, before))
            .build()
        : order.build();
  }

  private static Seq<Tender> cashAndVoucher(Told told) {
    return List.of(
        Tender.of(CASH, CASH, told.money("order.paid_cash")),
        Tender.of(VOUCHER, VOUCHER, told.money("order.voucher")));
  }

  private static Seq<Tender> payments(Told told) {
    return told.all("payments").map(payment -> payment(told, payment));
  }

  private static Tender payment(Told told, Told payment) {
    var method = payment.text("tender");
    var tender = Tender.of(method, method, payment.money("amount", told.currency()));
    return List.of("refunded", "already_refunded")
        .filter(payment::has)
        .map(key -> payment.money(key, told.currency()))
        .appendAll(before(told, method))
        .foldLeft(tender, (all, gone) -> all.back(gone, gone));
  }

  private static Seq<Money> before(Told told, String method) {
    return told.all("prior_refunds")
        .filter(refund -> refund.says("tender", method))
        .map(refund -> refund.money("amount", told.currency()));
  }

  private static AfterSaleRequest request(Told told) {
    var order = order(told);
    var request = Request.whole(told, order, Request.reason(told));
    return stated(told).flatMap(Either::toOption).fold(() -> request, request::forAmount);
  }

  /** The amount that is asked for, or why it is none of its currency. */
  private static Option<Either<UnreadableMoney, Money>> stated(Told told) {
    var currency =
        told.has("request.currency")
            ? Currency.getInstance(told.text("request.currency"))
            : told.currency();
    return List.of("request.approved_refund", "request.refund")
        .find(told::has)
        .map(path -> Money.parse(told.text(path), currency));
  }

  private static Option<UnreadableMoney> unreadable(Told told) {
    return stated(told).filter(Either::isLeft).map(Either::getLeft);
  }

  /** Another way to be paid than the one that was proposed by either side. */
  private static String method(Told told) {
    return List.of("proposed_refund_method", "request.to")
        .find(told::has)
        .map(told::text)
        .filter(method -> !payments(told).exists(tender -> tender.method().equals(method)))
        .getOrElse("");
  }

  /** Whether money may go by another route: a policy that knows no other asks for consent. */
  private static boolean agrees(Told told, String method) {
    var route =
        switch (method) {
          case VOUCHER -> Route.VOUCHER;
          case "STORE_CREDIT", "BALANCE", "STORE_BALANCE" -> Route.STORE_BALANCE;
          default -> Route.BANK_TRANSFER;
        };
    var other = policy(told).routes(route);
    other.settlement(other.settlement().askingConsent());
    var request =
        told.is("customer_express_consent")
            ? request(told).withConsents(HashSet.of(Consent.OTHER_ROUTE))
            : request(told);
    return Asking.of(other, order(told), request, Purchase.SOME_DAY)
        .decision()
        .fold(Splits::isMerelyAQuestionOfConsent, decision -> true);
  }

  private static boolean isMerelyAQuestionOfConsent(Unanswerable why) {
    return !(why instanceof Unanswerable.NotSettleable(Unsettleable.ConsentMissing missing));
  }

  private static Money paid(Told told, Seq<PlannedLeg> legs) {
    return legs.filter(leg -> leg.tender().exists(id -> id.value().equals(CASH)))
        .map(PlannedLeg::amount)
        .fold(Money.zero(told.currency()), Money::plus);
  }

  private static Seq<Outcome> split(Told told, Seq<PlannedLeg> legs) {
    return legs.map(leg -> {
      var tender = leg.tender().fold(() -> leg.route().name(), id -> id.value());
      var outcome =
          new Outcome().with("tender", tender).with("amount", leg.amount().inMajorUnits());
      told.all("payments")
          .filter(payment -> payment.says("tender", tender) && payment.has("ref"))
          .forEach(payment -> outcome.with("ref", payment.text("ref")));
      return outcome;
    });
  }
}
