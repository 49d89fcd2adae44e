package io.redress.adapter.payment.alipay;

import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.gateway.Settings.Reading;
import io.redress.adapter.payment.http.PemKeys;
import io.redress.adapter.payment.http.Secret;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * An app of the open platform.
 *
 * @param alipayKeys with which Alipay signs: one, or two while they change
 * @param seller whose notifications are taken; none for whichever is signed for the app
 * @param address of the gateway
 * @param window for how long after the payment the contract allows refunds
 */
record AlipayAccount(
    String appId,
    RSAPrivateKey privateKey,
    Seq<RSAPublicKey> alipayKeys,
    Option<String> seller,
    URI address,
    Duration window) {

  /** What is usual in contracts; the documents name no number. */
  static final Duration USUAL_WINDOW = Duration.ofDays(365);

  enum Environment {
    PRODUCTION("https://openapi.alipay.com/gateway.do"),
    SANDBOX("https://openapi-sandbox.dl.alipaydev.com/gateway.do");

    private final URI address;

    Environment(String address) {
      this.address = URI.create(address);
    }
  }

  static AlipayAccount read(Settings settings) {
    return settings.read("alipay", AlipayAccount::asked);
  }

  private static Supplier<AlipayAccount> asked(Reading reading) {
    var appId = reading.made("app-id", AlipayAccount::appId);
    var own = reading.made("private-key", AlipayAccount::privateKey);
    var theirs =
        reading.made("alipay-public-key", text -> alipayKey("alipay-public-key", text, own));
    var other =
        reading.madeIfThere(
            "next-alipay-public-key", text -> alipayKey("next-alipay-public-key", text, own));
    var seller = reading.madeIfThere("seller-id", AlipayAccount::sellerId);
    var environment = reading.word("environment", Environment.PRODUCTION);
    var address = reading.address("address", environment.getOrElse(Environment.PRODUCTION).address);
    var window = reading.duration("window", USUAL_WINDOW);
    return () ->
        new AlipayAccount(
            appId.get(),
            own.get(),
            List.of(theirs.get()).appendAll(other.get()),
            seller.get(),
            fitting(address.get(), environment.get()),
            window.get());
  }

  private static String appId(String text) {
    if (!text.matches("[0-9]{16}")) {
      throw new IllegalArgumentException(
          "'app-id' is not 16 digits; the open platform shows it beside the app's name");
    }
    return text;
  }

  private static String sellerId(String text) {
    if (!text.matches("2088[0-9]{12}")) {
      throw new IllegalArgumentException("'seller-id' is not 16 digits that begin with 2088");
    }
    return text;
  }

  private static RSAPrivateKey privateKey(String text) {
    return PemKeys.privateKey("'private-key'", Secret.of(text));
  }

  /**
   * The app's own public key stands beside Alipay's on the same page, and is easily taken for it.
   */
  private static RSAPublicKey alipayKey(String name, String text, Option<RSAPrivateKey> own) {
    var key = PemKeys.publicKey("'%s'".formatted(name), text);
    if (own.exists(app -> app.getModulus().equals(key.getModulus()))) {
      throw new IllegalArgumentException(
          "'%s' is the app's own public key; give Alipay's, which is shown beside it"
              .formatted(name));
    }
    return key;
  }

  private static URI fitting(URI address, Environment environment) {
    boolean isSandbox = address.getHost().contains("alipaydev");
    boolean isProduction = address.getHost().equals(Environment.PRODUCTION.address.getHost());
    boolean isMixed = environment == Environment.PRODUCTION ? isSandbox : isProduction;
    if (isMixed) {
      throw new IllegalArgumentException(
          "alipay: 'address' is not in the %s; correct 'environment', or leave 'address' out"
              .formatted(
                  environment == Environment.SANDBOX ? "sandbox" : "production environment"));
    }
    return address;
  }

  /** Without its keys. */
  @Override
  public String toString() {
    return "app %s of Alipay".formatted(appId);
  }
}
