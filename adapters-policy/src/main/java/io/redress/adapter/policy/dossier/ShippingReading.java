package io.redress.adapter.policy.dossier;

import io.redress.money.Money;
import io.redress.order.Delivery;
import io.vavr.control.Option;
import java.util.Currency;

/** Reads {@code order.shipping}. */
final class ShippingReading {

  static final Keys KEYS =
      Keys.required("shipping").optional("fee", "standard-fee", "free-over", "fee-if-below");

  private ShippingReading() {}

  static Delivery read(JsonValue value, Currency currency) {
    var shipping = value.fields(KEYS);
    var zero = Money.zero(currency);
    return new Delivery(
        shipping.optional("fee", each -> Amounts.money(each, currency), zero),
        zero,
        shipping.optional("standard-fee", each -> Amounts.money(each, currency)),
        freeOver(shipping, currency),
        zero,
        zero);
  }

  private static Option<Delivery.FreeOver> freeOver(JsonFields shipping, Currency currency) {
    var threshold = shipping.optional("free-over", each -> Amounts.money(each, currency));
    var fee = shipping.optional("fee-if-below", each -> Amounts.money(each, currency));
    if (threshold.isDefined() != fee.isDefined()) {
      throw shipping.problem(
          threshold.isDefined() ? "fee-if-below" : "free-over",
          "'free-over' and 'fee-if-below' belong together: one of them is missing");
    }
    return threshold.flatMap(over -> fee.map(below -> new Delivery.FreeOver(over, below)));
  }
}
