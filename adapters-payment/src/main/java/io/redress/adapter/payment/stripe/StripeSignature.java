package io.redress.adapter.payment.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.Secret;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The header {@code Stripe-Signature}: {@code t=1492774577,v1=5257a8...,v1=...}, where each {@code
 * v1} is the HMAC-SHA256 of {@code t.body} with a secret of the address. Other schemes in it are
 * not signatures of events that move money.
 *
 * @param time as it is written: this is what was signed
 */
record StripeSignature(String time, Seq<String> signatures) {

  static final String HEADER = "Stripe-Signature";

  /** More than one stands there while a secret is changed; nobody changes so many. */
  private static final int MOST_PARTS = 20;

  /** What a header says; none where it has not exactly one time and a signature. */
  static Option<StripeSignature> read(String header) {
    var parts = List.of(header.split(",", MOST_PARTS + 1)).map(each -> each.split("=", 2));
    var times = values(parts, "t");
    var signatures = values(parts, "v1");
    boolean isWhole =
        parts.size() <= MOST_PARTS
            && times.size() == 1
            && times.forAll(time -> time.matches("[0-9]{1,12}"))
            && signatures.nonEmpty();
    return Option.when(isWhole, () -> new StripeSignature(times.head(), signatures));
  }

  private static Seq<String> values(Seq<String[]> parts, String name) {
    return parts
        .filter(part -> part.length == 2 && part[0].strip().equals(name))
        .map(part -> part[1].strip());
  }

  Instant at() {
    return Instant.ofEpochSecond(Long.parseLong(time));
  }

  /**
   * Whether one of the signatures is of one of the secrets. All are compared, whatever they are.
   */
  boolean isOf(byte[] body, Seq<Secret> secrets) {
    boolean isOurs = false;
    for (var secret : secrets) {
      var expected = HexFormat.of().formatHex(mac(body, secret)).getBytes(UTF_8);
      for (var each : signatures) {
        isOurs |= MessageDigest.isEqual(expected, each.getBytes(UTF_8));
      }
    }
    return isOurs;
  }

  private byte[] mac(byte[] body, Secret secret) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
      mac.update((time + ".").getBytes(UTF_8));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }
}
