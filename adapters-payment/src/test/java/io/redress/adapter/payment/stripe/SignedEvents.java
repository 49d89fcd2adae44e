package io.redress.adapter.payment.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.port.Delivery;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Stripe does, by its own description. */
final class SignedEvents {

  private SignedEvents() {}

  /** Any bytes, signed at {@link Samples#NOW} with the secret of the account. */
  static Delivery delivery(byte[] body) {
    return Delivery.of(
        Map.of("Stripe-Signature", List.of(header(Samples.NOW.getEpochSecond(), body))), body);
  }

  static String header(long time, byte[] body) {
    return header(time, body, Samples.WEBHOOK_SECRET);
  }

  static String header(long time, byte[] body, String secret) {
    return "t=%d,v1=%s".formatted(time, hmac(time, body, secret));
  }

  private static String hmac(long time, byte[] body, String secret) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      var signed = new ByteArrayOutputStream();
      signed.writeBytes((time + ".").getBytes(UTF_8));
      signed.writeBytes(body);
      return HexFormat.of().formatHex(mac.doFinal(signed.toByteArray()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
