package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.PaidShares;
import io.vavr.collection.List;

/** The taxes of a case, worked out as a checkout does: on what a line costs after all discounts. */
record PeerTaxes(Amounts amounts, JsonNode facts) {

  /** An order without taxes, with them. */
  Order on(Order order) {
    var mode = facts.path("tax").path("mode").asText("none");
    var shares = PaidShares.of(order);
    return switch (mode) {
      case "none" -> order;
      case "exclusive", "inclusive" ->
          order
              .change()
              .lines(
                  order
                      .lines()
                      .map(line -> taxed(line, shares.paid(line), mode.equals("inclusive"))))
              .build();
      default -> throw new ShapeNotUnderstood("tax mode " + mode);
    };
  }

  private OrderLine taxed(OrderLine line, Money cost, boolean isWithin) {
    var tax = tax(line, cost, isWithin);
    return isWithin ? line.taxWithin(tax) : line.taxOnTop(tax);
  }

  private Money tax(OrderLine line, Money cost, boolean isWithin) {
    var its = facts(line);
    var tax = facts.path("tax");
    if (its.has("line_tax")) {
      long units = PeerLines.quantity(its);
      return amounts
          .exact(its.path("line_tax"))
          .cut(units, units - line.quantity(), line.quantity());
    }
    if (tax.has("per_unit")) {
      return amounts.exact(tax.path("per_unit")).times(line.quantity());
    }
    if (rate(line).isEmpty()) {
      return amounts.zero();
    }
    var rate = Amounts.decimal(rate(line));
    return isWithin ? amounts.taxWithin(rate, cost) : amounts.percentOf(rate, cost);
  }

  /** The rate of a line, in per cent; empty where it has none. */
  String rate(OrderLine line) {
    var its = facts(line).path("tax_pct");
    return its.isMissingNode() ? facts.path("tax").path("rate_pct").asText() : its.asText();
  }

  private JsonNode facts(OrderLine line) {
    return List.ofAll(facts.path("lines"))
        .find(found -> found.path("sku").asText().equals(line.sku()))
        .getOrElseThrow(() -> new ShapeNotUnderstood("no line " + line.sku()));
  }
}
