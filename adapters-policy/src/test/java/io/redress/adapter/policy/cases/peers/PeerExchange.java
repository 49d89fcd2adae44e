package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Ledger;
import io.redress.adapter.policy.cases.Outcome;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.money.Money;
import io.redress.order.OrderCheck;
import io.vavr.collection.List;

/**
 * Goods that are exchanged. The product quotes what comes back; it has no word for the new goods
 * yet, so that their price is set against the quote here.
 */
final class PeerExchange {

  private PeerExchange() {}

  static Outcome of(PeerOrder peer, JsonNode facts, Ledger ledger) {
    var request = new PeerRequest(peer, facts).of(List.ofAll(facts.path("returned")));
    var quote =
        ledger
            .ask(request)
            .getOrElseThrow(why -> new ShapeNotUnderstood("an exchange: " + why))
            .quote();
    var price =
        List.of("new_items", "shipping")
            .map(facts.path("exchange")::path)
            .filter(JsonNode::isTextual)
            .map(peer.amounts()::exact)
            .fold(peer.amounts().zero(), Money::plus);
    var owed = price.minus(quote.total()).plus(quote.dueFromCustomer());
    return new Outcome()
        .with("outcome", "balance")
        .with("customer_owes", owed.inMajorUnits())
        .with("new_total", OrderCheck.total(peer.order()).plus(owed).inMajorUnits());
  }
}
