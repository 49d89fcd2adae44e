package io.redress.adapter.policy.dossier;

import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.order.OrderLine;
import java.util.Currency;

/** Reads one of {@code order.lines}. */
final class LineReading {

  static final Keys KEYS =
      Keys.required("order-line", "id", "quantity", "unit-price")
          .optional(
              "sku",
              "category",
              "discount",
              "tax",
              "tax-included",
              "flags",
              "exemption-confirmed",
              "delivered-at");

  static final long MOST_UNITS = 1_000_000;

  private LineReading() {}

  static OrderLine read(JsonValue value, Currency currency) {
    var line = value.fields(KEYS);
    var zero = Money.zero(currency);
    long quantity = line.required("quantity", each -> each.whole(1, MOST_UNITS));
    var price = line.required("unit-price", each -> Amounts.money(each, currency));
    if (price.minor() > Amounts.MOST_MINOR / quantity) {
      throw line.problem("unit-price", "larger than any amount that can be reckoned with");
    }
    var discount = line.optional("discount", each -> Amounts.money(each, currency), zero);
    var gross = price.times(quantity);
    if (discount.exceeds(gross)) {
      throw line.problem(
          "discount",
          "more than the line costs: %s off %s"
              .formatted(discount.inMajorUnits(), gross.inMajorUnits()));
    }
    return new OrderLine(
        new LineId(line.required("id", JsonValue::name)),
        line.optional("sku", JsonValue::name, OrderReading.UNKNOWN),
        line.optional("category", JsonValue::name, OrderReading.UNKNOWN),
        quantity,
        price,
        discount,
        line.optional("tax", each -> Amounts.money(each, currency), zero),
        line.optional("tax-included", JsonValue::truth, true),
        line.items("flags", JsonValue::name).toSet(),
        line.optional("exemption-confirmed", JsonValue::truth, false),
        line.optional("delivered-at", Moments::instant));
  }
}
