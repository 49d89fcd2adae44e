package io.redress.simulator.world;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal;
import io.redress.settlement.LedgerEntry;
import io.redress.sla.Deadline;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A journal that says what was kept in it. A simulated story ends when its case closes: what is
 * asked afterwards, whether money has arrived and how it was, is not waited for.
 */
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
      CaseId id,
      int expected,
      Seq<Entry> events,
      Seq<Due> effects,
      Option<Deadline> running,
      Option<Draw> draw,
      Seq<Tally> tallies) {
    boolean isOver = events.exists(entry -> entry.event() instanceof CaseEvent.CaseClosed);
    var awaited = isOver ? Option.<Deadline>none() : running;
    boolean kept = journal.append(id, expected, events, effects, awaited, draw, tallies);
    if (kept) {
      watcher.happened(id, events, awaited);
    }
    return kept;
  }

  @Override
  public Money tallied(String counter, LocalDate day, Currency currency) {
    return journal.tallied(counter, day, currency);
  }

  @Override
  public Seq<LedgerEntry> ledger(OrderId order) {
    return journal.ledger(order);
  }

  @Override
  public boolean draw(Draw draw) {
    return journal.draw(draw);
  }

  @Override
  public Seq<Due> undone(Instant at, int atMost) {
    return journal.undone(at, atMost);
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
