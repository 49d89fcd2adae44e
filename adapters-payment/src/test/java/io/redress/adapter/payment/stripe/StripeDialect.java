package io.redress.adapter.payment.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.WriteJson;
import io.redress.adapter.payment.kit.Asked;
import io.redress.adapter.payment.kit.Books.Entry;
import io.redress.adapter.payment.kit.Books.Standing;
import io.redress.adapter.payment.kit.Dialect;
import io.redress.adapter.payment.kit.Fact;
import io.redress.adapter.payment.kit.Heard;
import io.redress.adapter.payment.kit.Said;
import io.redress.adapter.payment.kit.Seal;
import io.redress.money.Money;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.function.Function;

/** Stripe's side of the wire; which pages say so stands with the adapter. */
public final class StripeDialect implements Dialect {

  private static final String KEY = "sk_live_51Pgc76Kdn2";
  private static final String SECRET = "whsec_5f2c9a0b7d41e3";
  private static final String NEXT_SECRET = "whsec_next_81d7c2a4";

  @Override
  public PaymentProvider provider() {
    return new StripeProvider();
  }

  @Override
  public java.util.Map<String, String> settings(URI address) {
    return java.util.Map.of(
        "secret-key", KEY,
        "webhook-secret", NEXT_SECRET,
        "next-webhook-secret", SECRET,
        "address", address.toString());
  }

  @Override
  public Set<String> secrets() {
    return HashSet.of("51Pgc76Kdn2", "5f2c9a0b7d41e3", "next_81d7c2a4");
  }

  @Override
  public String currency() {
    return "USD";
  }

  /** "The API requires the last digit of three to be a zero." */
  @Override
  public long smallest(String currency) {
    return currency.equals("KWD") ? 10 : 1;
  }

  @Override
  public String paymentReference(String which) {
    return "pi_3Pgc76" + which.replace("-", "Z");
  }

  @Override
  public Set<DeclineCode> refusals() {
    return HashSet.of(
        DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE,
        DeclineCode.ALREADY_REFUNDED,
        DeclineCode.PAYMENT_NOT_REFUNDABLE,
        DeclineCode.PAYMENT_NOT_FOUND,
        DeclineCode.INSUFFICIENT_FUNDS,
        DeclineCode.KEY_REUSED,
        DeclineCode.NOT_AUTHORISED);
  }

  @Override
  public Asked read(Heard request) {
    return read(request, name -> Option.none());
  }

  @Override
  public Asked read(Heard request, Function<String, Option<Payment>> payments) {
    if (!request.header("Authorization").equals("Bearer " + KEY)) {
      return new Asked.Garbled("no key");
    }
    var parts = request.target().split("\\?", 2);
    if (!parts[0].equals("/v1/refunds")) {
      return new Asked.Garbled("there is no " + parts[0]);
    }
    return request.method().equals("GET")
        ? listing(fields(parts[1]))
        : order(request, fields(request.text()), payments);
  }

  private static Asked listing(Map<String, String> fields) {
    boolean isKnown =
        fields.keySet().removeAll(List.of("payment_intent", "charge", "limit")).isEmpty();
    return isKnown && fields.get("limit").forAll(limit -> Integer.parseInt(limit) <= 100)
        ? new Asked.Listing(fields.get("payment_intent").orElse(fields.get("charge")).get())
        : new Asked.Garbled("a field that is not known");
  }

  /** The currency is the payment's: Stripe is not told. */
  private static Asked order(
      Heard request, Map<String, String> fields, Function<String, Option<Payment>> payments) {
    var payment = fields.get("payment_intent").getOrElse("");
    boolean isKnown =
        fields
            .keySet()
            .removeAll(List.of("payment_intent", "amount", "metadata[refund_key]"))
            .isEmpty();
    boolean isForm = request.header("Content-Type").equals("application/x-www-form-urlencoded");
    var key = request.header("Idempotency-Key");
    return isKnown && isForm && fields.get("metadata[refund_key]").contains(key)
        ? new Asked.Refund(
            key,
            payment,
            Money.of(
                Long.parseLong(fields.get("amount").get()),
                payments
                    .apply(payment)
                    .map(each -> each.paid().currency().getCurrencyCode())
                    .getOrElse("USD")))
        : new Asked.Garbled("a field that is not known, or missing");
  }

  private static Map<String, String> fields(String form) {
    return List.of(form.split("&"))
        .map(each -> each.split("=", 2))
        .foldLeft(
            (Map<String, String>) LinkedHashMap.<String, String>empty(),
            (all, each) ->
                all.put(URLDecoder.decode(each[0], UTF_8), URLDecoder.decode(each[1], UTF_8)));
  }

  @Override
  public Said reply(Asked asked, Fact fact) {
    return switch (fact) {
      case Fact.Stands stands -> Said.json(200, text(refund(stands.entry())));
      case Fact.Listed listed ->
          Said.json(
              200,
              text(
                  Json.fields()
                      .with("object", "list")
                      .with("url", "/v1/refunds")
                      .with("has_more", false)
                      .with("data", Json.items(listed.entries().map(StripeDialect::refund)))));
      case Fact.Absent absent -> error(404, "invalid_request_error", "resource_missing");
      case Fact.Refused refused -> refused(refused.why());
      case Fact.RefusedUnheardOf unheardOf -> error(400, "invalid_request_error", "never_heard_of");
      case Fact.Busy busy -> error(409, "idempotency_error", "idempotency_key_in_use");
      case Fact.BrokenDown broken ->
          Said.json(500, "{\"error\":{\"type\":\"api_error\",\"message\":\"...\"}}");
    };
  }

  private static Said refused(DeclineCode why) {
    return switch (why) {
      case AMOUNT_EXCEEDS_REFUNDABLE ->
          Said.json(
              400,
              "{\"error\":{\"type\":\"invalid_request_error\",\"param\":\"amount\","
                  + "\"message\":\"...\"}}");
      case ALREADY_REFUNDED -> error(400, "invalid_request_error", "charge_already_refunded");
      case PAYMENT_NOT_REFUNDABLE -> error(400, "invalid_request_error", "charge_disputed");
      case PAYMENT_NOT_FOUND -> error(404, "invalid_request_error", "resource_missing");
      case INSUFFICIENT_FUNDS -> error(400, "invalid_request_error", "balance_insufficient");
      case KEY_REUSED ->
          Said.json(400, "{\"error\":{\"type\":\"idempotency_error\",\"message\":\"...\"}}");
      case NOT_AUTHORISED ->
          Said.json(401, "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"...\"}}");
      default -> throw new AssertionError("Stripe has no word for " + why);
    };
  }

  private static Said error(int status, String type, String code) {
    return Said.json(
        status,
        "{\"error\":{\"type\":\"%s\",\"code\":\"%s\",\"message\":\"...\"}}".formatted(type, code));
  }

  private static Fields refund(Entry entry) {
    return Json.fields()
        .with("id", entry.reference())
        .with("object", "refund")
        .with("amount", entry.amount().minor())
        .with("charge", "ch_3Pgc76")
        .with("created", entry.at().getEpochSecond())
        .with("currency", entry.amount().currency().getCurrencyCode().toLowerCase(Locale.ROOT))
        .with("metadata", Json.fields().with("refund_key", entry.key()))
        .with("payment_intent", entry.payment().providerReference().getOrElse("pi_0"))
        .with("status", standing(entry.standing()));
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case PENDING -> "pending";
      case PAID -> "succeeded";
      case FAILED -> "failed";
      case UNHEARD_OF -> "never_heard_of";
    };
  }

  @Override
  public Said notice(String id, Entry entry) {
    return event(id, "refund.updated", refund(entry));
  }

  @Override
  public Said noticeOfSomethingElse(String id) {
    return event(id, "charge.refunded", Json.fields().with("id", "ch_1").with("object", "charge"));
  }

  private static Said event(String id, String type, Fields object) {
    return Said.json(
        200,
        text(
            Json.fields()
                .with("id", id)
                .with("object", "event")
                .with("api_version", "2026-07-29.dahlia")
                .with("created", 1773043200)
                .with("data", Json.fields().with("object", object))
                .with("livemode", true)
                .with("type", type)));
  }

  @Override
  public Said sealNotice(Said notice, Seal seal) {
    return switch (seal.by()) {
      case PROVIDER -> signed(notice, seal, notice.body(), SECRET);
      case NEXT_KEY -> signed(notice, seal, notice.body(), NEXT_SECRET);
      case STRANGER -> signed(notice, seal, notice.body(), "whsec_strange");
      case WRONG, PROBE -> signed(notice, seal, "{}".getBytes(UTF_8), SECRET);
      case NOBODY -> notice;
    };
  }

  private static Said signed(Said notice, Seal seal, byte[] body, String secret) {
    return notice.with(
        "Stripe-Signature", SignedEvents.header(seal.at().getEpochSecond(), body, secret));
  }

  private static String text(Fields json) {
    return new String(WriteJson.bytes(json), UTF_8);
  }
}
