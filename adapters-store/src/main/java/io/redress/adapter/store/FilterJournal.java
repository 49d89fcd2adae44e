package io.redress.adapter.store;

import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.port.Backlog;
import io.redress.port.CaseJournal;
import io.redress.port.Destination;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A journal around another one: it passes everything on, but for what a subclass does itself. It
 * takes cases one by one, and folds what it loads, so that whoever changes how one is loaded or
 * kept changes that of all.
 */
public abstract class FilterJournal implements CaseJournal {

  private final CaseJournal journal;

  protected FilterJournal(CaseJournal journal) {
    this.journal = journal;
  }

  @Override
  public Seq<Entry> load(CaseId id) {
    return journal.load(id);
  }

  @Override
  public boolean append(Step step) {
    return journal.append(step);
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
  public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
    return journal.claimEffects(lease, atMost, except);
  }

  @Override
  public Seq<Claimed<Overdue>> claimDeadlines(Lease lease, int atMost) {
    return journal.claimDeadlines(lease, atMost);
  }

  @Override
  public int done(Seq<? extends Claimed<?>> claims) {
    return journal.done(claims);
  }

  /** One is noted as several are, so that whoever changes that changes both. */
  @Override
  public final boolean done(Claimed<?> claim) {
    return CaseJournal.super.done(claim);
  }

  @Override
  public boolean putOff(Claimed<?> claim, Instant until, Option<String> failure) {
    return journal.putOff(claim, until, failure);
  }

  @Override
  public boolean bury(Claimed<?> claim, Instant at, String why) {
    return journal.bury(claim, at, why);
  }

  @Override
  public Seq<DeadLetter> deadLetters(int atMost) {
    return journal.deadLetters(atMost);
  }

  @Override
  public boolean release(Task task, Instant at) {
    return journal.release(task, at);
  }

  @Override
  public boolean setAside(Stray stray) {
    return journal.setAside(stray);
  }

  @Override
  public Seq<Stray> strays(int atMost) {
    return journal.strays(atMost);
  }

  @Override
  public boolean drop(String source, String id) {
    return journal.drop(source, id);
  }

  @Override
  public Backlog backlog(Instant at) {
    return journal.backlog(at);
  }
}
