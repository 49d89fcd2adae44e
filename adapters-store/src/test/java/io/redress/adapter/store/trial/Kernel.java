package io.redress.adapter.store.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Simulated time: what will happen, in order. Everything runs on the thread that calls it. */
final class Kernel implements InstantSource {

  static final Instant START = Instant.parse("2026-03-10T00:00:00Z");

  private static final int DEEPEST = 50;

  private static final Comparator<Happening> IN_ORDER =
      Comparator.comparing(Happening::at).thenComparingLong(Happening::number);

  private final PriorityQueue<Happening> future = new PriorityQueue<>(IN_ORDER);
  private Instant now = START;
  private long number;
  private int depth;
  private final List<String> notes = new ArrayList<>();
  private long trace = 17;

  private record Happening(Instant at, long number, Runnable what) {}

  @Override
  public Instant instant() {
    return now;
  }

  void in(Duration wait, Runnable what) {
    future.add(new Happening(now.plus(wait), number++, what));
  }

  /**
   * Lets time go by. Whoever is in the middle of something may call it too: the others go on
   * meanwhile.
   */
  void goOn(Duration time) {
    goOnUntil(now.plus(time));
  }

  /** Whether so many are in the middle of something that more would need too large a stack. */
  boolean isDeep() {
    return depth > DEEPEST;
  }

  void goOnUntil(Instant end) {
    depth++;
    try {
      liveUntil(end);
    } finally {
      depth--;
    }
  }

  private void liveUntil(Instant end) {
    while (!future.isEmpty() && !future.peek().at().isAfter(end)) {
      var next = future.poll();
      now = next.at().isAfter(now) ? next.at() : now;
      next.what().run();
    }
    now = end.isAfter(now) ? end : now;
  }

  /** Makes something part of the trace, by which two runs are compared. */
  void note(String what) {
    trace = trace * 31 + what.hashCode();
    trace = trace * 31 + now.hashCode();
    notes.add(now + " " + what);
  }

  /** What was noted, in order, for whoever must understand a seed. */
  List<String> notes() {
    return notes;
  }

  long trace() {
    return trace;
  }
}
