package io.redress.simulator.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What texts were read as, so that a text seen again costs neither parsing nor a second copy.
 *
 * <p>Order files repeat themselves: the rows of an order share its number, time and customer, and a
 * shop has few prices and articles. Each text has one slot; a newcomer takes the slot of another,
 * so that memory stays bounded in a file that does not repeat itself.
 */
final class Remembered<T> {

  private static final int SLOTS = 1 << 15;

  private final Function<String, T> reader;
  private final String[] texts = new String[SLOTS];
  private final List<T> values;

  Remembered(Function<String, T> reader) {
    this.reader = reader;
    this.values = new ArrayList<>(SLOTS);
    var nothing = reader.apply("");
    for (int slot = 0; slot < SLOTS; slot++) {
      texts[slot] = "";
      values.add(nothing);
    }
  }

  /** What the characters between the two places, without the blanks around them, are read as. */
  T read(char[] buffer, int start, int end) {
    while (start < end && buffer[start] <= ' ') {
      start++;
    }
    while (start < end && buffer[end - 1] <= ' ') {
      end--;
    }
    int slot = slot(buffer, start, end);
    if (!holds(texts[slot], buffer, start, end)) {
      texts[slot] = new String(buffer, start, end - start);
      values.set(slot, reader.apply(texts[slot]));
    }
    return values.get(slot);
  }

  private static int slot(char[] buffer, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + buffer[i];
    }
    return (hash ^ hash >>> 15) & (SLOTS - 1);
  }

  private static boolean holds(String text, char[] buffer, int start, int end) {
    if (text.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i - start) != buffer[i]) {
        return false;
      }
    }
    return true;
  }
}
