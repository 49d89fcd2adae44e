package io.redress.simulator.world;

import java.util.Arrays;

/**
 * What is planned, the earliest first, and what was planned first of what is due at once. A binary
 * heap in flat arrays: it makes no object for a plan, since a simulation makes and drops millions
 * of them, and it moves numbers only.
 */
final class PlanHeap {

  /** Half of what a number can hold, some 146 million years, so that no difference overflows. */
  private static final long LATEST = Long.MAX_VALUE / 2;

  private static final int ROOM = 64;
  private static final int SLOT_BITS = 24;
  private static final int MOST = 1 << SLOT_BITS;

  /**
   * Of the entry at {@code i} the time stands at {@code 2 * i}, and after it the number of the plan
   * with the slot in which it lies.
   */
  private long[] keys = new long[2 * ROOM];

  private Runnable[] plans = new Runnable[ROOM];

  /** Those behind {@code size} are free. */
  private int[] slots = upTo(ROOM);

  private int size;
  private long planned;

  boolean isEmpty() {
    return size == 0;
  }

  /**
   * Plans something.
   *
   * @param millis up to half of what a {@code long} can hold, before or after zero
   */
  void add(long millis, Runnable what) {
    if (millis > LATEST || millis < -LATEST) {
      throw new IllegalArgumentException("a plan for the millisecond " + millis);
    }
    if (size == plans.length) {
      grow();
    }
    int slot = slots[size];
    plans[slot] = what;
    rise(size++, millis, planned++ << SLOT_BITS | slot);
  }

  private void grow() {
    if (size == MOST) {
      throw new IllegalStateException("more than %d plans at once".formatted(MOST));
    }
    keys = Arrays.copyOf(keys, 4 * size);
    plans = Arrays.copyOf(plans, 2 * size);
    slots = upTo(2 * size);
  }

  private static int[] upTo(int count) {
    var numbers = new int[count];
    Arrays.setAll(numbers, i -> i);
    return numbers;
  }

  /**
   * When the earliest plan is due.
   *
   * @throws IllegalStateException if nothing is planned
   */
  long earliest() {
    checkNotEmpty();
    return keys[0];
  }

  /**
   * Takes the earliest plan out.
   *
   * @throws IllegalStateException if nothing is planned
   */
  Runnable remove() {
    checkNotEmpty();
    int slot = (int) keys[1] & MOST - 1;
    var first = plans[slot];
    plans[slot] = PlanHeap::nothing;
    size--;
    slots[size] = slot;
    // What stood last mostly belongs far below: it is put there at once and rises where it must.
    rise(sinkGap(), keys[2 * size], keys[2 * size + 1]);
    return first;
  }

  private void checkNotEmpty() {
    if (size == 0) {
      throw new IllegalStateException("nothing is planned");
    }
  }

  /** Puts an entry where nobody is, or as far above as it is earlier than those who are there. */
  private void rise(int from, long millis, long number) {
    long[] k = keys;
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (!isBefore(millis, number, k[2 * parent], k[2 * parent + 1])) {
        break;
      }
      k[2 * at] = k[2 * parent];
      k[2 * at + 1] = k[2 * parent + 1];
      at = parent;
    }
    k[2 * at] = millis;
    k[2 * at + 1] = number;
  }

  /** What an empty slot holds, so that no plan outlives its time. */
  private static void nothing() {}

  private static boolean isBefore(long millis, long number, long otherMillis, long otherNumber) {
    return millis < otherMillis || (millis == otherMillis && number < otherNumber);
  }

  /** Moves those up, from below a gap at the top, that are next; ends where nobody is below. */
  private int sinkGap() {
    long[] k = keys;
    int gap = 0;
    int child = 1;
    while (child < size - 1) {
      child += isSecondEarlier(k, child);
      k[2 * gap] = k[2 * child];
      k[2 * gap + 1] = k[2 * child + 1];
      gap = child;
      child = 2 * gap + 1;
    }
    if (child < size) {
      k[2 * gap] = k[2 * child];
      k[2 * gap + 1] = k[2 * child + 1];
      gap = child;
    }
    return gap;
  }

  /** 1 or 0, by the sign of a difference: which of two it is no processor can foresee. */
  private static int isSecondEarlier(long[] k, int first) {
    long difference = k[2 * first + 2] - k[2 * first];
    if (difference == 0) {
      difference = k[2 * first + 3] - k[2 * first + 1];
    }
    return (int) (difference >>> (Long.SIZE - 1));
  }
}
