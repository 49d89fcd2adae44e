package io.redress.adapter.payment.paypal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Capabilities.Fee;
import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.gateway.Settings.Reading;
import io.redress.adapter.payment.http.Secret;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.net.URI;
import java.security.cert.TrustAnchor;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * An account with PayPal.
 *
 * @param api where PayPal is
 * @param mode whether money is moved or only played
 * @param webhookId of the address to which notices are sent
 * @param window how long after a payment it can be refunded
 * @param fee what becomes of PayPal's fee when a payment is refunded
 * @param roots by whom the certificates of notices must be issued
 */
record PayPalAccount(
    URI api,
    Mode mode,
    String clientId,
    Secret clientSecret,
    String webhookId,
    Duration window,
    Fee fee,
    Set<TrustAnchor> roots) {

  static final Duration USUAL_WINDOW = Duration.ofDays(180);
  static final Fee USUAL_FEE = Fee.KEPT;
  private static final URI LIVE_API = URI.create("https://api-m.paypal.com");
  private static final URI SANDBOX_API = URI.create("https://api-m.sandbox.paypal.com");

  /** Which of PayPal's two worlds. */
  enum Mode {
    LIVE,
    SANDBOX
  }

  /**
   * Reads the settings {@code client-id}, {@code client-secret} and {@code webhook-id}, and if they
   * are there {@code environment} ({@code live}), {@code window} ({@code P180D}), {@code fee}
   * ({@code kept}), {@code certificate-roots} (those of the JVM) and {@code address}.
   *
   * @throws IllegalArgumentException as {@link Settings#read}
   */
  static PayPalAccount of(Settings settings) {
    return settings.read(PayPalProvider.NAME, PayPalAccount::read);
  }

  private static Supplier<PayPalAccount> read(Reading reading) {
    var mode = reading.word("environment", Mode.LIVE);
    var id = reading.made("client-id", PayPalAccount::clientId);
    var secret = reading.made("client-secret", PayPalAccount::clientSecret);
    var webhook = reading.made("webhook-id", PayPalAccount::webhookId);
    var window = reading.duration("window", USUAL_WINDOW);
    var fee = reading.word("fee", USUAL_FEE);
    var roots = reading.madeIfThere("certificate-roots", PayPalAccount::roots);
    var api = reading.address("address", mode.contains(Mode.SANDBOX) ? SANDBOX_API : LIVE_API);
    return () ->
        new PayPalAccount(
            checked(api.getOrElseThrow(IllegalStateException::new), mode),
            mode.getOrElseThrow(IllegalStateException::new),
            id.getOrElseThrow(IllegalStateException::new),
            secret.getOrElseThrow(IllegalStateException::new),
            webhook.getOrElseThrow(IllegalStateException::new),
            window.getOrElseThrow(IllegalStateException::new),
            fee.getOrElseThrow(IllegalStateException::new),
            roots.flatMap(each -> each).getOrElse(Certificates::ofTheJvm));
  }

  private static URI checked(URI api, Option<Mode> mode) {
    boolean isPayPals = api.getHost().endsWith(".paypal.com");
    boolean isOfSandbox = api.getHost().endsWith(".sandbox.paypal.com");
    if (isPayPals && isOfSandbox != mode.contains(Mode.SANDBOX)) {
      throw new IllegalArgumentException(
          PayPalProvider.NAME
              + (isOfSandbox
                  ? ": 'address' is the sandbox, and 'environment' is live; change one of them"
                  : ": 'address' moves real money, and 'environment' is sandbox; change one of"
                      + " them"));
    }
    return api;
  }

  private static String clientId(String text) {
    if (!text.matches("[A-Za-z0-9_-]{10,200}")) {
      throw wrong("client-id", "is not a client id: it is shown with the REST app, without blanks");
    }
    return text;
  }

  private static Secret clientSecret(String text) {
    if (!text.matches("[A-Za-z0-9_-]{10,200}")) {
      throw wrong(
          "client-secret", "is not a secret: it is shown with the REST app, without blanks");
    }
    return Secret.of(text);
  }

  private static String webhookId(String text) {
    if (text.startsWith("WH-")) {
      throw wrong("webhook-id", "is the number of a notice; give that of the webhook, without WH-");
    }
    if (!text.matches("[A-Z0-9]{10,50}")) {
      throw wrong("webhook-id", "is not of the form 9XL90610J3647323C; it is shown with the app");
    }
    return text;
  }

  private static Set<TrustAnchor> roots(String pem) {
    return Certificates.read(pem.getBytes(UTF_8))
        .filter(Seq::nonEmpty)
        .<Set<TrustAnchor>>map(all -> HashSet.ofAll(all.map(each -> new TrustAnchor(each, null))))
        .getOrElseThrow(() ->
            wrong("certificate-roots", "holds no certificates in PEM; were line breaks lost?"));
  }

  private static IllegalArgumentException wrong(String name, String what) {
    return new IllegalArgumentException("'%s' %s".formatted(name, what));
  }
}
