package io.redress.simulator.world;

import java.util.Arrays;

/**
 * What is planned, the earliest first, and what was planned first of what is due at once. A binary
 * heap in flat arrays: it makes no object for a plan, since a simulation makes and drops millions
 * of them.
 */
final class PlanHeap {

  private static final int ROOM = 64;
  private static final Runnable NOTHING = () -> {};

  /** Of the plan at {@code i} the time stands at {@code 2 * i}, and its number after it. */
  private long[] keys = new long[2 * ROOM];

  private Runnable[] plans = new Runnable[ROOM];
  private int size;
  private long planned;

  boolean isEmpty() {
    return size == 0;
  }

  void add(long millis, Runnable what) {
    if (size == plans.length) {
      keys = Arrays.copyOf(keys, 4 * size);
      plans = Arrays.copyOf(plans, 2 * size);
    }
    rise(size++, millis, planned++, what);
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
    var first = plans[0];
    int last = --size;
    var moved = plans[last];
    plans[last] = NOTHING;
    if (last > 0) {
      sink(keys[2 * last], keys[2 * last + 1], moved);
    }
    return first;
  }

  private void checkNotEmpty() {
    if (size == 0) {
      throw new IllegalStateException("nothing is planned");
    }
  }

  /** Puts a plan where nobody is, or as far above as it is earlier than those who are there. */
  private void rise(int from, long millis, long number, Runnable what) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (!isBefore(millis, number, parent)) {
        break;
      }
      move(parent, at);
      at = parent;
    }
    put(at, millis, number, what);
  }

  /** Puts a plan on top, or as far below as those who are there are earlier. */
  private void sink(long millis, long number, Runnable what) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      int right = child + 1;
      int earlier = right < size && isBefore(right, child) ? right : child;
      if (isBefore(millis, number, earlier)) {
        break;
      }
      move(earlier, at);
      at = earlier;
    }
    put(at, millis, number, what);
  }

  private boolean isBefore(int one, int other) {
    return isBefore(keys[2 * one], keys[2 * one + 1], other);
  }

  private boolean isBefore(long millis, long number, int other) {
    long then = keys[2 * other];
    return millis < then || millis == then && number < keys[2 * other + 1];
  }

  private void move(int from, int to) {
    put(to, keys[2 * from], keys[2 * from + 1], plans[from]);
  }

  private void put(int at, long millis, long number, Runnable what) {
    keys[2 * at] = millis;
    keys[2 * at + 1] = number;
    plans[at] = what;
  }
}
