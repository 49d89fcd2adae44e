package io.redress.adapter.policy.cases.peers;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.money.Apportionment;
import io.redress.money.Money;
import io.redress.order.OrderLine;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * The lines of a case as lines of an order, with the discounts that are their own. Where a case
 * speaks of single units, each unit of the line is a line: {@code T#1}, {@code T#2}.
 */
record PeerLines(Amounts amounts, JsonNode facts, Set<String> inUnits) {

  Seq<OrderLine> read() {
    Seq<OrderLine> lines = List.empty();
    var exact = BigDecimal.ZERO;
    var cut = amounts.zero();
    for (var line : facts.path("lines")) {
      // Prices finer than the currency: what is paid for all lines is cut down once.
      exact = exact.add(total(line));
      var price = amounts.down(exact).minus(cut);
      cut = cut.plus(price);
      lines = lines.appendAll(lines(line, lines, price, price.min(ownDiscount(line, price))));
    }
    return lines;
  }

  private static BigDecimal total(JsonNode line) {
    return line.has("line_total")
        ? Amounts.decimal(line.path("line_total"))
        : Amounts.decimal(line.path("unit_price")).multiply(BigDecimal.valueOf(quantity(line)));
  }

  private Seq<OrderLine> lines(JsonNode line, Seq<OrderLine> before, Money price, Money off) {
    var sku = line.path("sku").asText();
    // The same goods may stand on several lines.
    int standing = before.count(other -> other.sku().equals(sku));
    int quantity = quantity(line);
    if (!inUnits.contains(sku)) {
      var id = standing == 0 ? sku : sku + " (" + (standing + 1) + ")";
      return List.of(line(id, sku, quantity, price, off));
    }
    var equal = new long[quantity];
    Arrays.fill(equal, 1);
    long[] prices = Apportionment.of(price.minor(), equal);
    long[] offs = Apportionment.of(off.minor(), equal);
    return List.range(0, quantity)
        .map(i -> {
          var id = sku + "#" + (standing + i + 1);
          return line(id, sku, 1, amounts.minor(prices[i]), amounts.minor(offs[i]));
        });
  }

  /** A line that costs this much before its own discounts, also where its units do not. */
  private OrderLine line(String id, String sku, long quantity, Money price, Money off) {
    var unit = amounts.minor(Math.ceilDiv(price.minor(), quantity));
    var odd = unit.times(quantity).minus(price);
    return OrderLine.of(id, sku, quantity, unit).less(odd.plus(off));
  }

  private Money ownDiscount(JsonNode line, Money price) {
    var sum = amounts.zero();
    for (var discount : facts.path("discounts")) {
      boolean isOfLine =
          !discount.has("sku") || discount.path("sku").asText().equals(line.path("sku").asText());
      if (isOfLine) {
        sum = sum.plus(ownDiscount(discount, line, price));
      }
    }
    return sum;
  }

  private Money ownDiscount(JsonNode discount, JsonNode line, Money price) {
    return switch (discount.path("level").asText()) {
      case "unit" ->
          (discount.has("amount")
                  ? amounts.exact(discount.path("amount"))
                  : amounts.percentOf(
                      Amounts.decimal(discount.path("percent")),
                      amounts.halfUp(Amounts.decimal(line.path("unit_price")))))
              .times(quantity(line));
      case "line" -> {
        if (!discount.has("sku") && facts.path("lines").size() > 1) {
          throw new ShapeNotUnderstood("a discount on a line that is not named");
        }
        yield discount.has("amount")
            ? amounts.exact(discount.path("amount"))
            : amounts.percentOf(Amounts.decimal(discount.path("percent")), price);
      }
      default -> amounts.zero();
    };
  }

  static int quantity(JsonNode line) {
    return line.path("qty").asInt();
  }
}
