package io.redress.adapter.policy.cases.retail;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** What stands in the way of a request, told to the policy as flags of the goods. */
final class RetailObstacles {

  private static final Set<String> UNTOUCHED = HashSet.of("pending", "processed", "delivered");
  private static final String GIFT_CARD = "gift_card";

  private RetailObstacles() {}

  static Set<String> of(JsonNode facts) {
    Set<String> flags = HashSet.empty();
    if (!UNTOUCHED.contains(facts.path("status").asText())) {
      flags = flags.add(RetailPolicy.HAD_ITS_RETURN);
    }
    if (!haveReplacements(facts)) {
      flags = flags.add(RetailPolicy.NO_REPLACEMENT);
    }
    var wanted = facts.path("request").path("refund_to").asText();
    if (!wanted.isEmpty() && !isPaidWith(facts, wanted) && !isGiftCard(wanted)) {
      flags = flags.add(RetailPolicy.ANOTHER_METHOD);
    }
    return flags;
  }

  static boolean isPaidWith(JsonNode facts, String method) {
    return List.ofAll(facts.path("payments"))
        .exists(payment -> payment.path("method").asText().equals(method));
  }

  static boolean isGiftCard(String method) {
    return method.startsWith(GIFT_CARD);
  }

  /** Item by item, the new one is there and the same product. */
  private static boolean haveReplacements(JsonNode facts) {
    var old = products(facts.path("request").path("item_ids"), facts.path("items"));
    var wanted = facts.path("request").path("new_item_ids");
    var offered = List.ofAll(facts.path("replacement_items"));
    return !facts.path("request").has("new_item_ids")
        || (products(wanted, facts.path("replacement_items")).equals(old)
            && offered.forAll(item -> item.path("available").asBoolean()));
  }

  private static Seq<String> products(JsonNode ids, JsonNode items) {
    return List.ofAll(ids)
        .flatMap(id -> List.ofAll(items).find(item -> item.path("item_id").equals(id)))
        .map(item -> item.path("product_id").asText());
  }
}
