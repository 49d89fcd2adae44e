package io.redress.adapter.payment.http;

/**
 * Texts of people, made fit for a provider: control characters and line breaks become blanks,
 * halves of characters a replacement mark, and what is too long is cut between two code points.
 */
public final class Reason {

  private static final int REPLACEMENT = 0xFFFD;

  private Reason() {}

  /** At most so many bytes of UTF-8. */
  public static String ofBytes(String text, int mostBytes) {
    return cut(text, mostBytes, Reason::utf8Bytes);
  }

  /**
   * At most so many characters, counted as Java counts them: a character beyond the basic plane is
   * two, so that it is also within the limit of whoever counts it as one.
   */
  public static String ofCharacters(String text, int mostCharacters) {
    return cut(text, mostCharacters, Character::charCount);
  }

  /** How much of a limit a code point takes. */
  @FunctionalInterface
  private interface Size {
    int of(int codePoint);
  }

  private static String cut(String text, int most, Size size) {
    var fit = new StringBuilder();
    int taken = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int codePoint = shown(text.codePointAt(at));
      taken += size.of(codePoint);
      if (taken > most) {
        break;
      }
      fit.appendCodePoint(codePoint);
    }
    return fit.toString().strip();
  }

  private static int shown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.SURROGATE -> REPLACEMENT;
      default -> codePoint;
    };
  }

  private static int utf8Bytes(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }
}
