package io.redress.adapter.store.memory;

import io.redress.port.Agenda.Lease;
import io.redress.port.Agenda.Task;
import io.vavr.control.Option;
import java.time.Instant;

/** A task in a {@link Queue}, and how far it is. Guarded by whoever guards the queue. */
final class Job<T extends Task> {

  private static final int NOWHERE = -1;

  private final T task;
  private final long arrived;
  private Instant due;
  private long fence;
  private int tries;
  private Option<Instant> firstClaimed = Option.none();
  private Option<String> why = Option.none();
  private boolean isDead;
  private int place = NOWHERE;

  /**
   * A task that arrives.
   *
   * @param arrived the how-manieth task it is
   * @param due nobody may claim it before
   */
  Job(T task, long arrived, Instant due) {
    this.task = task;
    this.arrived = arrived;
    this.due = due;
  }

  T task() {
    return task;
  }

  long arrived() {
    return arrived;
  }

  /** When it may be claimed, or claimed anew; while it is dead, since when. */
  Instant due() {
    return due;
  }

  long fence() {
    return fence;
  }

  int tries() {
    return tries;
  }

  Instant firstClaimed() {
    return firstClaimed.getOrElse(due);
  }

  String why() {
    return why.getOrElse("");
  }

  boolean isDead() {
    return isDead;
  }

  /** Whether it stands among what somebody has claimed. */
  boolean isClaimed() {
    return place != NOWHERE;
  }

  /** Where it stands there. */
  int place() {
    return place;
  }

  void standsAt(int where) {
    place = where;
  }

  void standsNowhere() {
    place = NOWHERE;
  }

  void claimed(long newFence, Lease lease) {
    fence = newFence;
    firstClaimed = firstClaimed.orElse(Option.of(lease.from()));
    due = lease.until();
  }

  void putOff(Instant until, Option<String> failure) {
    due = until;
    failure.forEach(text -> failed(text));
  }

  void bury(Instant at, String text) {
    failed(text);
    isDead = true;
    due = at;
  }

  void release(Instant at) {
    isDead = false;
    tries = 0;
    due = at;
  }

  private void failed(String text) {
    tries++;
    why = Option.of(text);
  }
}
