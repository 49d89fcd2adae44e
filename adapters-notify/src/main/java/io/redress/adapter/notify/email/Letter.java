package io.redress.adapter.notify.email;

import io.redress.lifecycle.CaseId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is written to somebody.
 *
 * @param kind what {@link Undelivered} calls it; in ASCII letters and hyphens
 */
record Letter(CaseId about, int number, String kind, String subject, String text) {

  /**
   * The same for the same notice of a case with the same number, whoever writes it and however
   * often; case identities may hold any character, so they are hashed.
   */
  String messageId(String domain) {
    return "<%d.%s.%s@%s>".formatted(number, kind, hash(), domain);
  }

  private String hash() {
    var name = about.value().getBytes(StandardCharsets.UTF_8);
    var rest = (number + "." + kind).getBytes(StandardCharsets.UTF_8);
    var all = ByteBuffer.allocate(4 + name.length + rest.length);
    all.putInt(name.length).put(name).put(rest);
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(all.array());
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
