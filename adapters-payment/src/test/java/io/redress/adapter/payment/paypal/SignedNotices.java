package io.redress.adapter.payment.paypal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.port.Delivery;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** Signs as PayPal does, by its own description. */
final class SignedNotices {

  static final String ADDRESS =
      "https://api.paypal.com/v1/notifications/certs/CERT-360caa42-fca2a594-1a5f47cb";

  private SignedNotices() {}

  /** Any bytes, signed by PayPal's key at {@link Samples#NOW}. */
  static Delivery delivery(byte[] body) {
    return Delivery.of(headers("signer", "2026-01-01T10:00:05Z", body), body);
  }

  static Map<String, List<String>> headers(String key, String time, byte[] body) {
    var headers = new LinkedHashMap<String, List<String>>();
    headers.put("Paypal-Transmission-Id", List.of("69cd13f0-d67a-11e5-baa3-778b53f4ae55"));
    headers.put("Paypal-Transmission-Time", List.of(time));
    headers.put("Paypal-Transmission-Sig", List.of(signature(key, time, body)));
    headers.put("Paypal-Cert-Url", List.of(ADDRESS));
    headers.put("Paypal-Auth-Algo", List.of("SHA256withRSA"));
    return headers;
  }

  private static String signature(String key, String time, byte[] body) {
    try {
      var crc = new CRC32();
      crc.update(body);
      var signer = Signature.getInstance("SHA256withRSA");
      signer.initSign(Samples.key(key));
      signer.update(
          ("69cd13f0-d67a-11e5-baa3-778b53f4ae55|"
                  + time
                  + "|"
                  + Samples.WEBHOOK
                  + "|"
                  + crc.getValue())
              .getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
