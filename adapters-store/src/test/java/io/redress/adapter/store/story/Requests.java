package io.redress.adapter.store.story;

import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Presale;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.party.Actor;
import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Reason;
import io.redress.request.Replacement;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Currency;

/**
 * Requests about one order: two cups at 50.00, of which 30.00 were paid by gift card and then 70.00
 * through Alipay. A refund of both goes back as 70.00 and 30.00, in this order.
 */
public final class Requests {

  public static final Actor CUSTOMER = new Actor("customer-1", Role.CUSTOMER);
  public static final TenderId GIFT_CARD = new TenderId("order-1/gift-card");
  public static final TenderId ALIPAY = new TenderId("order-1/alipay");

  private Requests() {}

  public static Request forBothCups(GoodsState goods) {
    return request("changed-mind", goods, RequestKind.REFUND, "regular", 2);
  }

  /** Neither cup is made yet. */
  public static Request forBothCupsThatAreBeingMade() {
    return beingMade(forBothCups(GoodsState.NOT_SHIPPED));
  }

  /** The same request, about goods that are not made yet. */
  public static Request beingMade(Request like) {
    var made = new Presale(Presale.Stage.IN_PRODUCTION, Option.none(), Presale.Kind.PREPAYMENT);
    return inCase(like.caseId().value(), like, like.order().change().presale(made).build());
  }

  /** Both cups are sent back by a customer of this tier. */
  public static Request toReturnBothCups(String tier) {
    return request("changed-mind", GoodsState.RECEIVED, RequestKind.RETURN_REFUND, tier, 2);
  }

  /** Both cups are exchanged for others, or for the same again where none are named. */
  public static Request toExchangeBothCups(Option<Replacement> wanted) {
    var request = request("changed-mind", GoodsState.RECEIVED, RequestKind.EXCHANGE, "regular", 2);
    return asking(
        request, wanted.map(request.request()::exchangedFor).getOrElse(request.request()));
  }

  private static Request asking(Request like, AfterSaleRequest request) {
    return new Request(
        like.id(),
        like.actor(),
        like.caseId(),
        like.order(),
        like.customer(),
        request,
        like.rate());
  }

  /** The money for one cup goes back in a single leg of 50.00. */
  public static Request forOneCup(String reason) {
    return request(reason, GoodsState.RECEIVED, RequestKind.REFUND, "regular", 1);
  }

  /** A request like {@link #forOneCup}, in a case and about an order of its own. */
  public static Request forCase(String id) {
    return inCase(id, forOneCup("changed-mind"), order(GoodsState.RECEIVED, "order-of-" + id));
  }

  /** A request that a person must decide on, in a case and about an order of its own. */
  public static Request inReview(String id) {
    return inCase(id, forOneCup("other"), order(GoodsState.RECEIVED, "order-of-" + id));
  }

  /** A request about the same order, in a case of its own. */
  public static Request inCase(String id, Request like) {
    return inCase(id, like, like.order());
  }

  /** A request like another, in a case and about an order of its own. */
  public static Request inOrder(String order, String id, Request like) {
    return inCase(id, like, order(like.request().goods(), order));
  }

  private static Request inCase(String id, Request like, Order order) {
    return new Request(
        like.id(),
        like.actor(),
        new CaseId(id),
        order,
        like.customer(),
        like.request(),
        like.rate());
  }

  private static Request request(
      String reason, GoodsState goods, RequestKind kind, String tier, int cups) {
    var customer = new CustomerId("customer-1");
    return new Request(
        new CommandId("request-1"),
        CUSTOMER,
        new CaseId("case-1"),
        order(goods),
        new Customer(customer, tier, 0),
        new AfterSaleRequest(
            customer,
            kind,
            new Reason(reason),
            goods,
            Option.none(),
            List.of(new RequestedLine(new LineId("cups"), cups)),
            HashSet.empty()),
        Option.none());
  }

  private static Order order(GoodsState goods) {
    return order(goods, "order-1");
  }

  private static Order order(GoodsState goods, String id) {
    boolean dispatched = goods != GoodsState.NOT_SHIPPED;
    boolean delivered = goods == GoodsState.RECEIVED;
    return Order.in(Currency.getInstance("CNY"), id, Instant.parse("2026-03-07T08:00:00Z"))
        .channel("app")
        .dispatched(Option.when(dispatched, Instant.parse("2026-03-08T08:00:00Z")))
        .delivered(Option.when(delivered, Instant.parse("2026-03-09T08:00:00Z")))
        .lastSeen(Option.when(dispatched, Instant.parse("2026-03-09T07:00:00Z")))
        .line(OrderLine.of("cups", "CUP-1", 2, cny(5000)).category("home.kitchen"))
        .paidBy(Tender.of(GIFT_CARD.value(), "gift-card", cny(3000)))
        .paidBy(Tender.of(ALIPAY.value(), "alipay", cny(7000)))
        .build();
  }

  private static Money cny(long minor) {
    return Money.of(minor, "CNY");
  }
}
