package io.redress.adapter.payment.stripe;

import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.gateway.Settings.Reading;
import io.redress.adapter.payment.http.Secret;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.util.function.Supplier;

/**
 * An account with Stripe.
 *
 * @param api where Stripe is
 * @param mode whether money is moved or only played
 * @param secretKey of the API
 * @param webhookSecrets of the address that events are sent to: the one, and while it is changed
 *     the one before
 * @param connected for whom a platform acts; none for the account itself
 * @param fee what becomes of Stripe's fee when a payment is refunded
 */
record StripeAccount(
    URI api,
    Mode mode,
    Secret secretKey,
    Seq<Secret> webhookSecrets,
    Option<String> connected,
    Fee fee) {

  static final Fee USUAL_FEE = Fee.KEPT;

  static final URI API = URI.create("https://api.stripe.com");

  /** Which of Stripe's two worlds. */
  enum Mode {
    LIVE,
    TEST
  }

  /**
   * Reads the settings {@code secret-key}, {@code webhook-secret}, and if they are there {@code
   * next-webhook-secret}, {@code environment} ({@code live}), {@code connected-account}, {@code
   * fee} ({@code kept}) and {@code address}.
   *
   * @throws IllegalArgumentException as {@link Settings#read}
   */
  static StripeAccount of(Settings settings) {
    return settings.read(StripeProvider.NAME, StripeAccount::read);
  }

  private static Supplier<StripeAccount> read(Reading reading) {
    var mode = reading.word("environment", Mode.LIVE);
    var key = reading.made("secret-key", text -> secretKey(text, mode.getOrElse(Mode.LIVE)));
    var secret = reading.made("webhook-secret", text -> webhookSecret("webhook-secret", text));
    var before =
        reading.madeIfThere(
            "next-webhook-secret", text -> webhookSecret("next-webhook-secret", text));
    var connected = reading.madeIfThere("connected-account", StripeAccount::connected);
    var fee = reading.word("fee", USUAL_FEE);
    var api = reading.address("address", API);
    return () ->
        new StripeAccount(
            api.getOrElseThrow(IllegalStateException::new),
            mode.getOrElseThrow(IllegalStateException::new),
            key.getOrElseThrow(IllegalStateException::new),
            List.of(secret, before.flatMap(each -> each)).flatMap(each -> each),
            connected.flatMap(each -> each),
            fee.getOrElseThrow(IllegalStateException::new));
  }

  private static Secret secretKey(String text, Mode mode) {
    if (text.startsWith("pk_")) {
      throw wrong("secret-key", "is the publishable key; give the one that begins with sk_ or rk_");
    }
    if (!text.matches("[sr]k_(live|test)_[A-Za-z0-9_]{8,250}")) {
      throw wrong("secret-key", "is not of the form sk_live_..., rk_live_... or sk_test_...");
    }
    boolean isTest = text.startsWith("test_", 3);
    if (isTest != (mode == Mode.TEST)) {
      throw wrong(
          "secret-key",
          isTest
              ? "is one for tests, and 'environment' is live; change one of them"
              : "moves real money, and 'environment' is test; change one of them");
    }
    return Secret.of(text);
  }

  private static Secret webhookSecret(String name, String text) {
    if (!text.matches("whsec_[A-Za-z0-9+/=_-]{8,250}")) {
      throw wrong(name, "is not of the form whsec_...; it is shown beside the webhook's address");
    }
    return Secret.of(text);
  }

  private static String connected(String text) {
    if (!text.matches("acct_[A-Za-z0-9]{1,250}")) {
      throw wrong("connected-account", "is not of the form acct_...");
    }
    return text;
  }

  private static IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException("'%s' %s".formatted(name, what));
  }
}
