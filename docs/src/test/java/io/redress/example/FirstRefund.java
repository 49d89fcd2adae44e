package io.redress.example;

import io.redress.adapter.logistics.memory.InMemoryCourierNetwork;
import io.redress.adapter.logistics.memory.InMemorySuppliers;
import io.redress.adapter.logistics.memory.InMemoryWarehouse;
import io.redress.adapter.notify.memory.InMemoryMessenger;
import io.redress.adapter.payment.memory.InMemoryCouponBook;
import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.jdbc.SqliteStore;
import io.redress.casework.AfterSales;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.port.CaseJournal;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.redress.view.Audience;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;

// region program
/** One order, one request, money back. */
final class FirstRefund {

  public static void main(String... arguments) {
    try (var store = SqliteStore.file(Path.of("cases.db"))) { // where cases are kept
      run(store.journal(), InstantSource.system());
    }
  }

  static void run(CaseJournal journal, InstantSource clock) {
    var policy = BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
    var policies = new PolicyShelf(policy);
    var ports =
        new Ports(
            new KindProvider(), // yours, instead
            new InMemoryWarehouse(), // this one and those below say yes, too
            new InMemoryCourierNetwork(),
            new InMemorySuppliers(),
            new InMemoryCouponBook(),
            new InMemoryMessenger());
    var afterSales = new AfterSales(journal, policies, clock);
    var effects = new EffectRunner(journal, policies, afterSales, ports, clock);

    var id = new CaseId("case-1");
    afterSales
        .handle(id, request(id, clock.instant()))
        .peekLeft(why -> System.out.println("refused: " + why));
    while (effects.run(100) > 0) {} // what is to be done outside, and what follows from it

    for (var line : afterSales.timeline(id, Audience.CUSTOMER).lines()) {
      System.out.println(line.by().en() + ": " + line.text().en());
    }
  }

  static Request request(CaseId id, Instant now) {
    var ann = new CustomerId("customer-8");
    var mugs = OrderLine.of("mug", "MUG-1", 2, Money.of(4990, "CNY")).category("home.kitchen");
    var order =
        Order.in(Currency.getInstance("CNY"), "order-7", now.minusSeconds(7200))
            .line(mugs)
            .paidBy(Tender.of("alipay-7", "alipay", Money.of(9980, "CNY")))
            .build();
    var wish =
        new AfterSaleRequest(
            ann,
            RequestKind.REFUND,
            new Reason("changed-mind"),
            GoodsState.NOT_SHIPPED,
            Option.none(), // nobody has seen the goods
            List.of(new RequestedLine(new LineId("mug"), 2)),
            HashSet.empty()); // and there is no evidence
    var customer = new Customer(ann, "regular", 0);
    var actor = new Actor(ann.value(), Role.CUSTOMER);
    return new Request(new CommandId("ask"), actor, id, order, customer, wish, Option.none());
  }
}
// endregion
