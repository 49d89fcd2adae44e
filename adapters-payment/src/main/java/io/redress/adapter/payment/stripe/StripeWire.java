package io.redress.adapter.payment.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.ReadJson;
import io.redress.adapter.payment.http.Reply;
import io.redress.money.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URLEncoder;

/** What Stripe reads and writes, without what it means. */
final class StripeWire {

  /** Our key, on the refund itself: Stripe forgets the other one after a day. */
  static final String KEY = "refund_key";

  static final int MOST_BYTES = 1 << 20;

  private StripeWire() {}

  /**
   * A refund.
   *
   * @param key under which it was ordered; none where somebody else made it
   * @param amount none where it cannot be said in units of the currency
   * @param payment the numbers of its payment: those of the intent and of the charge
   * @param failure why it failed, in Stripe's word
   */
  record Refund(
      String id,
      Option<String> key,
      String status,
      Option<Money> amount,
      Seq<String> payment,
      Option<String> failure) {}

  /** Refunds of a payment, the newest first, and whether there are older ones. */
  record Page(Seq<Refund> refunds, boolean hasMore) {}

  /** Why a request failed. */
  record Failure(String type, Option<String> code, Option<String> param) {}

  /** Which number of a payment it is, by its form; none where it is not one of Stripe's. */
  static Option<String> parameter(String number) {
    if (!number.matches("(pi|ch|py)_[A-Za-z0-9_]{1,250}")) {
      return Option.none();
    }
    return Option.of(number.startsWith("pi_") ? "payment_intent" : "charge");
  }

  /** The fields of a form, in their order. */
  static byte[] form(List<Field> fields) {
    return query(fields).getBytes(UTF_8);
  }

  static String query(List<Field> fields) {
    return fields
        .map(each ->
            URLEncoder.encode(each.name(), UTF_8) + "=" + URLEncoder.encode(each.value(), UTF_8))
        .mkString("&");
  }

  /** A field of a form. */
  record Field(String name, String value) {}

  /** A refund that was answered; none where the body is not one. */
  static Option<Refund> refund(Reply reply) {
    return body(reply).flatMap(StripeWire::refund);
  }

  static Option<Refund> refund(Json.Fields json) {
    return json.text("object")
        .filter("refund"::equals)
        .flatMap(object -> json.text("id"))
        .flatMap(id ->
            json.text("status")
                .map(status ->
                    new Refund(
                        id,
                        json.object("metadata").flatMap(metadata -> metadata.text(KEY)),
                        status,
                        amount(json),
                        List.of("payment_intent", "charge").flatMap(json::text),
                        json.text("failure_reason"))));
  }

  private static Option<Money> amount(Json.Fields json) {
    return json.whole("amount")
        .flatMap(amount ->
            json.text("currency").flatMap(currency -> StripeAmounts.money(amount, currency)))
        .filter(Money::isPositive);
  }

  /** A page of refunds; none where the body is not one, or one of them cannot be read. */
  static Option<Page> page(Reply reply) {
    return body(reply)
        .filter(json -> json.text("object").contains("list"))
        .flatMap(json ->
            json.objects("data")
                .flatMap(each -> Option.sequence(each.map(StripeWire::refund)))
                .flatMap(
                    refunds -> json.truth("has_more").map(hasMore -> new Page(refunds, hasMore))));
  }

  /** Why a request failed; none where the body does not say so. */
  static Option<Failure> failure(Reply reply) {
    return body(reply)
        .flatMap(json -> json.object("error"))
        .flatMap(error ->
            error
                .text("type")
                .map(type -> new Failure(type, error.text("code"), error.text("param"))));
  }

  private static Option<Json.Fields> body(Reply reply) {
    return Option.when(reply.isJson(), reply)
        .flatMap(json -> ReadJson.object(json.body(), MOST_BYTES).toOption());
  }
}
