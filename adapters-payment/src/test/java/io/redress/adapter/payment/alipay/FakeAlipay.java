package io.redress.adapter.payment.alipay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.redress.adapter.payment.gateway.Settings;
import io.redress.adapter.payment.http.Headers;
import io.redress.adapter.payment.http.Reply;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Alipay's and a shop's keys, and what Alipay would say with them. */
final class FakeAlipay {

  static final String APP = "2021000000000001";
  static final String SELLER = "2088000000000001";
  static final KeyPair SHOP = keys();
  static final KeyPair ALIPAY = keys();
  static final KeyPair ALIPAY_LATER = keys();

  private FakeAlipay() {}

  static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static Settings settings() {
    return Settings.of(
        Map.of(
            "app-id", APP,
            "private-key", base64(SHOP.getPrivate()),
            "alipay-public-key", base64(ALIPAY.getPublic()),
            "next-alipay-public-key", base64(ALIPAY_LATER.getPublic()),
            "seller-id", SELLER));
  }

  static AlipayAccount account() {
    return AlipayAccount.read(settings());
  }

  static String base64(Key key) {
    return Base64.getEncoder().encodeToString(key.getEncoded());
  }

  /** The node that answers a call, and its signature. */
  static Reply answer(String method, String node) {
    return reply(200, body(method, node, ALIPAY.getPrivate()));
  }

  static String body(String method, String node, PrivateKey key) {
    return "{\"%s\":%s,\"sign\":\"%s\"}"
        .formatted(method.replace('.', '_') + "_response", node, signature(node, key));
  }

  static Reply reply(int status, String body) {
    return new Reply(
        status,
        Headers.none().with("Content-Type", "text/html;charset=utf-8"),
        body.getBytes(UTF_8));
  }

  static String signature(String text, PrivateKey key) {
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update(text.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The fields of a notification with their signature. */
  static Map<String, String> signed(Map<String, String> fields, PrivateKey key) {
    var sorted = new TreeMap<>(fields);
    var content =
        sorted.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("&"));
    sorted.put("sign_type", "RSA2");
    sorted.put("sign", signature(content, key));
    return sorted;
  }

  static byte[] form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
        .collect(Collectors.joining("&"))
        .getBytes(UTF_8);
  }
}
