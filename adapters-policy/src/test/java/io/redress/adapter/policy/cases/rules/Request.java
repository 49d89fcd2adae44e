package io.redress.adapter.policy.cases.rules;

import io.redress.goods.Condition;
import io.redress.goods.GoodsState;
import io.redress.order.GiftId;
import io.redress.order.LineId;
import io.redress.order.Order;
import io.redress.party.CustomerId;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.Reason;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;

/** The request that a case tells of; where it tells none, one to give the whole order back. */
final class Request {

  private static final CustomerId SOMEBODY = new CustomerId("customer");

  private Request() {}

  static AfterSaleRequest of(Told told, Order order) {
    return of(told, order, reason(told), lines(told.at("request.return"), order));
  }

  static AfterSaleRequest of(Told told, Order order, String reason, Seq<RequestedLine> lines) {
    var gifts =
        told.is("gift_returned")
            ? HashSet.ofAll(order.gifts().map(gift -> gift.id()))
            : HashSet.<GiftId>empty();
    return new AfterSaleRequest(
            SOMEBODY,
            told.says("request.type", "REFUND_ONLY")
                ? RequestKind.REFUND
                : RequestKind.RETURN_REFUND,
            new Reason(reason),
            goods(told),
            condition(told.at("goods")),
            lines,
            evidence(told))
        .withGiftsReturned(gifts);
  }

  /** A request for everything, for a reason of the policy. */
  static AfterSaleRequest whole(Told told, Order order, String reason) {
    return of(told, order, reason, AfterSaleRequest.allThatRemains(order));
  }

  static String reason(Told told) {
    return told.has("request.reason") ? told.word("request.reason") : "no-reason";
  }

  /** By article number and how many of it; all that remains where nothing is told. */
  static Seq<RequestedLine> lines(Told units, Order order) {
    var keys = units.node().properties();
    return keys.isEmpty()
        ? AfterSaleRequest.allThatRemains(order)
        : List.ofAll(keys)
            .map(entry -> new RequestedLine(new LineId(entry.getKey()), entry.getValue().asInt()));
  }

  private static GoodsState goods(Told told) {
    var state =
        told.has("order_state")
            ? told.text("order_state")
            : told.has("path") ? told.text("path") : "RECEIVED";
    if (told.says("warehouse_state", "SHIPPED") && told.says("intercept_result", "FAILED")) {
      return GoodsState.IN_TRANSIT;
    }
    if (isNothingShipped(told.all("order.lines"))
        || state.contains("NOT_SHIPPED")
        || told.denies("shipped")) {
      return GoodsState.NOT_SHIPPED;
    }
    boolean hasNotCome =
        told.says("event", "NOT_RECEIVED") || told.says("event", "BUYER_REJECTED_PARCEL");
    return hasNotCome || state.contains("NOT_RECEIVED")
        ? GoodsState.IN_TRANSIT
        : GoodsState.RECEIVED;
  }

  private static boolean isNothingShipped(Seq<Told> lines) {
    return !lines.isEmpty() && lines.forAll(line -> line.denies("shipped"));
  }

  private static Option<Condition> condition(Told goods) {
    if (goods.denies("intact") || goods.is("damaged")) {
      return Option.of(Condition.DAMAGED);
    }
    if (goods.is("used")) {
      return Option.of(Condition.USED);
    }
    return Option.when(
        goods.is("intact") || (goods.denies("used") && !goods.denies("package_intact")),
        Condition.INTACT);
  }

  private static Set<Evidence> evidence(Told told) {
    return HashSet.ofAll(told.all("evidence"))
        .flatMap(one ->
            HashSet.of(Evidence.values())
                .find(
                    known -> one.node().asText().toUpperCase(Locale.ROOT).contains(known.name())));
  }
}
