package io.redress.adapter.payment.paypal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.PaymentProvider;
import io.redress.adapter.payment.http.Json;
import io.redress.adapter.payment.http.Json.Fields;
import io.redress.adapter.payment.http.ReadJson;
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
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Base64;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** PayPal's side of the wire; which pages say so stands with the adapter. */
public final class PayPalDialect implements Dialect {

  private static final String ID = "AYSq3RDGsmBLJE-otTkBtM-jBRd1TCQwFf9RGfwddNXWz0uFU9ztymylOhRS";
  private static final String SECRET =
      "EGnHDxD_qRPdaLdZz8iCr8N7_MzF-YHPTkjs6NKYQvQSBngp4PTTVWkPZRbL";
  private static final String CAPTURES = "/v2/payments/captures/";
  private static final String ORDERS = "/v2/checkout/orders/ORDER";

  private int tokens = 1;

  /** Each key has its address; certificates are at hand. */
  @Override
  public PaymentProvider provider() {
    return new PayPalProvider(
        address -> Option.of(Samples.chain(address.getPath().replaceFirst(".*/CERT-", ""))));
  }

  @Override
  public Map<String, String> settings(URI address) {
    return Map.of(
        "client-id",
        ID,
        "client-secret",
        SECRET,
        "webhook-id",
        Samples.WEBHOOK,
        "certificate-roots",
        Samples.text("certificates/roots.pem"),
        "address",
        address.toString());
  }

  @Override
  public Set<String> secrets() {
    return HashSet.of(SECRET.substring(10, 50), "A21AA-");
  }

  @Override
  public String currency() {
    return "USD";
  }

  @Override
  public String paymentReference(String which) {
    return "CAPTURE0" + which.replace("-", "Z").toUpperCase(Locale.ROOT) + "000";
  }

  @Override
  public Set<DeclineCode> refusals() {
    return HashSet.of(
        DeclineCode.AMOUNT_EXCEEDS_REFUNDABLE,
        DeclineCode.CURRENCY_MISMATCH,
        DeclineCode.WINDOW_EXPIRED,
        DeclineCode.TOO_MANY_REFUNDS,
        DeclineCode.ALREADY_REFUNDED,
        DeclineCode.PAYMENT_NOT_REFUNDABLE,
        DeclineCode.PAYMENT_NOT_FOUND,
        DeclineCode.INSUFFICIENT_FUNDS,
        DeclineCode.PAYEE_UNREACHABLE,
        DeclineCode.KEY_REUSED,
        DeclineCode.NOT_AUTHORISED);
  }

  @Override
  public boolean forgetTokens() {
    tokens++;
    return true;
  }

  @Override
  public Asked read(Heard request) {
    var path = request.target();
    if (path.equals("/v1/oauth2/token")) {
      return token(request);
    }
    if (!request.header("Authorization").equals("Bearer A21AA-" + tokens)) {
      return new Asked.Aside(Said.json(401, "{\"error\":\"invalid_token\"}"));
    }
    if (request.method().equals("GET")) {
      return path.startsWith(CAPTURES)
          ? new Asked.Aside(capture(path.substring(CAPTURES.length())))
          : path.startsWith(ORDERS)
              ? new Asked.Listing("CAPTURE" + path.substring(ORDERS.length()))
              : new Asked.Garbled("there is no " + path);
    }
    return path.startsWith(CAPTURES) && path.endsWith("/refund")
        ? order(request, path.substring(CAPTURES.length(), path.length() - "/refund".length()))
        : new Asked.Garbled("there is no " + path);
  }

  private Asked token(Heard request) {
    var credentials = Base64.getEncoder().encodeToString((ID + ":" + SECRET).getBytes(UTF_8));
    return request.header("Authorization").equals("Basic " + credentials)
            && request.text().equals("grant_type=client_credentials")
        ? new Asked.Aside(
            Said.json(
                200,
                "{\"access_token\":\"A21AA-%d\",\"token_type\":\"Bearer\",\"expires_in\":32400}"
                    .formatted(tokens)))
        : new Asked.Garbled("a token for nobody");
  }

  /** A capture, which says to which order it belongs. */
  private static Said capture(String id) {
    var order = Json.fields().with("order_id", "ORDER" + id.substring("CAPTURE".length()));
    return Said.json(
        200,
        text(
            Json.fields()
                .with("id", id)
                .with("status", "COMPLETED")
                .with("supplementary_data", Json.fields().with("related_ids", order))));
  }

  private static Asked order(Heard request, String capture) {
    return ReadJson.object(request.body(), 1 << 16)
        .fold(Asked.Garbled::new, order -> order(request, capture, order));
  }

  private static Asked order(Heard request, String capture, Fields order) {
    var key = request.header("PayPal-Request-Id");
    var amount = order.object("amount").get();
    var currency = Currency.getInstance(amount.text("currency_code").get());
    boolean isFit =
        request.header("Content-Type").equals("application/json")
            && request.header("Prefer").equals("return=representation")
            && order.text("invoice_id").contains(key)
            && order.text("custom_id").contains(key)
            && amount
                .text("value")
                .get()
                .matches(isWhole(currency) ? "[0-9]+" : "[0-9]+\\.[0-9]{2}")
            && order.text("note_to_payer").forAll(note -> note.length() <= 255);
    return isFit
        ? new Asked.Refund(
            key,
            capture,
            new Money(
                new BigDecimal(amount.text("value").get())
                    .movePointRight(currency.getDefaultFractionDigits())
                    .longValueExact(),
                currency))
        : new Asked.Garbled("a field is missing, too long or too exact");
  }

  private static boolean isWhole(Currency currency) {
    return HashSet.of("HUF", "JPY", "TWD").contains(currency.getCurrencyCode());
  }

  @Override
  public Said reply(Asked asked, Fact fact) {
    return switch (fact) {
      case Fact.Stands stands -> Said.json(201, text(refund(stands.entry())));
      case Fact.Listed listed -> Said.json(200, text(orderOf(asked, listed)));
      case Fact.Absent absent -> refused(404, "RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID");
      case Fact.Refused refused -> refused(refused.why());
      case Fact.RefusedUnheardOf unheardOf ->
          refused(422, "UNPROCESSABLE_ENTITY", "NEVER_HEARD_OF");
      case Fact.Busy busy -> refused(409, "RESOURCE_CONFLICT", "PREVIOUS_REQUEST_IN_PROGRESS");
      case Fact.BrokenDown broken ->
          refused(500, "INTERNAL_SERVER_ERROR", "INTERNAL_SERVICE_ERROR");
    };
  }

  private static Fields orderOf(Asked asked, Fact.Listed listed) {
    var capture =
        asked instanceof Asked.Listing listing ? listing.payment() : "nobody asked for an order";
    var payments =
        Json.fields()
            .with(
                "captures",
                Json.items(
                    io.vavr.collection.List.of(
                        Json.fields()
                            .with("id", capture)
                            .with(
                                "status",
                                listed.entries().isEmpty() ? "COMPLETED" : "PARTIALLY_REFUNDED"))))
            .with("refunds", Json.items(listed.entries().map(PayPalDialect::refund)));
    return Json.fields()
        .with("id", capture.replace("CAPTURE", "ORDER"))
        .with("status", "COMPLETED")
        .with(
            "purchase_units",
            Json.items(io.vavr.collection.List.of(Json.fields().with("payments", payments))));
  }

  private static Said refused(DeclineCode why) {
    return switch (why) {
      case AMOUNT_EXCEEDS_REFUNDABLE -> refused("REFUND_AMOUNT_EXCEEDED");
      case CURRENCY_MISMATCH -> refused("REFUND_CAPTURE_CURRENCY_MISMATCH");
      case WINDOW_EXPIRED -> refused("REFUND_TIME_LIMIT_EXCEEDED");
      case TOO_MANY_REFUNDS -> refused("MAX_NUMBER_OF_REFUNDS_EXCEEDED");
      case ALREADY_REFUNDED -> refused("CAPTURE_FULLY_REFUNDED");
      case PAYMENT_NOT_REFUNDABLE -> refused("REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK");
      case PAYMENT_NOT_FOUND -> refused(404, "RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID");
      case INSUFFICIENT_FUNDS -> refused("REFUND_FAILED_INSUFFICIENT_FUNDS");
      case PAYEE_UNREACHABLE -> refused("PAYER_ACCOUNT_LOCKED_OR_CLOSED");
      case KEY_REUSED -> refused("DUPLICATE_INVOICE_ID");
      case NOT_AUTHORISED -> refused(403, "NOT_AUTHORIZED", "PERMISSION_DENIED");
      default -> throw new AssertionError("PayPal has no word for " + why);
    };
  }

  private static Said refused(String issue) {
    return refused(422, "UNPROCESSABLE_ENTITY", issue);
  }

  private static Said refused(int status, String name, String issue) {
    return Said.json(
        status,
        "{\"name\":\"%s\",\"debug_id\":\"e05d09cb4176a\",\"details\":[{\"issue\":\"%s\"}]}"
            .formatted(name, issue));
  }

  private static Fields refund(Entry entry) {
    var amount = entry.amount();
    var exact = BigDecimal.valueOf(amount.minor(), amount.currency().getDefaultFractionDigits());
    return Json.fields()
        .with("id", entry.reference())
        .with(
            "amount",
            Json.fields()
                .with("currency_code", amount.currency().getCurrencyCode())
                .with("value", exact.setScale(isWhole(amount.currency()) ? 0 : 2).toPlainString()))
        .with("invoice_id", entry.key())
        .with("custom_id", entry.key())
        .with("status", standing(entry.standing()))
        .with("update_time", "2026-03-09T00:00:00-08:00");
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case PENDING -> "PENDING";
      case PAID -> "COMPLETED";
      case FAILED -> "FAILED";
      case UNHEARD_OF -> "NEVER_HEARD_OF";
    };
  }

  @Override
  public Said notice(String id, Entry entry) {
    return event(id, "PAYMENT.CAPTURE.REFUNDED", "refund", refund(entry));
  }

  @Override
  public Said noticeOfSomethingElse(String id) {
    return event(id, "PAYMENT.CAPTURE.COMPLETED", "capture", Json.fields().with("id", "CAPTURE0"));
  }

  private static Said event(String id, String type, String kind, Fields resource) {
    return Said.json(
        200,
        text(
            Json.fields()
                .with("id", id)
                .with("event_version", "1.0")
                .with("create_time", "2026-03-09T08:00:00.543Z")
                .with("resource_type", kind)
                .with("event_type", type)
                .with("resource", resource)));
  }

  @Override
  public Said sealNotice(Said notice, Seal seal) {
    return switch (seal.by()) {
      case PROVIDER -> signed(notice, seal, notice.body(), "signer");
      case NEXT_KEY -> signed(notice, seal, notice.body(), "next");
      case STRANGER -> signed(notice, seal, notice.body(), "stranger");
      case WRONG, PROBE -> signed(notice, seal, "{}".getBytes(UTF_8), "signer");
      case NOBODY -> notice;
    };
  }

  private static Said signed(Said notice, Seal seal, byte[] body, String key) {
    var headers = SignedNotices.headers(key, seal.at().toString(), body);
    headers.put(
        "Paypal-Cert-Url",
        java.util.List.of("https://api.paypal.com/v1/notifications/certs/CERT-" + key));
    return io.vavr.collection.HashMap.ofAll(headers)
        .foldLeft(notice, (said, each) -> said.with(each._1, each._2.getFirst()));
  }

  private static String text(Fields json) {
    return new String(WriteJson.bytes(json), UTF_8);
  }
}
