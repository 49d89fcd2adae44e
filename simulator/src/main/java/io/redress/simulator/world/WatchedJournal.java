package io.redress.simulator.world;

import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal;
import io.redress.sla.Deadline;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** A journal that says what was kept in it. */
final class WatchedJournal implements CaseJournal {

  private final CaseJournal journal;
  private final Watcher watcher;

  /** Hears of what happened, after it was kept. */
  @FunctionalInterface
  interface Watcher {

    void happened(CaseId id, Seq<Entry> entries, Option<Deadline> running);
  }

  WatchedJournal(CaseJournal journal, Watcher watcher) {
    this.journal = journal;
    this.watcher = watcher;
  }

  @Override
  public Seq<Entry> load(CaseId id) {
    return journal.load(id);
  }

  @Override
  public boolean append(
      CaseId id, int expected, Seq<Entry> events, Seq<Due> effects, Option<Deadline> running) {
    boolean kept = journal.append(id, expected, events, effects, running);
    if (kept) {
      watcher.happened(id, events, running);
    }
    return kept;
  }

  @Override
  public Seq<Due> undone(int atMost) {
    return journal.undone(atMost);
  }

  @Override
  public void done(Due effect) {
    journal.done(effect);
  }

  @Override
  public Seq<Overdue> overdue(Instant at, int atMost) {
    return journal.overdue(at, atMost);
  }
}
