package io.redress.adapter.payment.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Something that nobody may read in a log: a key, a token, a password. It prints as stars, and two
 * are compared in the same time whatever they have in common.
 */
public final class Secret {

  private final byte[] utf8;

  private Secret(byte[] utf8) {
    this.utf8 = utf8;
  }

  /**
   * A secret.
   *
   * @throws IllegalArgumentException if it is empty, or begins or ends with a blank, as what is
   *     read from a file with its last line break does; the text does not show it
   */
  public static Secret of(String text) {
    return of(text.toCharArray());
  }

  /**
   * A secret, copied: the characters may be wiped afterwards.
   *
   * @throws IllegalArgumentException as {@link #of(String)}
   */
  public static Secret of(char[] text) {
    if (text.length == 0) {
      throw new IllegalArgumentException("a secret is empty; is its variable or file set?");
    }
    if (Character.isWhitespace(text[0]) || Character.isWhitespace(text[text.length - 1])) {
      throw new IllegalArgumentException(
          "a secret begins or ends with a blank or a line break; cut it off");
    }
    return new Secret(encoded(text));
  }

  private static byte[] encoded(char[] text) {
    try {
      var bytes = UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      var secret = new byte[bytes.remaining()];
      bytes.get(secret);
      return secret;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("a secret has half a character in it; was it cut?");
    }
  }

  /** The text, for the one place that sends it. */
  public String reveal() {
    return new String(utf8, UTF_8);
  }

  /** The text in UTF-8, for the one place that computes with it. */
  public byte[] bytes() {
    return utf8.clone();
  }

  /** Whether it is this, compared in the same time whatever both have in common. */
  public boolean matches(byte[] other) {
    return MessageDigest.isEqual(utf8, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret secret && matches(secret.utf8);
  }

  /** The same for all: a hash says something about what was hashed. */
  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "Secret[***]";
  }
}
