package io.redress.adapter.payment.paypal;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reason;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.http.WriteJson;
import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What PayPal reads and writes, without what it means. */
final class PayPalWire {

  static final int MOST_BYTES = 1 << 20;

  private static final int LONGEST_NOTE = 255;

  private PayPalWire() {}

  /**
   * A refund.
   *
   * @param keys what stands where we put our key
   * @param amount none where PayPal does not say, or not in money
   */
  record Refund(String id, Seq<String> keys, String status, Option<Money> amount) {

    /** Ours in all places where one stands, and in one of them at least. */
    boolean isOf(String key) {
      return keys.nonEmpty() && keys.forAll(key::equals);
    }
  }

  /** The capture that is refunded, and the order to which it belongs, where it says so. */
  record Capture(String id, Option<String> order) {}

  /**
   * What an order tells of its payments.
   *
   * @param refunded the numbers of the captures of which something went back
   */
  record Order(Seq<String> captures, Seq<String> refunded, Seq<Refund> refunds) {}

  /** Why a request failed: PayPal's words for it, the exact ones if there are any. */
  record Failure(Seq<String> words) {}

  static byte[] request(Instruction what, String amount) {
    var body =
        Json.fields()
            .with(
                "amount",
                Json.fields()
                    .with("currency_code", what.amount().currency().getCurrencyCode())
                    .with("value", amount))
            .with("custom_id", what.key())
            .with("invoice_id", what.key());
    var note = Reason.ofCharacters(what.payment().reason(), LONGEST_NOTE);
    return WriteJson.bytes(note.isEmpty() ? body : body.with("note_to_payer", note));
  }

  static Option<Refund> refund(Reply reply) {
    return body(reply).flatMap(PayPalWire::refund);
  }

  static Option<Refund> refund(Json.Fields json) {
    return json.text("id")
        .flatMap(id ->
            json.text("status")
                .map(status ->
                    new Refund(
                        id,
                        List.of("custom_id", "invoice_id").flatMap(json::text),
                        status,
                        amount(json))));
  }

  private static Option<Money> amount(Json.Fields json) {
    return json.object("amount")
        .flatMap(amount ->
            amount
                .decimalText("value")
                .flatMap(value ->
                    amount
                        .text("currency_code")
                        .flatMap(currency -> PayPalAmounts.money(value, currency))))
        .filter(Money::isPositive);
  }

  /** A capture; none where the body is not one. */
  static Option<Capture> capture(Reply reply) {
    return body(reply)
        .filter(json -> !json.members().containsKey("purchase_units"))
        .flatMap(json ->
            json.text("id")
                .map(id ->
                    new Capture(
                        id,
                        json.object("supplementary_data")
                            .flatMap(more -> more.object("related_ids"))
                            .flatMap(ids -> ids.text("order_id")))));
  }

  /** An order; none where the body is not one, or one of its payments cannot be read. */
  static Option<Order> order(Reply reply) {
    return body(reply)
        .flatMap(json -> json.objects("purchase_units"))
        .map(units -> units.flatMap(unit -> unit.object("payments")))
        .flatMap(payments ->
            all(payments, "captures")
                .flatMap(captures ->
                    all(payments, "refunds")
                        .flatMap(refunds -> Option.sequence(refunds.map(PayPalWire::refund)))
                        .map(refunds -> order(captures, refunds))));
  }

  private static Order order(Seq<Json.Fields> captures, Seq<Refund> refunds) {
    return new Order(
        captures.flatMap(capture -> capture.text("id")),
        captures
            .filter(capture -> capture.text("status").exists(status -> status.endsWith("REFUNDED")))
            .flatMap(capture -> capture.text("id")),
        refunds);
  }

  /** All objects of a list in each of these; a missing list has none. */
  private static Option<Seq<Json.Fields>> all(Seq<Json.Fields> payments, String name) {
    return Option.sequence(
            payments
                .filter(each -> each.members().containsKey(name))
                .map(each -> each.objects(name)))
        .map(lists -> lists.flatMap(list -> list));
  }

  /** Why a request failed; none where the body does not say so in PayPal's way. */
  static Option<Failure> failure(Reply reply) {
    return body(reply)
        .flatMap(json ->
            json.text("name").orElse(() -> json.text("error")).map(name -> failure(json, name)));
  }

  private static Failure failure(Json.Fields json, String name) {
    var details = json.list("details").getOrElse(List.empty());
    var issues =
        json.objects("details").getOrElse(List.empty()).flatMap(each -> each.text("issue"));
    boolean isExact = details.nonEmpty() && issues.size() == details.size();
    return new Failure(isExact ? issues : details.isEmpty() ? List.of(name) : List.empty());
  }

  static Option<Json.Fields> body(Reply reply) {
    return Option.when(reply.isJson(), reply)
        .flatMap(json -> ReadJson.object(json.body(), MOST_BYTES).toOption());
  }
}
