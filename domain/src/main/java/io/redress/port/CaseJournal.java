package io.redress.port;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.settlement.LedgerEntry;
import io.redress.sla.Deadline;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * Keeps what happened to cases, what must be done because of it, and by when someone must act.
 *
 * <p>The other side promises: an entry is kept whole or not at all, events, effects, deadline, what
 * is drawn on the ledger and what is tallied together; what was kept is never lost nor changed; of
 * two entries that expect the same number of events, or draws that expect the same number of
 * entries, one is refused. Tallies expect nothing: two that come at once are both added.
 */
public interface CaseJournal {

  /** One event of a case, with all that a log must say of it. */
  record Entry(int number, Instant at, Actor by, CommandId command, CaseEvent event) {}

  /**
   * One effect that is still to be done; its key stays the same however often it is tried.
   *
   * @param notBefore an instalment waits until then; everything else is due at once
   */
  record Due(CaseId forCase, int number, int index, Effect effect, Instant notBefore) {}

  /**
   * What is drawn on the ledger of an order.
   *
   * @param expected how many entries the ledger has; another number means that somebody was quicker
   */
  record Draw(OrderId order, int expected, Seq<LedgerEntry> entries) {}

  /**
   * Money that counts towards a limit of one day. A journal keeps the sum of each counter, day and
   * currency, so that a limit is looked up and not added up from a day's events. Nobody asks about
   * a day that is over, so sums of the week before may be dropped.
   *
   * @param counter whose limit; to a journal a name and nothing more. It holds the id of an actor
   *     or the name of a policy, so that 200 characters must fit
   * @param day in the zone of whoever limits it
   * @param amount zero or more
   */
  record Tally(String counter, LocalDate day, Money amount) {}

  /** A deadline that has passed. */
  record Overdue(CaseId forCase, Deadline deadline) {}

  /** The events of a case in order; none for a case that was never opened. */
  Seq<Entry> load(CaseId id);

  /**
   * Appends events.
   *
   * @param expected how many events the case has; another number means that somebody was quicker
   * @param effects what must be done because of them
   * @param running the deadline that runs from now on, instead of the one before
   * @param draw what they draw on the ledger of the order; none where nothing is
   * @param tallies what they count towards limits of the day; added if, and only if, they are kept
   * @return whether they were kept; if not, nothing was
   */
  boolean append(
      CaseId id,
      int expected,
      Seq<Entry> events,
      Seq<Due> effects,
      Option<Deadline> running,
      Option<Draw> draw,
      Seq<Tally> tallies);

  /**
   * The sum of what was tallied in a currency for a counter and a day; zero where nothing was. What
   * is appended while somebody asks may be missing from it: a limit of a day may be passed by what
   * is decided in the same moment, and by no more.
   */
  Money tallied(String counter, LocalDate day, Currency currency);

  /** The entries of the ledger of an order, in order; none where nobody drew on it. */
  Seq<LedgerEntry> ledger(OrderId order);

  /**
   * Draws on a ledger from outside all cases.
   *
   * @return whether it was kept; if not, somebody was quicker
   */
  boolean draw(Draw draw);

  /** Effects that were not done yet and are due, oldest first, each case's in order. */
  Seq<Due> undone(Instant at, int atMost);

  /** Notes that an effect was done, so that it is not tried again. */
  void done(Due effect);

  /** Deadlines that are not after this instant, the earliest first. */
  Seq<Overdue> overdue(Instant at, int atMost);
}
