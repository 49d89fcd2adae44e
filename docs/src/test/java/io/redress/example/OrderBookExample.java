package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.policy.BuiltInPolicies;
import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.casework.AfterSales;
import io.redress.casework.RequestIntake;
import io.redress.casework.RequestIntake.Asked;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Refusal;
import io.redress.order.LineId;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.port.OrderBook;
import io.redress.port.OrderBook.Purchase;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A customer names an order; what it is like, the shop's order book says. */
class OrderBookExample {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

  @Test
  void opensACaseAboutAnOrderThatIsNamed() {
    var policy = BuiltInPolicies.load("cn-marketplace").getOrElseThrow(IllegalStateException::new);
    var afterSales = new AfterSales(new InMemoryCaseJournal(), new PolicyShelf(policy), () -> NOW);
    var first = FirstRefund.request(new CaseId("case-1"), NOW);
    var sold = HashMap.of(new OrderId("order-7"), new Purchase(first.order(), first.customer()));

    // region ask
    OrderBook orders = sold::get; // look into the shop's own tables here
    var requests = new RequestIntake(orders, afterSales);

    var ann = new CustomerId("customer-8");
    var wish =
        new AfterSaleRequest(
            ann,
            RequestKind.REFUND,
            new Reason("changed-mind"),
            GoodsState.NOT_SHIPPED,
            Option.none(),
            List.of(new RequestedLine(new LineId("mug"), 2)),
            HashSet.empty());
    var actor = new Actor(ann.value(), Role.CUSTOMER);
    var opened =
        requests.take(
            new Asked(
                new CommandId("ask"), actor, new CaseId("case-1"), new OrderId("order-7"), wish));
    // endregion

    assertThat(opened.map(view -> view.state()).get())
        .isInstanceOf(AfterSaleCase.Intercepting.class);
    // region unknown
    var nobodys =
        requests.take(
            new Asked(
                new CommandId("ask"), actor, new CaseId("case-2"), new OrderId("order-0"), wish));

    assertThat(nobodys).isEqualTo(Either.left(new Refusal.UnknownOrder(new OrderId("order-0"))));
    // endregion
  }
}
