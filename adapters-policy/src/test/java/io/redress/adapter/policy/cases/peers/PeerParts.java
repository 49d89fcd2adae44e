package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.Restored;
import io.redress.decision.Decision;
import io.redress.money.Money;
import io.redress.order.OrderLine;
import io.redress.request.DeliveryAsked;
import io.redress.request.RequestedLine;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * What belongs to each part of an order: everything comes back, part by part.
 *
 * @param ledgers of which each begins with the order as it was paid
 */
record PeerParts(PeerOrder peer, JsonNode facts, PeerLedger ledgers) {

  void addTo(Outcome outcome) {
    var parts = new Outcome();
    var points = new Outcome();
    var ledger = ledgers.fresh(OnPartialReturn.APPORTION);
    var request = new PeerRequest(peer, facts);
    for (var sku : goods()) {
      for (var decision : ledger.ask(request.plain(request.allOf(sku)))) {
        parts.with(sku, total(decision).inMajorUnits());
        points.with(sku, points(decision.quote().restored()));
      }
      equalUnits(sku)
          .forEach((amount, units) ->
              parts.with(sku + " x" + units, amount.times(units).inMajorUnits()));
    }
    for (var shipment : peer.shipments().fees().keySet()) {
      var fee = new DeliveryAsked.Amount(PeerShipping.fee(peer, shipment));
      for (var decision : ledger.ask(request.plain(List.empty()).withDelivery(fee))) {
        parts.with(shipment, total(decision).inMajorUnits());
      }
    }
    outcome.with("parts", parts);
    outcome.with("points_back", points);
  }

  private Seq<String> goods() {
    return peer.order().lines().map(OrderLine::sku).distinct();
  }

  private static Money total(Decision decision) {
    return decision.quote().total();
  }

  private static long points(Seq<Restored> restored) {
    return restored
        .map(one -> one instanceof Restored.Points back ? back.points() : 0L)
        .fold(0L, Long::sum);
  }

  /** How many units of some goods give back the same amount, one coming back after the other. */
  private Map<Money, Long> equalUnits(String sku) {
    var one = ledgers.fresh(OnPartialReturn.APPORTION);
    var request = new PeerRequest(peer, facts);
    Map<Money, Long> units = LinkedHashMap.empty();
    for (var line : peer.lines(sku)) {
      for (long unit = 0; unit < line.quantity(); unit++) {
        var asked = request.plain(List.of(new RequestedLine(line.id(), 1)));
        for (var decision : one.ask(asked)) {
          units = units.put(total(decision), 1L, Long::sum);
        }
      }
    }
    return units;
  }
}
