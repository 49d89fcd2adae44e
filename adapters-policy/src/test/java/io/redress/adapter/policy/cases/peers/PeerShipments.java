package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.money.Money;
import io.redress.order.Delivery;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigDecimal;

/**
 * The shipments of a case: one fee for delivery, of which each is a part.
 *
 * @param fees what each shipment cost, with its tax
 */
record PeerShipments(Map<String, Fee> fees, Amounts amounts) {

  /** A fee, and the tax within it. */
  record Fee(Money whole, Money tax, String rate) {}

  static PeerShipments of(Amounts amounts, JsonNode facts) {
    Map<String, Fee> fees = LinkedHashMap.empty();
    for (var shipment : facts.path("shipping")) {
      var discounted = discounted(amounts, facts, amounts.exact(shipment.path("amount")));
      fees = fees.put(shipment.path("id").asText(), fee(amounts, shipment, discounted));
    }
    return new PeerShipments(fees, amounts);
  }

  private static Money discounted(Amounts amounts, JsonNode facts, Money fee) {
    var left = fee;
    for (var discount : facts.path("discounts")) {
      if (discount.path("level").asText().equals("shipping")) {
        var off =
            discount.has("amount")
                ? amounts.exact(discount.path("amount"))
                : amounts.percentOf(Amounts.decimal(discount.path("percent")), left);
        left = left.minus(off.min(left));
      }
    }
    return left;
  }

  private static Fee fee(Amounts amounts, JsonNode shipment, Money price) {
    if (!shipment.has("tax_pct")) {
      var net = shipment.has("net") ? amounts.exact(shipment.path("net")) : price;
      return new Fee(price, price.minus(net), "0");
    }
    BigDecimal rate = Amounts.decimal(shipment.path("tax_pct"));
    boolean isWithin = shipment.path("tax_mode").asText().equals("inclusive");
    var tax = isWithin ? amounts.taxWithin(rate, price) : amounts.percentOf(rate, price);
    return new Fee(isWithin ? price : price.plus(tax), tax, rate.toPlainString());
  }

  Delivery delivery() {
    return Delivery.of(sum(fees.values().map(Fee::whole).toList()))
        .withTax(sum(fees.values().map(Fee::tax).toList()));
  }

  private Money sum(List<Money> parts) {
    return parts.fold(amounts.zero(), Money::plus);
  }
}
