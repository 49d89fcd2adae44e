package io.redress.adapter.store.jdbc;

import java.util.HexFormat;

/**
 * A text as a column holds it. No database takes all of Java's characters: half of a surrogate pair
 * has no UTF-8, and PostgreSQL refuses the character zero. These, and the one that marks them,
 * stand as a mark and four hexadecimal digits; all other texts stand as they are.
 */
final class KeptText {

  private static final char MARK = '\u001A';
  private static final int DIGITS = 4;

  private KeptText() {}

  static String of(String text) {
    int odd = firstOdd(text, 0);
    if (odd < 0) {
      return text;
    }
    var kept = new StringBuilder(text.length() + DIGITS);
    int done = 0;
    for (; odd >= 0; odd = firstOdd(text, done)) {
      kept.append(text, done, odd).append(MARK);
      kept.append(HexFormat.of().toHexDigits(text.charAt(odd)));
      done = odd + 1;
    }
    return kept.append(text, done, text.length()).toString();
  }

  private static int firstOdd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char here = text.charAt(i);
      if (here == MARK || here == 0) {
        return i;
      }
      if (Character.isSurrogate(here)) {
        boolean isPair =
            i + 1 < text.length() && Character.isSurrogatePair(here, text.charAt(i + 1));
        if (!isPair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  static String read(String kept) {
    int mark = kept.indexOf(MARK);
    if (mark < 0) {
      return kept;
    }
    var text = new StringBuilder(kept.length());
    int done = 0;
    for (; mark >= 0; mark = kept.indexOf(MARK, done)) {
      text.append(kept, done, mark);
      int end = Math.min(mark + 1 + DIGITS, kept.length());
      text.append((char) HexFormat.fromHexDigits(kept, mark + 1, end));
      done = end;
    }
    return text.append(kept, done, kept.length()).toString();
  }
}
