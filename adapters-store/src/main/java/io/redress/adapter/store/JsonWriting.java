package io.redress.adapter.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;

/**
 * Writes JSON in one way only. Hashes rest on this text, so that it must not change with the
 * version of a library: strings are as ECMAScript's {@code JSON.stringify} writes them.
 */
final class JsonWriting {

  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder out = new StringBuilder(256);

  private JsonWriting() {}

  /**
   * The text of a value, however long.
   *
   * @throws IllegalArgumentException if it has too many levels, or a key that cannot be one
   */
  static String of(Json json) {
    var writing = new JsonWriting();
    writing.value(json, 1);
    return writing.out.toString();
  }

  /** Whether a text has more than {@link Json#MOST_BYTES}. */
  static boolean isTooLong(String text) {
    return text.length() > Json.MOST_BYTES
        || (text.length() > Json.MOST_BYTES / 3
            && text.getBytes(StandardCharsets.UTF_8).length > Json.MOST_BYTES);
  }

  private void value(Json json, int level) {
    switch (json) {
      case Json.Fields fields -> object(fields, within(level));
      case Json.Items items -> list(items, within(level));
      case Json.Text text -> quoted(text.value());
      case Json.Whole number -> out.append(number.value());
      case Json.Truth truth -> out.append(truth.value());
      case Json.Nothing nothing -> out.append("null");
    }
  }

  private static int within(int level) {
    if (level > Json.MOST_LEVELS) {
      throw new IllegalArgumentException("more than %d levels".formatted(Json.MOST_LEVELS));
    }
    return level + 1;
  }

  private void object(Json.Fields fields, int level) {
    char before = '{';
    for (var member : fields.members().entrySet()) {
      out.append(before);
      key(member.getKey());
      value(member.getValue(), level);
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private void key(String key) {
    if (!canBeAKey(key)) {
      throw new IllegalArgumentException("half of a surrogate pair in a key");
    }
    quoted(key);
    out.append(':');
  }

  private void list(Json.Items list, int level) {
    char before = '[';
    for (var item : list.items()) {
      out.append(before);
      value(item, level);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      switch (each) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (each < ' ' || isHalfOfAPair(text, i)) {
            out.append("\\u").append(HEX.toHexDigits(each));
          } else {
            out.append(each);
          }
        }
      }
    }
    out.append('"');
  }

  /** Whether a text can be a key: readers refuse one that has half of a surrogate pair. */
  static boolean canBeAKey(String text) {
    return IntStream.range(0, text.length()).noneMatch(at -> isHalfOfAPair(text, at));
  }

  /** Half of a surrogate pair is no character, and UTF-8 would lose it. */
  private static boolean isHalfOfAPair(String text, int at) {
    char each = text.charAt(at);
    if (Character.isHighSurrogate(each)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(each)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
