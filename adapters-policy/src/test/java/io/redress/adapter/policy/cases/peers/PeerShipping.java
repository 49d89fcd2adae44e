package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.money.Money;
import io.redress.request.DeliveryAsked;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.regex.Pattern;

/** Entries such as {@code shipping:S1 amount 5.75}: what is asked of the fee for delivery. */
final class PeerShipping {

  private static final Pattern ENTRY = Pattern.compile("shipping:(\\S+)(?: amount (\\S+))?");

  private PeerShipping() {}

  static DeliveryAsked asked(PeerOrder peer, JsonNode facts, Seq<String> entries) {
    if (entries.isEmpty()) {
      return new DeliveryAsked.ByPolicy();
    }
    boolean isWhole =
        entries.size() == peer.shipments().fees().size()
            && entries.forAll(entry -> !entry.contains("amount"));
    return isWhole
        ? new DeliveryAsked.AllThatRemains()
        : new DeliveryAsked.Amount(
            entries
                .map(entry -> amount(peer, facts, entry))
                .fold(peer.amounts().zero(), Money::plus));
  }

  private static Money amount(PeerOrder peer, JsonNode facts, String entry) {
    var found = ENTRY.matcher(entry);
    if (!found.matches()) {
      throw new ShapeNotUnderstood(entry);
    }
    var id = found.group(1);
    return found.group(2) == null
        ? fee(peer, id).minus(before(peer, facts, id))
        : peer.amounts().exact(Amounts.decimal(found.group(2)));
  }

  /** What one shipment cost. */
  static Money fee(PeerOrder peer, String id) {
    return peer.shipments()
        .fees()
        .get(id)
        .map(PeerShipments.Fee::whole)
        .getOrElseThrow(() -> new ShapeNotUnderstood("no shipment " + id));
  }

  private static Money before(PeerOrder peer, JsonNode facts, String id) {
    return List.ofAll(facts.path("prior_refunds"))
        .map(JsonNode::asText)
        .filter(prior -> prior.endsWith(" on " + id))
        .map(prior -> peer.amounts().exact(Amounts.decimal(prior.split(" ", 2)[0])))
        .fold(peer.amounts().zero(), Money::plus);
  }
}
