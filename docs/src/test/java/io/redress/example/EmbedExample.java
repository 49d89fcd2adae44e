package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.logistics.memory.InMemoryCourierNetwork;
import io.redress.adapter.logistics.memory.InMemorySuppliers;
import io.redress.adapter.logistics.memory.InMemoryWarehouse;
import io.redress.adapter.notify.memory.InMemoryMessenger;
import io.redress.adapter.payment.memory.InMemoryCouponBook;
import io.redress.adapter.payment.memory.InMemoryPaymentGateway;
import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.casework.AfterSales;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.decision.Decisions;
import io.redress.decision.Dossier;
import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Outcome;
import io.redress.lifecycle.Refusal;
import io.redress.money.Money;
import io.redress.order.Delivery;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Redress inside a program: one decision, and one case from the request to its end. */
class EmbedExample {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final CustomerId ANN = new CustomerId("customer-8");

  private final Policy policy =
      BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
  private final Order order = order();
  private final Customer customer = new Customer(ANN, "regular", 0);
  private final AfterSaleRequest request = request();

  @Test
  void decides() {
    // region decide
    var dossier = new Dossier(order, customer, request, Option.none(), NOW);
    var text =
        Decisions.decide(policy, dossier)
            .fold(why -> "no answer: " + why, yes -> yes.verdict() + " " + yes.quote().total());
    // endregion

    assertThat(text).isEqualTo("APPROVE CNY 49.90");
    assertThat(Decisions.decide(policy, dossier).map(yes -> yes.because().rule()))
        .isEqualTo(Either.right("in-window"));
  }

  @Test
  void runsACase() {
    // region wire
    InstantSource clock = InstantSource.fixed(NOW); // InstantSource.system() in a shop
    var journal = new InMemoryCaseJournal();
    var policies = new PolicyShelf(policy);
    var payments = new InMemoryPaymentGateway();
    var messages = new InMemoryMessenger();
    var ports =
        new Ports(
            payments,
            new InMemoryWarehouse(),
            new InMemoryCourierNetwork(),
            new InMemorySuppliers(),
            new InMemoryCouponBook(),
            messages);

    var afterSales = new AfterSales(journal, policies, clock);
    var effects = new EffectRunner(journal, policies, afterSales, ports, clock);
    var deadlines = new DeadlineSweep(journal, afterSales, clock);
    // endregion

    // region open
    var id = new CaseId("case-1");
    var ann = new Actor("customer-8", Role.CUSTOMER);
    var opened =
        afterSales.handle(
            id,
            new Request(new CommandId("c-1"), ann, id, order, customer, request, Option.none()));
    // endregion
    assertThat(opened.isRight()).isTrue();

    // region go-on
    var courier = new Actor("courier-3", Role.COURIER);
    afterSales.handle(id, new SupplyTracking(new CommandId("c-2"), ann, "SF1234567890"));
    afterSales.handle(
        id, new ReportReturn(new CommandId("c-3"), courier, ReturnMilestone.SIGNATURE));
    // endregion

    // region work
    while (effects.run(100) > 0) {} // what is to be done outside, and what follows from it
    deadlines.sweep(100); // whoever let a deadline pass
    // endregion

    // region closed
    assertThat(afterSales.view(id).state())
        .isInstanceOfSatisfying(
            Closed.class, end -> assertThat(end.outcome()).isEqualTo(Outcome.REFUNDED));
    assertThat(payments.paidFor(new TenderId("alipay-7"), Currency.getInstance("CNY")))
        .isEqualTo(cny(4990));
    // endregion
    assertThat(messages.told().map(told -> told.notice().word()))
        .containsExactly(
            "request-received",
            "return-authorised",
            "coupon-promised",
            "coupon-granted",
            "refund-ordered",
            "refund-confirmed");

    // region refused
    var refusal = afterSales.handle(id, new Withdraw(new CommandId("c-4"), ann));

    assertThat(refusal).isEqualTo(Either.left(new Refusal.NotAllowedNow("Withdraw", "Closed")));
    // endregion
  }

  // region order
  private static Order order() {
    var mug = OrderLine.of("mug", "MUG-1", 1, cny(4990)).category("home.kitchen");
    var seen = Option.of(Instant.parse("2026-03-08T08:00:00Z"));
    return Order.in(Currency.getInstance("CNY"), "order-7", Instant.parse("2026-03-05T08:00:00Z"))
        .channel("app")
        .dispatched(Option.of(Instant.parse("2026-03-06T08:00:00Z")))
        .delivered(seen)
        .lastSeen(seen) // by the courier
        .line(mug)
        .delivery(Delivery.of(cny(1000)))
        .paidBy(Tender.of("alipay-7", "alipay", cny(5990)))
        .build();
  }

  // endregion

  // region request
  private static AfterSaleRequest request() {
    return new AfterSaleRequest(
        ANN,
        RequestKind.RETURN_REFUND,
        new Reason("changed-mind"),
        GoodsState.RECEIVED,
        Option.of(Condition.UNOPENED),
        List.of(new RequestedLine(new LineId("mug"), 1)),
        HashSet.empty()); // evidence
  }

  // endregion

  private static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }
}
