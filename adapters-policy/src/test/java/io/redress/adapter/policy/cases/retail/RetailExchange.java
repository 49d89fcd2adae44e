package io.redress.adapter.policy.cases.retail;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.adapter.policy.cases.Outcome;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.decision.Decision;
import io.redress.money.Money;
import io.vavr.collection.List;

/**
 * Goods that are exchanged. The product quotes what comes back; it has no word for the new goods
 * yet, so that their price is set against the quote here.
 */
final class RetailExchange {

  private RetailExchange() {}

  static Outcome addTo(Outcome outcome, Amounts amounts, JsonNode facts, Decision decision) {
    var price =
        List.ofAll(facts.path("request").path("new_item_ids"))
            .map(id -> price(amounts, facts, id))
            .fold(amounts.zero(), Money::plus);
    var difference = price.minus(decision.quote().total());
    var owed = difference.isNegative() ? amounts.zero() : difference;
    return outcome
        .with("price_difference", money(difference))
        .with("customer_pays", money(owed))
        .with("refund_amount", money(owed.minus(difference)));
  }

  private static Money price(Amounts amounts, JsonNode facts, JsonNode id) {
    return List.ofAll(facts.path("replacement_items"))
        .find(item -> item.path("item_id").equals(id))
        .map(item -> amounts.exact(item.path("price")))
        .getOrElseThrow(() -> new ShapeNotUnderstood("no replacement " + id));
  }

  static Outcome money(Money amount) {
    return new Outcome()
        .with("currency", amount.currency().getCurrencyCode())
        .with("value", amount.inMajorUnits());
  }
}
