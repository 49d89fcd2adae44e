package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.adapter.policy.cases.Ledger;
import io.redress.adapter.policy.cases.PlainPolicy;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.amount.AmountTerms;
import io.redress.amount.DiscountTreatment;
import io.redress.amount.ForfeitedFreeDelivery;
import io.redress.amount.OnPartialReturn;
import io.redress.amount.OutboundShipping;
import io.redress.amount.ShippingTerms;
import io.redress.money.Money;
import io.redress.money.PartsRounding;
import io.redress.request.DeliveryAsked;
import io.redress.request.RequestedLine;
import io.redress.table.DecisionTable;
import io.redress.table.Rule;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * The order of a case with what went back before, under the policy that the case speaks of.
 *
 * @param delivery how goods share the fee for delivery, where an entry asks for their share of it
 */
record PeerLedger(PeerOrder peer, JsonNode facts, OutboundShipping delivery) {

  /** Whether an entry asks for its goods' share of the fee for delivery. */
  static boolean isAskedForAShareOfDelivery(JsonNode facts) {
    return List.ofAll(facts.path("returned"))
        .exists(entry -> entry.path("including_freight_share").asBoolean());
  }

  /** A ledger on which nothing has happened. */
  Ledger fresh(OnPartialReturn onPartialReturn) {
    var apportion = DiscountTreatment.apportion();
    var discounts =
        new DiscountTreatment(onPartialReturn, apportion.shortfall(), apportion.returnCoupon());
    var terms = AmountTerms.of(PartsRounding.UP).with(discounts).with(shipping());
    return new Ledger(PlainPolicy.approving(peer.amounts().currency(), terms), peer.order());
  }

  /** A ledger after all refunds that a case tells of. */
  Ledger afterEarlierRefunds() {
    var ledger = fresh(OnPartialReturn.APPORTION);
    facts.path("prior_refunds").forEach(prior -> book(ledger, prior.asText().split(" on ", 2)));
    return ledger;
  }

  private void book(Ledger ledger, String[] prior) {
    var amount = peer.amounts().exact(Amounts.decimal(prior[0]));
    if (prior.length == 1) {
      ledger.backByHand(amount);
      return;
    }
    var of = prior[1].strip();
    var plain = new PeerRequest(peer, facts).plain(List.empty());
    var request =
        peer.shipments().fees().containsKey(of)
            ? plain.withDelivery(new DeliveryAsked.Amount(amount))
            : new PeerRequest(peer, facts).plain(List.of(line(of, amount)));
    ledger.ask(request).getOrElseThrow(why -> new ShapeNotUnderstood("an earlier refund: " + why));
  }

  private RequestedLine line(String of, Money amount) {
    var line =
        peer.order()
            .lines()
            .find(one -> one.id().value().equals(of))
            .getOrElseThrow(() -> new ShapeNotUnderstood("an earlier refund of " + of));
    return RequestedLine.kept(line.id(), line.quantity(), amount);
  }

  /** The fee for delivery stays with the shop, unless it is asked for. */
  private ShippingTerms shipping() {
    var rule = new Rule<>("share", List.empty(), delivery, Option.none());
    return isAskedForAShareOfDelivery(facts)
        ? new ShippingTerms(new DecisionTable<>(List.of(rule)), ForfeitedFreeDelivery.KEEP)
        : ShippingTerms.none();
  }
}
