package io.redress.adapter.payment.wechatpay;

import io.redress.adapter.payment.kit.Pems;
import java.security.interfaces.RSAPrivateKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keys that were made for these tests and belong to nobody. */
final class Keys {

  static final String API_V3 = "0123456789abcdefGHIJKLMNOPQRSTUV";
  static final String NEXT_API_V3 = "VUTSRQPONMLKJIHGfedcba9876543210";
  static final String PLATFORM_ID = "PUB_KEY_ID_0119000001092026030900291391000000";
  static final String NEXT_ID = "F7C8AE8090D4499D";

  private static final Map<String, RSAPrivateKey> PRIVATE = new ConcurrentHashMap<>();

  private Keys() {}

  static String pem(String file) {
    return Pems.text(Keys.class, file);
  }

  static RSAPrivateKey privateKey(String file) {
    return PRIVATE.computeIfAbsent(file, each -> Pems.privateKey(Keys.class, each));
  }
}
