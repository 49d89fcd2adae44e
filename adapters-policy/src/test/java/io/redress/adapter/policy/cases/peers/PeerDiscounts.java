package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.money.Money;
import io.redress.money.Percent;
import io.redress.order.DiscountTerms;
import io.redress.order.LineId;
import io.redress.order.OrderDiscount;
import io.redress.order.OrderLine;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The discounts of a case that are on the order as a whole. */
record PeerDiscounts(Amounts amounts, JsonNode facts) {

  Seq<OrderDiscount> on(Seq<OrderLine> lines) {
    Seq<OrderDiscount> discounts = List.empty();
    var taken = amounts.zero();
    for (var discount : facts.path("discounts")) {
      if (isOnOrder(discount)) {
        var its = lines.filter(line -> appliesTo(discount, line));
        var off = off(discount, its.map(OrderLine::net).fold(amounts.zero(), Money::plus), taken);
        taken = taken.plus(off);
        discounts = discounts.append(discount(discount, off, its, discounts.size()));
      }
    }
    return discounts;
  }

  /** A discount after payment is no part of the order: it is what is asked for. */
  private static boolean isOnOrder(JsonNode discount) {
    return switch (discount.path("level").asText()) {
      case "order", "coupon", "voucher", "promotion", "points" ->
          !discount.path("after_payment").asBoolean();
      case "unit", "line", "shipping" -> false;
      default -> throw new ShapeNotUnderstood("discount level " + discount.path("level"));
    };
  }

  private static boolean appliesTo(JsonNode discount, OrderLine line) {
    return !discount.has("sku") || discount.path("sku").asText().equals(line.sku());
  }

  private Money off(JsonNode discount, Money price, Money taken) {
    return discount.has("amount")
        ? amounts.exact(discount.path("amount"))
        : amounts.percentOf(Amounts.decimal(discount.path("percent")), price.minus(taken));
  }

  private OrderDiscount discount(JsonNode facts, Money off, Seq<OrderLine> lines, int number) {
    var discount =
        OrderDiscount.of("discount-" + number, off)
            .on(lines.map(OrderLine::id).toJavaArray(LineId[]::new));
    if (facts.path("level").asText().equals("points")) {
      // Where a case does not count the points, one is worth one minor unit.
      return discount.paidWithPoints(facts.path("points").asLong(off.minor()));
    }
    return facts.has("min_order") ? discount.on(terms(facts, off)) : discount;
  }

  private DiscountTerms terms(JsonNode discount, Money off) {
    var threshold = amounts.exact(discount.path("min_order"));
    return discount.has("percent")
        ? new DiscountTerms.PercentOff(
            Percent.parse(discount.path("percent").asText())
                .getOrElseThrow(text -> new ShapeNotUnderstood("percent " + text)),
            threshold)
        : new DiscountTerms.Fixed(threshold, off);
  }

  /** What was taken off after the order was paid. */
  Money afterPayment() {
    return List.ofAll(facts.path("discounts"))
        .filter(discount -> discount.path("after_payment").asBoolean())
        .map(discount -> amounts.exact(discount.path("amount")))
        .fold(amounts.zero(), Money::plus);
  }

  boolean haveATermToLose() {
    return List.ofAll(facts.path("discounts")).exists(discount -> discount.has("min_order"));
  }
}
