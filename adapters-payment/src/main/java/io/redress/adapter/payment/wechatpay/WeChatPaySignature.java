package io.redress.adapter.payment.wechatpay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.http.Call;
import io.redress.adapter.payment.http.Secret;
import io.redress.port.Notice.Reason;
import io.vavr.API;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who says what: RSA with SHA-256 over time, a word that comes once, and the bytes. What WeChat Pay
 * signed more than five minutes ago, or will in more than five, is not believed.
 *
 * @see <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012365342">how requests are signed</a>
 * @see <a href="https://pay.weixin.qq.com/doc/v3/merchant/4013053420">how answers are</a>
 */
record WeChatPaySignature(WeChatPayAccount account) {

  static final String SCHEME = "WECHATPAY2-SHA256-RSA2048";

  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final int TAG_BITS = 128;

  /** The request with our signature, over the path as it stands in the first line. */
  Call signed(Call call, String nonce, Instant now) {
    var timestamp = Long.toString(now.getEpochSecond());
    var message =
        lines(
            "%s\n%s\n%s\n%s\n".formatted(call.method(), path(call.uri()), timestamp, nonce),
            call.body());
    return call.with(
        "Authorization",
        "%s mchid=\"%s\",nonce_str=\"%s\",signature=\"%s\",timestamp=\"%s\",serial_no=\"%s\""
            .formatted(
                SCHEME,
                account.merchantId(),
                nonce,
                signature(message),
                timestamp,
                account.serial()));
  }

  private static String path(URI uri) {
    return uri.getRawPath() + Option.of(uri.getRawQuery()).map(query -> "?" + query).getOrElse("");
  }

  private String signature(byte[] message) {
    try {
      var rsa = Signature.getInstance("SHA256withRSA");
      rsa.initSign(account.key());
      rsa.update(message);
      return Base64.getEncoder().encodeToString(rsa.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK signs with RSA", e);
    }
  }

  /** What stands in the header of something that WeChat Pay says. */
  private record Signed(String timestamp, String nonce, String signature, String serial) {

    /** None if it is not all there, or some of it twice. */
    static Option<Signed> read(Function<String, Option<String>> header) {
      var timestamp = header.apply("Wechatpay-Timestamp");
      return API.For(
              timestamp.filter(text -> text.matches("[0-9]{1,11}")),
              header.apply("Wechatpay-Nonce"),
              header.apply("Wechatpay-Signature"),
              header.apply("Wechatpay-Serial"))
          .yield(Signed::new);
    }

    byte[] message(byte[] body) {
      return lines("%s\n%s\n".formatted(timestamp, nonce), body);
    }

    boolean isRecent(Instant now) {
      var second = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(second, now).abs().compareTo(TOLERANCE) <= 0;
    }
  }

  /**
   * Why bytes are not believed; none if WeChat Pay signed them just now.
   *
   * @param header the value of a header field that stands there once
   */
  Option<Reason> doubt(Function<String, Option<String>> header, byte[] body, Instant now) {
    return Signed.read(header)
        .map(signed ->
            account
                .platformKeys()
                .get(signed.serial())
                .map(key -> doubt(signed, key, body, now))
                .getOrElse(() -> Option.of(Reason.UNKNOWN_KEY)))
        .getOrElse(() -> Option.of(Reason.UNSIGNED));
  }

  private static Option<Reason> doubt(Signed signed, RSAPublicKey key, byte[] body, Instant now) {
    if (!isOf(signed.message(body), signed.signature(), key)) {
      return Option.of(Reason.BAD_SIGNATURE);
    }
    return Option.when(!signed.isRecent(now), Reason.STALE);
  }

  private static boolean isOf(byte[] message, String signature, RSAPublicKey key) {
    try {
      var rsa = Signature.getInstance("SHA256withRSA");
      rsa.initVerify(key);
      rsa.update(message);
      return rsa.verify(Base64.getDecoder().decode(signature));
    } catch (SignatureException | IllegalArgumentException noSignature) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK verifies RSA", e);
    }
  }

  /** What stands in a notice; none if none of our keys opens it. */
  Option<byte[]> opened(byte[] ciphertext, byte[] nonce, byte[] associated) {
    return opened(account.secrets(), ciphertext, nonce, associated);
  }

  private static Option<byte[]> opened(
      Seq<Secret> secrets, byte[] ciphertext, byte[] nonce, byte[] associated) {
    return secrets
        .toStream()
        .flatMap(secret -> opened(secret, ciphertext, nonce, associated))
        .headOption();
  }

  private static Option<byte[]> opened(
      Secret secret, byte[] ciphertext, byte[] nonce, byte[] associated) {
    try {
      var aes = Cipher.getInstance("AES/GCM/NoPadding");
      aes.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(secret.bytes(), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      aes.updateAAD(associated);
      return Option.of(aes.doFinal(ciphertext));
    } catch (GeneralSecurityException | IllegalArgumentException notForUs) {
      return Option.none();
    }
  }

  private static byte[] lines(String head, byte[] body) {
    var message = new ByteArrayOutputStream();
    message.writeBytes(head.getBytes(UTF_8));
    message.writeBytes(body);
    message.write('\n');
    return message.toByteArray();
  }
}
