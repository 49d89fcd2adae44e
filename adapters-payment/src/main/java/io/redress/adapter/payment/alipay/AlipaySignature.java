package io.redress.adapter.payment.alipay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;

/** What Alipay calls RSA2: RSA with SHA-256, in Base64, over UTF-8. */
final class AlipaySignature {

  private static final String RSA2 = "SHA256withRSA";

  private AlipaySignature() {}

  /** All parameters that are not empty, by name, as they are signed. */
  static String content(Map<String, String> parameters) {
    return parameters
        .filter(each -> !each._2().isEmpty())
        .toList()
        .sortBy(each -> each._1())
        .map(each -> each._1() + "=" + each._2())
        .mkString("&");
  }

  static String sign(String content, RSAPrivateKey key) {
    try {
      var signature = Signature.getInstance(RSA2);
      signature.initSign(key);
      signature.update(content.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("a key of RSA signs", impossible);
    }
  }

  /** Whether one of the keys has signed exactly these bytes. */
  static boolean isSigned(byte[] content, String signature, Seq<RSAPublicKey> keys) {
    return decoded(signature).exists(bytes -> keys.exists(key -> isSigned(content, bytes, key)));
  }

  private static Option<byte[]> decoded(String base64) {
    try {
      return Option.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException notBase64) {
      return Option.none();
    }
  }

  private static boolean isSigned(byte[] content, byte[] bytes, RSAPublicKey key) {
    try {
      var signature = Signature.getInstance(RSA2);
      signature.initVerify(key);
      signature.update(content);
      return signature.verify(bytes);
    } catch (SignatureException notOfThisLength) {
      return false;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("a key of RSA verifies", impossible);
    }
  }
}
