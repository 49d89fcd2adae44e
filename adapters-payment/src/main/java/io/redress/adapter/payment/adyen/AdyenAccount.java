package io.redress.adapter.payment.adyen;

import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.gateway.Settings.Reading;
import io.redress.adapter.payment.http.Secret;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A merchant account.
 *
 * @param hmacKeys with which webhooks are signed, in hexadecimal: one, or two while they change
 * @param address of the Checkout API with its version
 */
record AdyenAccount(
    String name,
    Secret apiKey,
    Seq<Secret> hmacKeys,
    Environment environment,
    URI address,
    Duration keyLifetime) {

  /** Today's documents say "at least seven days", older ones 31. */
  static final Duration USUAL_LIFETIME = Duration.ofDays(7);

  private static final String VERSION = "v71";

  enum Environment {
    LIVE,
    TEST
  }

  static AdyenAccount read(Settings settings) {
    return settings.read("adyen", AdyenAccount::asked);
  }

  private static Supplier<AdyenAccount> asked(Reading reading) {
    var name = reading.made("merchant-account", AdyenAccount::name);
    var apiKey = reading.made("api-key", AdyenAccount::apiKey);
    var hmacKey = reading.made("hmac-key", text -> hmacKey("hmac-key", text));
    var other = reading.madeIfThere("next-hmac-key", text -> hmacKey("next-hmac-key", text));
    var environment = reading.made("environment", AdyenAccount::environment);
    var prefix =
        environment.contains(Environment.LIVE)
            ? reading.made("live-prefix", AdyenAccount::livePrefix).map(Option::of)
            : reading.madeIfThere("live-prefix", AdyenAccount::livePrefix);
    var address =
        reading.address(
            "address",
            address(environment.getOrElse(Environment.TEST), prefix.getOrElse(Option.none())));
    var lifetime = reading.duration("key-lifetime", USUAL_LIFETIME);
    return () ->
        new AdyenAccount(
            name.get(),
            apiKey.get(),
            List.of(hmacKey.get()).appendAll(other.get()),
            environment.get(),
            fitting(address.get(), environment.get()),
            lifetime.get());
  }

  private static URI address(Environment environment, Option<String> prefix) {
    return switch (environment) {
      case TEST -> URI.create("https://checkout-test.adyen.com/" + VERSION);
      case LIVE ->
          URI.create(
              "https://%s-checkout-live.adyenpayments.com/checkout/%s"
                  .formatted(prefix.getOrElse("missing"), VERSION));
    };
  }

  /** There is no usual one: whoever tries out must not pay, and whoever pays must not try out. */
  private static Environment environment(String text) {
    return switch (text) {
      case "live" -> Environment.LIVE;
      case "test" -> Environment.TEST;
      default -> throw new IllegalArgumentException("'environment' is neither live nor test");
    };
  }

  private static String name(String text) {
    if (!text.matches("[A-Za-z0-9_.-]{1,80}")) {
      throw new IllegalArgumentException(
          "'merchant-account' is not the name of one: letters, digits, _ . -");
    }
    return text;
  }

  private static Secret apiKey(String text) {
    if (!text.matches("[!-~]{20,500}")) {
      throw new IllegalArgumentException(
          "'api-key' is not one: 20 to 500 characters without blanks; was it cut?");
    }
    return Secret.of(text);
  }

  private static Secret hmacKey(String name, String text) {
    if (!text.matches("[0-9A-Fa-f]{64}")) {
      throw new IllegalArgumentException(
          "'%s' is not 64 hexadecimal digits; the Customer Area shows it once, when it is generated"
              .formatted(name));
    }
    return Secret.of(text);
  }

  private static String livePrefix(String text) {
    if (!text.matches("(?=.{3,49}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)+")) {
      throw new IllegalArgumentException(
          "'live-prefix' is not of the form 1a2b3c4d5e6f7a8b-Company; the Customer Area shows it"
              + " with the addresses of the API");
    }
    return text;
  }

  private static URI fitting(URI address, Environment environment) {
    var host = address.getHost();
    boolean isTest = host.endsWith("-test.adyen.com");
    boolean isLive = host.endsWith("-live.adyenpayments.com");
    boolean isMixed = environment == Environment.LIVE ? isTest : isLive;
    if (isMixed) {
      throw new IllegalArgumentException(
          "adyen: 'address' is not of the %s environment; correct 'environment', or leave 'address'"
                  .formatted(environment == Environment.LIVE ? "live" : "test")
              + " out");
    }
    return address;
  }

  /** Without its keys. */
  @Override
  public String toString() {
    return "merchant account %s of Adyen".formatted(name);
  }
}
