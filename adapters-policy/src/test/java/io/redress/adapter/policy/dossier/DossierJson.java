package io.redress.adapter.policy.dossier;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.redress.decision.Dossier;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.OrderLine;
import io.redress.order.Tender;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Consent;
import io.redress.request.Evidence;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Writes a dossier as the JSON that says it, for laws about reading. */
final class DossierJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DossierJson() {}

  static String of(String id, Dossier dossier) {
    var root = JSON.createObjectNode().put("id", id);
    moment(root, "now", Option.some(dossier.now()));
    order(root.putObject("order"), dossier.order());
    customer(root.putObject("customer"), dossier);
    request(root.putObject("request"), dossier.request());
    moment((ObjectNode) root.get("request"), "at", dossier.asked());
    for (var desk : dossier.desk()) {
      root.putObject("desk")
          .put("role", desk.role().word())
          .put("spent-today", text(desk.spentToday()));
    }
    dossier.grantedToday().forEach(granted -> root.put("granted-today", text(granted)));
    var goods = root.putObject("goods");
    dossier.parcel().intercept().forEach(answer -> goods.put("intercept", answer.word()));
    moment(goods, "returned-at", dossier.parcel().returnedAt());
    return root.toString();
  }

  private static void order(ObjectNode json, Order order) {
    json.put("id", order.id().value())
        .put("channel", order.channel())
        .put("region", order.region())
        .put("currency", order.currency().getCurrencyCode());
    moment(json, "placed-at", Option.some(order.placedAt()));
    moment(json, "dispatched-at", order.dispatchedAt());
    moment(json, "delivered-at", order.deliveredAt());
    order.lines().forEach(line -> line(array(json, "lines").addObject(), line));
    for (var discount : order.discounts()) {
      var written =
          array(json, "discounts")
              .addObject()
              .put("id", discount.id().value())
              .put("kind", discount.kind().word())
              .put("funded-by", discount.fundedBy().word())
              .put("amount", text(discount.amount()));
      discount.lines().forEach(line -> array(written, "lines").add(line.value()));
    }
    json.putObject("shipping").put("fee", text(order.delivery().fee()));
    order.tenders().forEach(tender -> tender(array(json, "tenders").addObject(), tender));
  }

  private static void line(ObjectNode json, OrderLine line) {
    json.put("id", line.id().value())
        .put("sku", line.sku())
        .put("category", line.category())
        .put("quantity", line.quantity())
        .put("unit-price", text(line.unitPrice()))
        .put("discount", text(line.discount()))
        .put("tax", text(line.tax()))
        .put("tax-included", line.taxIncluded())
        .put("exemption-confirmed", line.exemptionConfirmed());
    line.flags().forEach(flag -> array(json, "flags").add(flag));
    moment(json, "delivered-at", line.deliveredAt());
  }

  private static void tender(ObjectNode json, Tender tender) {
    json.put("id", tender.id().value())
        .put("method", tender.method())
        .put("captured", text(tender.captured()))
        .put("refunded", text(tender.refunded()))
        .put("pending", text(tender.pending()));
    moment(json, "refundable-until", tender.refundableUntil());
  }

  private static void customer(ObjectNode json, Dossier dossier) {
    var customer = dossier.customer();
    json.put("id", customer.id().value()).put("tier", customer.tier());
    for (var since : customer.since()) {
      json.put("since", since.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate().toString());
    }
    customer.identityVerified().forEach(known -> json.put("identity-verified", known));
    json.putObject("history").put("refunds-30d", customer.refundsLast30Days());
  }

  private static void request(ObjectNode json, AfterSaleRequest request) {
    json.put("by", request.by().value())
        .put("request", request.kind().word())
        .put("reason", request.reason().word())
        .put("goods", request.goods().word());
    request.condition().forEach(condition -> json.put("condition", condition.word()));
    for (var line : request.lines()) {
      array(json, "lines")
          .addObject()
          .put("line", line.line().value())
          .put("quantity", line.quantity());
    }
    request.evidence().map(Evidence::word).forEach(array(json, "evidence")::add);
    request.consents().map(Consent::word).forEach(array(json, "consents")::add);
    request
        .replacement()
        .forEach(wanted ->
            json.putObject("exchange-for")
                .put("sku", wanted.sku())
                .put("unit-price", wanted.unitPrice().inMajorUnits()));
  }

  private static ArrayNode array(ObjectNode json, String key) {
    return json.withArrayProperty(key);
  }

  private static void moment(ObjectNode json, String key, Option<Instant> at) {
    at.forEach(instant -> json.put(key, instant.atOffset(ZoneOffset.ofHours(8)).toString()));
  }

  private static String text(Money money) {
    return money.inMajorUnits();
  }
}
