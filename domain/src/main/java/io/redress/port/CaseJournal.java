package io.redress.port;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Effect;
import io.redress.party.Actor;
import io.redress.sla.Deadline;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Keeps what happened to cases, what must be done because of it, and by when someone must act.
 *
 * <p>The other side promises: an entry is kept whole or not at all, events, effects and deadline
 * together; what was kept is never lost nor changed; of two entries that expect the same number of
 * events one is refused.
 */
public interface CaseJournal {

  /** One event of a case, with all that a log must say of it. */
  record Entry(int number, Instant at, Actor by, CommandId command, CaseEvent event) {}

  /** One effect that is still to be done; its key stays the same however often it is tried. */
  record Due(CaseId forCase, int number, int index, Effect effect) {}

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
   * @return whether they were kept; if not, nothing was
   */
  boolean append(
      CaseId id, int expected, Seq<Entry> events, Seq<Due> effects, Option<Deadline> running);

  /** Effects that were not done yet, oldest first, each case's in order. */
  Seq<Due> undone(int atMost);

  /** Notes that an effect was done, so that it is not tried again. */
  void done(Due effect);

  /** Deadlines that are not after this instant, the earliest first. */
  Seq<Overdue> overdue(Instant at, int atMost);
}
