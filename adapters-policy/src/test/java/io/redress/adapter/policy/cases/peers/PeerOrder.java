package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.adapter.policy.cases.Ledger;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.OrderCheck;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Duration;

/**
 * The order of a case, as it stood when it was paid.
 *
 * @param inUnits the goods of whose single units the case speaks
 */
record PeerOrder(Amounts amounts, Order order, PeerShipments shipments, Set<String> inUnits) {

  static PeerOrder of(JsonNode facts) {
    var amounts = Amounts.in(facts);
    var inUnits = inUnits(facts);
    var shipments = PeerShipments.of(amounts, facts);
    var lines = new PeerLines(amounts, facts, inUnits).read();
    var placed = Ledger.NOW.minus(Duration.ofDays(3));
    var untaxed =
        Order.in(amounts.currency(), "order", placed)
            .lines(lines)
            .discounts(new PeerDiscounts(amounts, facts).on(lines))
            .delivery(shipments.delivery())
            .paidBy(Tender.of("payment", "payment", amounts.zero()))
            .build();
    var unpaid = new PeerTaxes(amounts, facts).on(untaxed);
    return new PeerOrder(amounts, paid(amounts, facts, unpaid), shipments, inUnits);
  }

  /** Goods of which an earlier refund names a unit, or an amount is asked for one of several. */
  private static Set<String> inUnits(JsonNode facts) {
    var named =
        List.ofAll(facts.path("prior_refunds"))
            .map(JsonNode::asText)
            .filter(text -> text.contains("#"))
            .map(text -> text.substring(text.indexOf(" on ") + 4, text.indexOf('#')).strip());
    var asked =
        List.ofAll(facts.path("returned"))
            .filter(entry -> entry.has("amount") && PeerLines.quantity(entry) == 1)
            .map(entry -> entry.path("sku").asText());
    var several =
        List.ofAll(facts.path("lines"))
            .filter(line -> PeerLines.quantity(line) > 1)
            .map(line -> line.path("sku").asText());
    return HashSet.ofAll(named.appendAll(asked)).intersect(several.toSet());
  }

  private static Order paid(Amounts amounts, JsonNode facts, Order unpaid) {
    var total = OrderCheck.total(unpaid);
    var tenders = tenders(amounts, facts, total, unpaid.delivery().fee());
    var paid = tenders.map(Tender::worth).fold(amounts.zero(), Money::plus);
    var outstanding = paid.exceeds(total) ? amounts.zero() : total.minus(paid);
    return unpaid.change().tenders(tenders).outstanding(outstanding).build();
  }

  private static Seq<Tender> tenders(Amounts amounts, JsonNode facts, Money total, Money delivery) {
    if (facts.path("payments").isEmpty()) {
      var paid = facts.path(facts.has("charged") ? "charged" : "paid");
      return List.of(
          Tender.of("payment", "payment", paid.isMissingNode() ? total : amounts.exact(paid)));
    }
    var sums = new StatedSum(amounts, total, delivery);
    return List.ofAll(facts.path("payments"))
        .map(payment -> {
          var id = payment.path("id").asText();
          return Tender.of(id, id, sums.read(payment.path("amount").asText()));
        });
  }

  /** What an entry of a request may say an amount with. */
  StatedSum sums() {
    return new StatedSum(amounts, OrderCheck.total(order), order.delivery().fee());
  }

  /** The lines of some goods: one, or one for each of its units. */
  Seq<OrderLine> lines(String sku) {
    return order.lines().filter(line -> line.sku().equals(sku));
  }
}
