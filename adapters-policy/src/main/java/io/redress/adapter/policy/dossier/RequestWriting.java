package io.redress.adapter.policy.dossier;

import io.redress.goods.Condition;
import io.redress.goods.ReturnFreight;
import io.redress.order.GiftId;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Consent;
import io.redress.request.Evidence;
import io.vavr.control.Option;
import java.time.Instant;

/** Writes {@code request} as {@link RequestReading} reads it. */
record RequestWriting(JsonWriting json) {

  void fields(AfterSaleRequest request, Option<Instant> at) {
    json.instant("at", at);
    json.text("by", request.by().value());
    json.text("request", request.kind().word());
    json.text("reason", request.reason().word());
    json.text("goods", request.goods().word());
    json.text("condition", request.condition().map(Condition::word));
    json.objects(
        "lines",
        request.lines(),
        line -> {
          json.text("line", line.line().value());
          json.whole("quantity", line.quantity());
        });
    json.money("amount", request.amount());
    json.texts("evidence", request.evidence().toList().sorted().map(Evidence::word));
    json.texts("gifts-returned", request.giftsReturned().toList().map(GiftId::value).sorted());
    json.texts("consents", request.consents().toList().sorted().map(Consent::word));
    json.money(
        "return-freight-paid",
        request
            .freight()
            .filter(freight -> freight.prepaidBy() == ReturnFreight.PrepaidBy.CUSTOMER)
            .map(ReturnFreight::amount));
    request
        .replacement()
        .forEach(wanted ->
            json.object(
                "exchange-for",
                () -> {
                  json.text("sku", wanted.sku());
                  json.money("unit-price", wanted.unitPrice());
                }));
  }
}
