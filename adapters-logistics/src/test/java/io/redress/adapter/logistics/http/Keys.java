package io.redress.adapter.logistics.http;

import java.util.Arrays;
import java.util.Base64;

/** Keys for tests. */
final class Keys {

  /** 32 zeros: the key of the published vector. */
  static final SigningKey ZEROS = of(0);

  static final SigningKey ONES = of(1);
  static final SigningKey TWOS = of(2);

  private Keys() {}

  private static SigningKey of(int each) {
    var bytes = new byte[32];
    Arrays.fill(bytes, (byte) each);
    return SigningKey.of("whsec_" + Base64.getEncoder().encodeToString(bytes));
  }
}
