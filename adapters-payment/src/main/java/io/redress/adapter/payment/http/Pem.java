package io.redress.adapter.payment.http;

import io.vavr.collection.List;
import java.util.Base64;
import java.util.regex.Pattern;

/** The bytes in a text that is PEM, or was once. */
final class Pem {

  private static final int MOST_CHARACTERS = 64 << 10;
  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

  /** What is wanted, and what PEM calls it. */
  enum Kind {
    PRIVATE_KEY("private key", "PRIVATE KEY", "RSA PRIVATE KEY"),
    PUBLIC_KEY("public key", "PUBLIC KEY", "RSA PUBLIC KEY"),
    CERTIFICATE("certificate", "CERTIFICATE", "X509 CERTIFICATE");

    private final String words;
    private final String label;
    private final String olderLabel;

    Kind(String words, String label, String olderLabel) {
      this.words = words;
      this.label = label;
      this.olderLabel = olderLabel;
    }

    boolean isCalled(String name) {
      return name.equals(label) || name.equals(olderLabel);
    }
  }

  private record Block(String label, String base64) {}

  private Pem() {}

  /**
   * @throws IllegalArgumentException if it is something else; the text shows nothing of it
   */
  static byte[] read(String name, Kind wanted, String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw PemKeys.wrong(name, "longer than 65536 characters; give one " + wanted.words);
    }
    var broken = text.replace("\\r", "\n").replace("\\n", "\n").strip();
    if (!broken.contains("-----")) {
      return decoded(name, broken);
    }
    var block = only(name, wanted, broken);
    if (!wanted.isCalled(block.label())) {
      throw PemKeys.wrong(name, another(wanted, block.label()));
    }
    if (block.base64().contains("ENCRYPTED")) {
      throw PemKeys.wrong(name, encrypted());
    }
    return decoded(name, block.base64());
  }

  private static Block only(String name, Kind wanted, String text) {
    var blocks =
        List.ofAll(BLOCK.matcher(text).results().toList())
            .map(each -> new Block(each.group(1), each.group(2)));
    var fitting = blocks.filter(each -> wanted.isCalled(each.label()));
    if (fitting.size() > 1) {
      throw PemKeys.wrong(name, "%d of them; give one %s".formatted(fitting.size(), wanted.words));
    }
    return fitting
        .headOption()
        .orElse(blocks.headOption())
        .getOrElseThrow(
            () -> PemKeys.wrong(name, "a line of ----- without its other; was the text cut?"));
  }

  /** Labels are PEM's own words, unless somebody wrote into them: only known ones are shown. */
  private static String another(Kind wanted, String label) {
    if (label.equals("ENCRYPTED PRIVATE KEY")) {
      return encrypted();
    }
    return List.of(Kind.values())
        .find(each -> each.isCalled(label))
        .map(each -> "this is a %s, not a %s".formatted(each.words, wanted.words))
        .getOrElse("this is not a %s for RSA".formatted(wanted.words));
  }

  private static String encrypted() {
    return "it is encrypted with a passphrase; take it off with 'openssl pkey -in FILE -out FILE'";
  }

  private static byte[] decoded(String name, String base64) {
    try {
      return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
    } catch (IllegalArgumentException quotesIt) {
      throw PemKeys.wrong(
          name,
          "neither PEM nor Base64; are there quotation marks around it, or is it a file name?");
    }
  }
}
