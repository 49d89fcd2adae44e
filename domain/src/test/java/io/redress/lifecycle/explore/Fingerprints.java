package io.redress.lifecycle.explore;

import java.util.Arrays;

/** Fingerprints that have been seen, eight bytes each. */
final class Fingerprints {

  private long[] slots = new long[1 << 12];
  private int size;

  /** Adds one; whether it is new. */
  boolean add(long print) {
    if (size * 2 > slots.length) {
      grow();
    }
    if (!put(slots, named(print))) {
      return false;
    }
    size++;
    return true;
  }

  boolean contains(long print) {
    long wanted = named(print);
    int at = slot(slots, wanted);
    while (slots[at] != 0) {
      if (slots[at] == wanted) {
        return true;
      }
      at = (at + 1) & (slots.length - 1);
    }
    return false;
  }

  int size() {
    return size;
  }

  /** Zero marks an empty slot. */
  private static long named(long print) {
    return print == 0 ? 1 : print;
  }

  private void grow() {
    var larger = new long[slots.length * 2];
    Arrays.stream(slots).filter(print -> print != 0).forEach(print -> put(larger, print));
    slots = larger;
  }

  private static boolean put(long[] slots, long print) {
    int at = slot(slots, print);
    while (slots[at] != 0) {
      if (slots[at] == print) {
        return false;
      }
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = print;
    return true;
  }

  private static int slot(long[] slots, long print) {
    return (int) (print ^ (print >>> 32)) & (slots.length - 1);
  }
}
