package io.redress.adapter.payment.wechatpay;

import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.gateway.Settings.Reading;
import io.redress.adapter.payment.http.PemKeys;
import io.redress.adapter.payment.http.Secret;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A shop's account with WeChat Pay.
 *
 * @param serial of the shop's certificate, with which WeChat Pay finds the key that belongs to ours
 * @param secrets the APIv3 keys with which notices are encrypted: one, and two while they change
 * @param platformKeys WeChat Pay's public keys by their ids or serial numbers
 * @param notifyUrl where notices of refunds go to; none for where the account says
 * @param window how long after a payment it can be refunded
 */
record WeChatPayAccount(
    String merchantId,
    String serial,
    RSAPrivateKey key,
    Seq<Secret> secrets,
    Map<String, RSAPublicKey> platformKeys,
    URI address,
    Option<URI> notifyUrl,
    Duration window) {

  /** For how long after a payment it can be refunded, where nothing else was agreed. */
  static final Duration WINDOW = Duration.ofDays(365);

  private static final URI ADDRESS = URI.create("https://api.mch.weixin.qq.com");

  /** Whose key a key is, and by which name. */
  private record Named(String id, RSAPublicKey key) {}

  /**
   * @throws IllegalArgumentException if a setting is missing or wrong; the text says what to do
   */
  static WeChatPayAccount read(Settings settings, Instant now) {
    return settings.read("wechatpay", reading -> read(reading, now));
  }

  private static Supplier<WeChatPayAccount> read(Reading reading, Instant now) {
    var merchantId = reading.made("merchant-id", WeChatPayAccount::merchantId);
    var certificate =
        reading.made(
            "merchant-certificate", text -> PemKeys.certificate("merchant-certificate", text, now));
    var key =
        reading.made(
            "merchant-key",
            text -> pairOf(certificate, PemKeys.privateKey("merchant-key", Secret.of(text))));
    var secret = reading.made("api-v3-key", text -> apiV3Key("api-v3-key", text));
    var nextSecret =
        reading.madeIfThere("next-api-v3-key", text -> apiV3Key("next-api-v3-key", text));
    var platform = platformKey(reading, "platform-key", now);
    var next = nextPlatformKey(reading, now);
    var notifyUrl = reading.madeIfThere("notify-url", WeChatPayAccount::notifyUrl);
    var window = reading.duration("window", WINDOW);
    var address = reading.address("address", ADDRESS);
    return () ->
        new WeChatPayAccount(
            merchantId.get(),
            serial(certificate.get()),
            key.get(),
            List.of(secret.get()).appendAll(nextSecret.get()),
            List.of(platform.get())
                .appendAll(next.get())
                .foldLeft(LinkedHashMap.empty(), (keys, each) -> keys.put(each.id(), each.key())),
            address.get(),
            notifyUrl.get(),
            window.get());
  }

  private static String merchantId(String text) {
    if (!text.matches("[0-9]{8,10}")) {
      throw new IllegalArgumentException(
          "'merchant-id' is not one: give the 8 to 10 digits of the merchant number (mchid), not an"
              + " app id");
    }
    return text;
  }

  private static RSAPrivateKey pairOf(Option<X509Certificate> certificate, RSAPrivateKey key) {
    boolean isAnothers =
        certificate
            .map(each -> (RSAPublicKey) each.getPublicKey())
            .exists(each -> !each.getModulus().equals(key.getModulus()));
    if (isAnothers) {
      throw new IllegalArgumentException(
          "'merchant-key' does not belong to 'merchant-certificate': take both from the same"
              + " download");
    }
    return key;
  }

  private static Secret apiV3Key(String name, String text) {
    if (!text.matches("[A-Za-z0-9]{32}")) {
      throw new IllegalArgumentException(
          "'%s' is not one: give the 32 letters and digits that were set as APIv3 key, not the key of"
                  .formatted(name)
              + " version 2");
    }
    return Secret.of(text);
  }

  private static Option<Named> platformKey(Reading reading, String name, Instant now) {
    var id = reading.text(name + "-id");
    return reading.made(name, text -> named(id.getOrElse(""), name, text, now));
  }

  private static Option<Option<Named>> nextPlatformKey(Reading reading, Instant now) {
    var name = "next-platform-key";
    var id = reading.optional(name + "-id");
    return id.isDefined()
        ? reading.made(name, text -> Option.of(named(id.get(), name, text, now)))
        : reading.madeIfThere(name, text -> named("", name, text, now));
  }

  private static Named named(String id, String name, String text, Instant now) {
    if (!text.contains("CERTIFICATE")) {
      if (!id.matches("PUB_KEY_ID_[0-9A-Za-z_]{1,64}")) {
        throw new IllegalArgumentException(
            "'%s-id' does not name a public key: give the id that begins with PUB_KEY_ID_"
                .formatted(name));
      }
      return new Named(id, PemKeys.publicKey(name, text));
    }
    var certificate = PemKeys.certificate(name, text, now);
    if (!serial(certificate).equals(id.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "'%s-id' is not the serial number of the certificate in '%s': it is %s"
              .formatted(name, name, serial(certificate)));
    }
    return new Named(serial(certificate), (RSAPublicKey) certificate.getPublicKey());
  }

  private static String serial(X509Certificate certificate) {
    return certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
  }

  /** WeChat Pay calls no other: a query would not be covered by its signature. */
  private static URI notifyUrl(String text) {
    var uri = URI.create(text);
    if (!"https".equals(uri.getScheme()) || uri.getHost() == null || uri.getRawQuery() != null) {
      throw new IllegalArgumentException(
          "'notify-url' cannot be used: give https://host/path, without a query");
    }
    return uri;
  }

  /** Whose account it is, and nothing that it is used with. */
  @Override
  public String toString() {
    return "WeChat Pay account of merchant " + merchantId;
  }
}
