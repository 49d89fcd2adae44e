package io.redress.adapter.payment.paypal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.PemKeys;
import io.redress.adapter.payment.http.Reply;
import io.redress.adapter.payment.http.Secret;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An account, a payment and what PayPal says of it. The keys are of nobody. */
final class Samples {

  static final Instant NOW = Instant.parse("2026-01-01T10:00:05Z");
  static final String CAPTURE = "2GG279541U471931P";
  static final String ORDER = "5O190127TN364715T";
  static final String WEBHOOK = "9XL90610J3647323C";

  static final Settings SETTINGS =
      Settings.of(
          Map.of(
              "client-id",
              "AYSq3RDGsmBLJE-otTkBtM-jBRd1TCQwFf9RGfwddNXWz0uFU9ztymylOhRS",
              "client-secret",
              "EGnHDxD_qRPdaLdZz8iCr8N7_MzF-YHPTkjs6NKYQvQSBngp4PTTVWkPZRbL",
              "webhook-id",
              WEBHOOK,
              "certificate-roots",
              text("certificates/roots.pem")));

  static final Payment PAYMENT =
      Payment.of("order-7", Money.of(1990, "USD"), Instant.parse("2025-12-20T08:00:00Z"))
          .knownAs(CAPTURE)
          .because("Too small");

  static final Instruction REFUND = new Instruction("case-7-1", PAYMENT, Money.of(700, "USD"));

  private static final Map<String, Seq<X509Certificate>> CHAINS = new ConcurrentHashMap<>();
  private static final Map<String, RSAPrivateKey> KEYS = new ConcurrentHashMap<>();

  private Samples() {}

  static PayPalAccount account() {
    return PayPalAccount.of(SETTINGS);
  }

  static PayPalProtocol protocol() {
    return new PayPalProtocol(account());
  }

  static RefundLeg leg(String id) {
    return new RefundLeg(
        new LegId(id),
        new OrderId("order-7"),
        Option.of(new TenderId("paypal-1")),
        Route.ORIGINAL,
        Money.of(700, "USD"),
        Money.of(700, "USD"),
        NOW);
  }

  /** A refund as PayPal writes it. */
  static String refund(String status) {
    return """
    {
      "id": "1Y107995YT783435V",
      "amount": {"currency_code": "USD", "value": "7.00"},
      "seller_payable_breakdown": {
        "gross_amount": {"currency_code": "USD", "value": "7.00"},
        "total_refunded_amount": {"currency_code": "USD", "value": "7.00"}
      },
      "invoice_id": "case-7-1",
      "custom_id": "case-7-1",
      "status": "%s",
      "note_to_payer": "Too small",
      "create_time": "2026-01-01T02:00:00-08:00",
      "update_time": "2026-01-01T02:00:00-08:00",
      "links": [
        {"href": "https://api-m.paypal.com/v2/payments/captures/2GG279541U471931P", "rel": "up", "method": "GET"}
      ]
    }\
    """
        .formatted(status);
  }

  static String capture() {
    return """
    {
      "id": "2GG279541U471931P",
      "status": "PARTIALLY_REFUNDED",
      "amount": {"currency_code": "USD", "value": "19.90"},
      "final_capture": true,
      "supplementary_data": {"related_ids": {"order_id": "5O190127TN364715T"}}
    }\
    """;
  }

  /** An order with one capture, and these refunds. */
  static String order(String status, String refunds) {
    return """
    {
      "id": "5O190127TN364715T",
      "intent": "CAPTURE",
      "status": "COMPLETED",
      "purchase_units": [
        {
          "reference_id": "default",
          "payments": {
            "captures": [
              {"id": "2GG279541U471931P", "status": "%s",
               "amount": {"currency_code": "USD", "value": "19.90"}}
            ],
            "refunds": [%s]
          }
        }
      ]
    }\
    """
        .formatted(status, refunds);
  }

  static Reply answer(int status, String json) {
    return new Reply(
        status, Headers.none().with("Content-Type", "application/json"), json.getBytes(UTF_8));
  }

  static Seq<X509Certificate> chain(String name) {
    return CHAINS.computeIfAbsent(
        name,
        each -> Certificates.read(text("certificates/" + each + ".pem").getBytes(US_ASCII)).get());
  }

  static RSAPrivateKey key(String name) {
    return KEYS.computeIfAbsent(
        name,
        each -> PemKeys.privateKey(each, Secret.of(text("certificates/" + each + ".key").strip())));
  }

  static String text(String file) {
    try (var bytes = requireNonNull(Samples.class.getResourceAsStream(file), file)) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
