package io.redress.adapter.notify.email;

import java.util.LinkedHashSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The letters that were sent lately, so that none goes out twice. It forgets the oldest beyond its
 * bound, and everything when the program ends.
 */
final class SentLetters {

  private static final int LANES = 64;

  private final int atMost;
  private final LinkedHashSet<String> ids = new LinkedHashSet<>();
  private final ReentrantLock[] lanes =
      IntStream.range(0, LANES).mapToObj(lane -> new ReentrantLock()).toArray(ReentrantLock[]::new);

  SentLetters(int atMost) {
    this.atMost = atMost;
  }

  /**
   * Sends a letter unless it was sent. Who wants to send the same at the same time waits for how
   * this try ends: to answer at once would be to promise what may yet fail.
   *
   * @param send whether it was sent
   */
  void once(String id, BooleanSupplier send) {
    var lane = lanes[Math.floorMod(id.hashCode(), LANES)];
    lane.lock();
    try {
      if (!isSent(id) && send.getAsBoolean()) {
        remember(id);
      }
    } finally {
      lane.unlock();
    }
  }

  private boolean isSent(String id) {
    synchronized (ids) {
      return ids.contains(id);
    }
  }

  private void remember(String id) {
    synchronized (ids) {
      ids.add(id);
      if (ids.size() > atMost) {
        ids.removeFirst();
      }
    }
  }
}
