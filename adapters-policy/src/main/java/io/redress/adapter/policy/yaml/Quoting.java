package io.redress.adapter.policy.yaml;

import java.util.regex.Pattern;

/**
 * Texts as YAML 1.2 scalars that {@link YamlDocument} reads as just these texts. Plain where that
 * is possible, otherwise in double quotes; what cannot be seen is written by its number.
 */
final class Quoting {

  /** What makes a plain scalar end, or mean something else, wherever it stands. */
  private static final Pattern ENDS_PLAIN = Pattern.compile(": | #|:$| $|^(null|~)$");

  private static final Pattern ENDS_PLAIN_IN_FLOW = Pattern.compile("[\\[\\]{},:]");

  private Quoting() {}

  /** A scalar on a line of its own, behind a key or a hyphen. */
  static String inBlock(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /** A scalar within brackets or braces. */
  static String inFlow(String text) {
    return isPlain(text) && !ENDS_PLAIN_IN_FLOW.matcher(text).find() ? text : quoted(text);
  }

  /** Whether all of the text can be seen, so that it may also be folded. */
  static boolean isVisible(String text) {
    return text.codePoints().allMatch(Quoting::isVisible);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && beginsPlain(text.codePointAt(0))
        && !ENDS_PLAIN.matcher(text).find()
        && isVisible(text);
  }

  /**
   * Most punctuation of ASCII means something at the beginning; none of it needs to stand there.
   */
  private static boolean beginsPlain(int first) {
    return first > 0x7F || Character.isLetterOrDigit(first);
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ' || codePoint == '\u3000';
      default -> true;
    };
  }

  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    text.codePoints().forEach(each -> append(quoted, each));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int codePoint) {
    switch (codePoint) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isVisible(codePoint)) {
          quoted.appendCodePoint(codePoint);
        } else {
          quoted.append(String.format(codePoint > 0xFFFF ? "\\U%08X" : "\\u%04X", codePoint));
        }
      }
    }
  }
}
