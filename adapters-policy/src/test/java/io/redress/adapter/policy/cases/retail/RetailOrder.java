package io.redress.adapter.policy.cases.retail;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.adapter.policy.cases.Amounts;
import io.redress.adapter.policy.cases.Ledger;
import io.redress.adapter.policy.cases.ShapeNotUnderstood;
import io.redress.goods.GoodsState;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.request.RequestedLine;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** The order of a task: a line for each item, and a tender for each payment. */
final class RetailOrder {

  private RetailOrder() {}

  static Order of(Amounts amounts, JsonNode facts) {
    var flags = RetailObstacles.of(facts).toJavaArray(String[]::new);
    var items = List.ofAll(facts.path("items"));
    var lines = items.zipWithIndex().map(item -> line(amounts, item._1, item._2).flags(flags));
    var tenders =
        List.ofAll(facts.path("payments"))
            .map(payment -> {
              var method = payment.path("method").asText();
              return Tender.of(method, method, amounts.exact(payment.path("amount")));
            });
    return Order.in(
            amounts.currency(),
            facts.path("order_id").asText(),
            Ledger.NOW.minus(Duration.ofDays(3)))
        .lines(lines)
        .tenders(tenders)
        .build();
  }

  /** The same item may have been bought twice, so that its place is its identity. */
  private static OrderLine line(Amounts amounts, JsonNode item, int place) {
    var sku = item.path("item_id").asText();
    return OrderLine.of("item-" + place, sku, 1, amounts.exact(item.path("price")));
  }

  static GoodsState goods(JsonNode facts) {
    var status = facts.path("status").asText().split(" \\(", 2)[0];
    return switch (status) {
      case "pending" -> GoodsState.NOT_SHIPPED;
      case "processed" -> GoodsState.IN_TRANSIT;
      case "delivered", "return requested", "exchange requested" -> GoodsState.RECEIVED;
      case "cancelled" -> GoodsState.RECEIVED;
      default -> throw new ShapeNotUnderstood("status " + status);
    };
  }

  /** The lines of some items, each asked for as often as it is named. */
  static Seq<RequestedLine> lines(Order order, JsonNode itemIds) {
    var left = order.lines();
    Seq<RequestedLine> lines = List.empty();
    for (var id : itemIds) {
      var line =
          left.find(one -> one.sku().equals(id.asText()))
              .getOrElseThrow(() -> new ShapeNotUnderstood("no item " + id));
      left = left.remove(line);
      lines = lines.append(new RequestedLine(line.id(), 1));
    }
    return lines;
  }
}
