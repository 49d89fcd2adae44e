package io.redress.adapter.payment.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Instruction;
import io.redress.adapter.payment.gateway.Payment;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.Reply;
import io.redress.money.Money;
import java.time.Instant;
import java.util.Map;

/** An account, a payment and what Stripe says of it. */
final class Samples {

  static final Instant NOW = Instant.parse("2026-01-01T10:00:05Z");
  static final String WEBHOOK_SECRET = "whsec_5f2c9a0b7d41e3";
  static final String WEBHOOK_SECRET_BEFORE = "whsec_before_81d7c2";

  static final Settings SETTINGS =
      Settings.of(Map.of("secret-key", "sk_live_51Pgc76Kdn2", "webhook-secret", WEBHOOK_SECRET));

  static final Payment PAYMENT =
      Payment.of("order-7", Money.of(1990, "USD"), Instant.parse("2025-12-20T08:00:00Z"))
          .knownAs("pi_3Pgc76");

  static final Instruction REFUND = new Instruction("case-7-1", PAYMENT, Money.of(700, "USD"));

  private Samples() {}

  static StripeAccount account() {
    return StripeAccount.of(SETTINGS);
  }

  static StripeProtocol protocol() {
    return new StripeProtocol(account());
  }

  /** A refund as Stripe 2026-07-29.dahlia writes it. */
  static String refund(String status) {
    return """
    {
      "id": "re_3Pgc76",
      "object": "refund",
      "amount": 700,
      "balance_transaction": "txn_3Pgc76",
      "charge": "ch_3Pgc76",
      "created": 1767261600,
      "currency": "usd",
      "destination_details": {"card": {"type": "refund"}, "type": "card"},
      "metadata": {"refund_key": "case-7-1"},
      "payment_intent": "pi_3Pgc76",
      "reason": null,
      "receipt_number": null,
      "source_transfer_reversal": null,
      "status": "%s",
      "transfer_reversal": null
    }\
    """
        .formatted(status);
  }

  static Reply answer(int status, String json) {
    return new Reply(
        status, Headers.none().with("Content-Type", "application/json"), json.getBytes(UTF_8));
  }
}
