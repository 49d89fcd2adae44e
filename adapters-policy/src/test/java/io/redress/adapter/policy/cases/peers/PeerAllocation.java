package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.Component;
import io.redress.amount.ComponentKind;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.OutboundShipping;
import io.redress.decision.Decision;
import io.redress.money.Apportionment;
import io.redress.money.Money;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** How a discount is shared out over lines, without anything coming back. */
final class PeerAllocation {

  private PeerAllocation() {}

  static Outcome of(JsonNode facts) {
    var peer = PeerOrder.of(facts);
    var all = new PeerRequest(peer, facts);
    var parts =
        new PeerLedger(peer, facts, OutboundShipping.NONE)
            .fresh(OnPartialReturn.APPORTION)
            .ask(all.plain(all.all()))
            .fold(why -> withoutAnOrder(peer), decision -> explained(peer, decision));
    return new Outcome()
        .with("outcome", "allocation")
        .with("parts", parts.map(Money::inMajorUnits))
        .with("sum", parts.fold(peer.amounts().zero(), Money::plus).inMajorUnits());
  }

  /** The shares as a quote for the whole order explains them. */
  private static Seq<Money> explained(PeerOrder peer, Decision decision) {
    return peer.order()
        .lines()
        .map(line ->
            decision
                .quote()
                .components()
                .filter(part -> part.kind() == ComponentKind.DISCOUNT_SHARE)
                .filter(part -> part.line().contains(line.id()))
                .map(Component::amount)
                .fold(peer.amounts().zero(), Money::plus)
                .negated());
  }

  /** No order can have a discount above its price; the apportionment alone can still be asked. */
  private static Seq<Money> withoutAnOrder(PeerOrder peer) {
    var off =
        peer.order()
            .discounts()
            .map(OrderDiscount::amount)
            .fold(peer.amounts().zero(), Money::plus);
    var weights =
        peer.order().lines().map(OrderLine::net).toJavaStream().mapToLong(Money::minor).toArray();
    return List.ofAll(Apportionment.of(off.minor(), weights)).map(peer.amounts()::minor);
  }
}
