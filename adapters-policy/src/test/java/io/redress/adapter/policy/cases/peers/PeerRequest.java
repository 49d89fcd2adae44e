package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.adapter.policy.cases.Ledger;
import io.redress.adapter.policy.cases.PlainPolicy;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnFreight.PrepaidBy;
import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.OrderLine;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestKind;
import io.redress.request.RequestedLine;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a case asks for, as requests about its order. */
record PeerRequest(PeerOrder peer, JsonNode facts) {

  private static final String ALL_GOODS = "*";

  /** One request for some entries, and for what stands beside all entries. */
  AfterSaleRequest of(Seq<JsonNode> entries) {
    var lines = lines(entries.filter(JsonNode::isObject));
    var shipments = entries.filter(JsonNode::isTextual).map(JsonNode::asText);
    var request = plain(lines).withDelivery(PeerShipping.asked(peer, facts, shipments));
    var stated = total(entries).fold(() -> request, request::forAmount);
    return freight().fold(() -> stated, stated::withFreight);
  }

  /** A request for an amount of all goods, which the customer keeps. */
  AfterSaleRequest reductionOf(Money amount) {
    return plain(all()).forAmount(amount);
  }

  /** A request for goods to come back whole, and nothing else. */
  AfterSaleRequest plain(Seq<RequestedLine> lines) {
    boolean isCancelled = facts.path("kind").asText().startsWith("cancel");
    return new AfterSaleRequest(
        Ledger.CUSTOMER,
        isCancelled ? RequestKind.REFUND : RequestKind.RETURN_REFUND,
        PlainPolicy.ANY_REASON,
        isCancelled ? GoodsState.NOT_SHIPPED : GoodsState.RECEIVED,
        Option.none(),
        lines,
        HashSet.empty());
  }

  Seq<RequestedLine> all() {
    return AfterSaleRequest.allThatRemains(peer.order());
  }

  /** All units of some goods. */
  Seq<RequestedLine> allOf(String sku) {
    return peer.lines(sku).map(line -> new RequestedLine(line.id(), line.quantity()));
  }

  private Seq<RequestedLine> lines(Seq<JsonNode> goods) {
    return goods.flatMap(entry -> {
      var sku = entry.path("sku").asText();
      if (sku.equals(ALL_GOODS)) {
        return all();
      }
      return entry.has("amount")
          ? List.of(part(sku, entry, wholeUnits(goods, sku)))
          : whole(sku, PeerLines.quantity(entry));
    });
  }

  private static int wholeUnits(Seq<JsonNode> goods, String sku) {
    return goods
        .filter(entry -> entry.path("sku").asText().equals(sku) && !entry.has("amount"))
        .map(PeerLines::quantity)
        .fold(0, Integer::sum);
  }

  /** So many units, from the first one on. Too many are asked of the first line, to be refused. */
  private Seq<RequestedLine> whole(String sku, long quantity) {
    Seq<RequestedLine> lines = List.empty();
    long left = quantity;
    for (var line : peer.lines(sku)) {
      long units = Math.min(left, line.quantity());
      lines = units > 0 ? lines.append(new RequestedLine(line.id(), units)) : lines;
      left -= units;
    }
    return left > 0 || quantity < 1 ? List.of(new RequestedLine(first(sku, 0), quantity)) : lines;
  }

  /** An amount for goods that are kept: those after the ones that the same request gives back. */
  private RequestedLine part(String sku, JsonNode entry, int givenBack) {
    var amount = peer.sums().read(entry.path("amount").asText());
    int after = peer.inUnits().contains(sku) ? givenBack : 0;
    return RequestedLine.kept(first(sku, after), PeerLines.quantity(entry), amount);
  }

  private LineId first(String sku, int after) {
    var lines = peer.lines(sku);
    return lines
        .drop(after)
        .headOption()
        .orElse(lines::headOption)
        .map(OrderLine::id)
        .getOrElse(() -> new LineId(sku));
  }

  private Option<Money> total(Seq<JsonNode> entries) {
    return entries
        .find(entry -> entry.path("sku").asText().equals(ALL_GOODS))
        .map(entry -> entry.path("amount"))
        .orElse(() -> Option.of(facts.path("requested_total")))
        .filter(JsonNode::isTextual)
        .map(peer.amounts()::exact);
  }

  /** What the shop charges for the way back. */
  private Option<ReturnFreight> freight() {
    return Option.of(facts.path("return_shipping_charged"))
        .filter(JsonNode::isObject)
        .map(charged -> new ReturnFreight(charge(charged), PrepaidBy.MERCHANT))
        .orElse(() ->
            Option.of(facts.path("exchange").path("return_shipping"))
                .filter(JsonNode::isTextual)
                .map(fee -> new ReturnFreight(peer.amounts().exact(fee), PrepaidBy.MERCHANT)));
  }

  private Money charge(JsonNode charged) {
    var amount = peer.amounts().exact(charged.path("amount"));
    return switch (charged.path("mode").asText("inclusive")) {
      case "inclusive" -> amount;
      case "exclusive" ->
          amount.plus(
              peer.amounts()
                  .percentOf(Amounts.decimal(facts.path("tax").path("rate_pct")), amount));
      default -> throw new ShapeNotUnderstood("return shipping " + charged);
    };
  }
}
