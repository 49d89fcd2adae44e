package io.redress.adapter.payment.adyen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.Secret;
import io.vavr.collection.Seq;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 with a hexadecimal key over fields between colons, in Base64. */
final class AdyenSignature {

  private static final String HMAC = "HmacSHA256";

  private AdyenSignature() {}

  /** Whether one of the keys has signed these fields, in the same time whatever is wrong. */
  static boolean isSigned(Seq<String> fields, String signature, Seq<Secret> keys) {
    var given = signature.getBytes(UTF_8);
    return keys.exists(key -> MessageDigest.isEqual(sign(fields, key).getBytes(UTF_8), given));
  }

  static String sign(Seq<String> fields, Secret hexadecimalKey) {
    try {
      var key = HexFormat.of().parseHex(hexadecimalKey.reveal());
      var hmac = Mac.getInstance(HMAC);
      hmac.init(new SecretKeySpec(key, HMAC));
      var content = fields.mkString(":").getBytes(UTF_8);
      return Base64.getEncoder().encodeToString(hmac.doFinal(content));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has " + HMAC, impossible);
    }
  }
}
