package io.redress.adapter.store.story;

import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Effect;
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

/** A journal before whose first mark of a refund the process ends. */
final class CrashingJournal implements CaseJournal {

  private final CaseJournal journal;
  private boolean hasCrashed;

  CrashingJournal(CaseJournal journal) {
    this.journal = journal;
  }

  @Override
  public void done(Due effect) {
    if (!hasCrashed && effect.effect() instanceof Effect.OrderRefund) {
      hasCrashed = true;
      throw new Crash();
    }
    journal.done(effect);
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
    return journal.append(id, expected, events, effects, running, draw, tallies);
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
  public Seq<Overdue> overdue(Instant at, int atMost) {
    return journal.overdue(at, atMost);
  }
}
