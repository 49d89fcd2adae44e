package io.redress.adapter.store.memory;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal;
import io.redress.settlement.LedgerEntry;
import io.redress.sla.Deadline;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A journal in memory. What is still to be done and what will be overdue stand in queues of their
 * own, so that neither is searched for among all cases.
 */
public final class InMemoryCaseJournal implements CaseJournal {

  private static final Comparator<Overdue> EARLIEST_FIRST =
      Comparator.comparing((Overdue overdue) -> overdue.deadline().due())
          .thenComparing(overdue -> overdue.forCase().value());

  private static final Story UNTOLD = new Story(Vector.empty(), Option.none(), 0);

  private final Map<CaseId, Story> stories = new HashMap<>();
  private final Map<OrderId, Ledger> ledgers = new HashMap<>();
  private final Map<Day, Money> sums = new HashMap<>();
  private final Map<Key, Due> undone = new LinkedHashMap<>();
  private final NavigableSet<Overdue> deadlines = new TreeSet<>(EARLIEST_FIRST);

  /**
   * All that is kept of one case.
   *
   * @param undone how many of its effects are still to be done
   */
  private record Story(Vector<Entry> log, Option<Overdue> running, int undone) {

    boolean isOver() {
      return running.isEmpty() && undone == 0;
    }

    Story withOneDone() {
      return new Story(log, running, undone - 1);
    }
  }

  /**
   * All that was drawn on one order.
   *
   * @param drawers the cases that drew on it and are still kept
   */
  private record Ledger(Vector<LedgerEntry> entries, Set<CaseId> drawers) {

    static final Ledger EMPTY = new Ledger(Vector.empty(), HashSet.empty());

    boolean has(int expected) {
      return entries.size() == expected;
    }

    Ledger with(Draw draw, Option<CaseId> by) {
      return new Ledger(entries.appendAll(draw.entries()), drawers.addAll(by));
    }

    Ledger without(CaseId drawer) {
      return new Ledger(entries, drawers.remove(drawer));
    }
  }

  /** What tells one sum from all others. */
  private record Day(String counter, LocalDate day, Currency currency) {

    static Day of(Tally tally) {
      return new Day(tally.counter(), tally.day(), tally.amount().currency());
    }
  }

  /** What tells one effect from all others. */
  private record Key(CaseId forCase, int number, int index) {

    static Key of(Due due) {
      return new Key(due.forCase(), due.number(), due.index());
    }
  }

  @Override
  public synchronized Seq<Entry> load(CaseId id) {
    return story(id).log();
  }

  /** {@inheritDoc} Where there are no events, nothing is kept. */
  @Override
  public synchronized boolean append(
      CaseId id,
      int expected,
      Seq<Entry> events,
      Seq<Due> effects,
      Option<Deadline> running,
      Option<Draw> draw,
      Seq<Tally> tallies) {
    checkThatTheyBelongTogether(id, expected, events, effects);
    var before = story(id);
    boolean isDrawnMeanwhile = draw.exists(one -> !ledgerOf(one.order()).has(one.expected()));
    if (before.log().size() != expected || isDrawnMeanwhile) {
      return false;
    }
    if (!events.isEmpty()) {
      var deadline = running.map(one -> new Overdue(id, one));
      before.running().forEach(deadlines::remove);
      deadline.forEach(deadlines::add);
      draw.forEach(one -> keep(one, Option.of(id)));
      tallies.forEach(one -> sums.merge(Day.of(one), one.amount(), Money::plus));
      effects.forEach(due -> undone.put(Key.of(due), due));
      stories.put(
          id,
          new Story(before.log().appendAll(events), deadline, before.undone() + effects.size()));
    }
    return true;
  }

  @Override
  public synchronized Money tallied(String counter, LocalDate day, Currency currency) {
    return sums.getOrDefault(new Day(counter, day, currency), Money.zero(currency));
  }

  @Override
  public synchronized Seq<LedgerEntry> ledger(OrderId order) {
    return ledgerOf(order).entries();
  }

  @Override
  public synchronized boolean draw(Draw draw) {
    boolean isNext = ledgerOf(draw.order()).has(draw.expected());
    if (isNext) {
      keep(draw, Option.none());
    }
    return isNext;
  }

  private Ledger ledgerOf(OrderId order) {
    return ledgers.getOrDefault(order, Ledger.EMPTY);
  }

  private void keep(Draw draw, Option<CaseId> by) {
    ledgers.put(draw.order(), ledgerOf(draw.order()).with(draw, by));
  }

  @Override
  public synchronized Seq<Due> undone(Instant at, int atMost) {
    return undone.isEmpty()
        ? List.empty()
        : List.ofAll(
            undone.values().stream().filter(due -> !due.notBefore().isAfter(at)).limit(atMost));
  }

  @Override
  public synchronized void done(Due effect) {
    if (undone.remove(Key.of(effect)) != null) {
      stories.computeIfPresent(effect.forCase(), (id, story) -> story.withOneDone());
    }
  }

  @Override
  public synchronized Seq<Overdue> overdue(Instant at, int atMost) {
    if (deadlines.isEmpty() || deadlines.first().deadline().due().isAfter(at)) {
      return List.empty();
    }
    return List.ofAll(
        deadlines.stream()
            .takeWhile(overdue -> !overdue.deadline().due().isAfter(at))
            .limit(atMost));
  }

  /**
   * Drops a case whose story is over, so that a long simulation needs no more memory than its open
   * cases. A case of the same id would begin anew.
   *
   * @return whether nothing is kept of the case any more; one that waits for someone, or has
   *     effects that were not done, stays
   */
  public synchronized boolean forget(CaseId id) {
    boolean isOver = story(id).isOver();
    if (isOver) {
      story(id).log().headOption().forEach(first -> forgetLedger(id, first.event()));
      stories.remove(id);
    }
    return isOver;
  }

  /** The ledger of an order lives as long as a case that drew on it. */
  private void forgetLedger(CaseId id, CaseEvent first) {
    if (first instanceof CaseEvent.Requested requested) {
      ledgers.computeIfPresent(
          requested.claim().order().id(),
          (order, ledger) -> ledger.drawers().size() > 1 ? ledger.without(id) : null);
    }
  }

  private Story story(CaseId id) {
    return stories.getOrDefault(id, UNTOLD);
  }

  /** Whoever numbers events otherwise has a bug, which must not become part of the log. */
  private static void checkThatTheyBelongTogether(
      CaseId id, int expected, Seq<Entry> events, Seq<Due> effects) {
    int number = expected;
    for (var event : events) {
      number++;
      if (event.number() != number) {
        throw new IllegalArgumentException(
            "event %d of case %s has the number %d".formatted(number, id.value(), event.number()));
      }
    }
    for (var due : effects) {
      if (!due.forCase().equals(id) || due.number() <= expected || due.number() > number) {
        throw new IllegalArgumentException(
            "effect of event %d of case %s is not of these events"
                .formatted(due.number(), due.forCase().value()));
      }
    }
  }
}
