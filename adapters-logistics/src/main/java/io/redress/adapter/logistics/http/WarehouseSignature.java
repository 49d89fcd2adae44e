package io.redress.adapter.logistics.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;

/**
 * Signatures as in Standard Webhooks 1.0: HMAC-SHA256 over {@code id.timestamp.payload}. With more
 * than one key there is a signature of each, so that keys can be changed without a pause.
 */
final class WarehouseSignature {

  static final String ID = "webhook-id";
  static final String TIMESTAMP = "webhook-timestamp";
  static final String SIGNATURE = "webhook-signature";

  private static final String VERSION = "v1,";

  private WarehouseSignature() {}

  /** What stands in the header: a signature of each key, between spaces. */
  static String sign(Seq<SigningKey> keys, String id, String timestamp, byte[] payload) {
    return keys.map(key -> signature(key, id, timestamp, payload)).mkString(" ");
  }

  /**
   * Whether one of the signatures is of one of the keys. All are compared, each in the same time
   * whatever it is, and as text: what decodes to the same bytes is not the same signature.
   */
  static boolean isSigned(
      Seq<SigningKey> keys, String id, String timestamp, byte[] payload, String header) {
    var given = List.of(header.split(" ", -1));
    boolean isSigned = false;
    for (var key : keys) {
      var expected = signature(key, id, timestamp, payload).getBytes(UTF_8);
      for (var each : given) {
        isSigned |= MessageDigest.isEqual(expected, each.getBytes(UTF_8));
      }
    }
    return isSigned;
  }

  private static String signature(SigningKey key, String id, String timestamp, byte[] payload) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key.secret());
      mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
      return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(payload));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }
}
