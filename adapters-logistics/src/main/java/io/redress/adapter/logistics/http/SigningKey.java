package io.redress.adapter.logistics.http;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/** A secret that both sides share, from 24 to 64 bytes; never printed. */
public final class SigningKey {

  private static final String PREFIX = "whsec_";
  private static final int LEAST = 24;
  private static final int MOST = 64;

  private final SecretKeySpec secret;

  private SigningKey(byte[] bytes) {
    this.secret = new SecretKeySpec(bytes, "HmacSHA256");
  }

  /**
   * Reads a key as Standard Webhooks writes it.
   *
   * @param text {@code whsec_} and the bytes in Base64
   * @throws IllegalArgumentException if it is none; the text says what to change, and not the key
   */
  public static SigningKey of(String text) {
    if (!text.startsWith(PREFIX)) {
      throw new IllegalArgumentException(
          "warehouse: a signing key begins with whsec_ and goes on in Base64");
    }
    var bytes = decoded(text.substring(PREFIX.length()));
    if (bytes.length < LEAST || bytes.length > MOST) {
      throw new IllegalArgumentException(
          "warehouse: a signing key of %d bytes; give 24 to 64, for example of 'openssl rand -base64 32'"
              .formatted(bytes.length));
    }
    return new SigningKey(bytes);
  }

  /** Without the cause, which would name a character of the key. */
  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "warehouse: what follows whsec_ in a signing key is not Base64");
    }
  }

  SecretKeySpec secret() {
    return secret;
  }

  @Override
  public String toString() {
    return "SigningKey[***]";
  }
}
