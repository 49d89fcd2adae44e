package io.redress.adapter.payment.adyen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.Reply;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A merchant account, and what Adyen would say about it. */
final class FakeAdyen {

  static final String MERCHANT = "RedressECOM";
  static final String API_KEY = "AQEyhmfxK4vNaBZEw0m-not-a-key";
  static final String HMAC = "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056";
  static final String HMAC_LATER =
      "0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789ABCDEF";

  private FakeAdyen() {}

  static Settings settings() {
    return Settings.of(
        Map.of(
            "merchant-account", MERCHANT,
            "api-key", API_KEY,
            "hmac-key", HMAC,
            "next-hmac-key", HMAC_LATER,
            "environment", "test"));
  }

  static AdyenAccount account() {
    return AdyenAccount.read(settings());
  }

  static Reply reply(int status, String json) {
    return new Reply(
        status, Headers.none().with("Content-Type", "application/json"), json.getBytes(UTF_8));
  }

  static String hmac(String content, String hexadecimalKey) {
    try {
      var hmac = Mac.getInstance("HmacSHA256");
      hmac.init(new SecretKeySpec(HexFormat.of().parseHex(hexadecimalKey), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(hmac.doFinal(content.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
