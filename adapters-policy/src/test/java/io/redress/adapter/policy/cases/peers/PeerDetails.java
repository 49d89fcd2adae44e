package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Ledger;
import io.redress.adapter.policy.cases.Outcome;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.RefundQuote;
import io.redress.amount.Unquotable;
import io.redress.decision.Unanswerable;
import io.redress.money.Money;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestedLine;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * The finer answers to a case, each asked of the product by a request of its own.
 *
 * @param ledgers of which each begins with the order as it was paid
 * @param ledger after all that the case tells of
 */
record PeerDetails(PeerOrder peer, JsonNode facts, PeerLedger ledgers, Ledger ledger) {

  void addTo(Outcome outcome) {
    outcome.with("tax_items", taxItems());
    new PeerParts(peer, facts, ledgers).addTo(outcome);
    unitRemaining().forEach(left -> outcome.with("unit_remaining", left.inMajorUnits()));
    if (new PeerDiscounts(peer.amounts(), facts).haveATermToLose()) {
      by(OnPartialReturn.APPORTION).forEach(quote -> add(outcome, "keep_discount", quote));
      by(OnPartialReturn.REPRICE_WHEN_LOST).forEach(quote -> add(outcome, "claw_back", quote));
      outcome.with("outcome", List.of("policy", "refund"));
    }
  }

  private static void add(Outcome outcome, String key, RefundQuote quote) {
    outcome.with(key, quote.total().inMajorUnits());
  }

  private Option<RefundQuote> by(OnPartialReturn how) {
    var asked = new PeerRequest(peer, facts).of(List.ofAll(facts.path("returned")));
    return quote(how, asked);
  }

  private Option<RefundQuote> quote(OnPartialReturn how, AfterSaleRequest request) {
    return ledgers.fresh(how).ask(request).map(yes -> yes.quote()).toOption();
  }

  private Option<RefundQuote> quote(AfterSaleRequest request) {
    return quote(OnPartialReturn.APPORTION, request);
  }

  /** The tax in what comes back, by its rate. */
  private Outcome taxItems() {
    Map<String, Money> items = LinkedHashMap.empty();
    var request = new PeerRequest(peer, facts);
    var taxes = new PeerTaxes(peer.amounts(), facts);
    for (var entry : facts.path("returned")) {
      var rate =
          entry.isTextual()
              ? shipmentRate(entry.asText())
              : peer.lines(entry.path("sku").asText()).headOption().map(taxes::rate).getOrElse("");
      for (var quote : quote(request.of(List.of(entry)))) {
        items = items.put(rate + "%", quote.tax(), Money::plus);
      }
    }
    var outcome = new Outcome();
    items.forEach((rate, tax) -> outcome.with(rate, tax.inMajorUnits()));
    return outcome;
  }

  private String shipmentRate(String entry) {
    var id = entry.substring(entry.indexOf(':') + 1).split(" ", 2)[0];
    return peer.shipments().fees().get(id).map(PeerShipments.Fee::rate).getOrElse("0");
  }

  /** What is left of the first thing asked for: the product says it when more is asked for. */
  private Option<Money> unitRemaining() {
    var first = List.ofAll(facts.path("returned")).filter(JsonNode::isObject).headOption();
    var tooMuch = peer.sums().total().plus(peer.amounts().minor(1));
    return first
        .flatMap(entry -> peer.lines(entry.path("sku").asText()).headOption())
        .map(line -> RequestedLine.kept(line.id(), 1, tooMuch))
        .map(line -> new PeerRequest(peer, facts).plain(List.of(line)))
        .flatMap(
            request -> ledger.ask(request).fold(PeerDetails::left, given -> Option.<Money>none()));
  }

  private static Option<Money> left(Unanswerable why) {
    return why instanceof Unanswerable.NotQuotable(Unquotable.MoreThanLeft more)
        ? Option.of(more.left())
        : Option.none();
  }
}
