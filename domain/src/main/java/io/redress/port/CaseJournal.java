package io.redress.port;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.CommandPrint;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.settlement.LedgerEntry;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * Keeps what happened to cases, what must be done because of it, and by when someone must act.
 *
 * <p>The other side promises: a step is kept whole or not at all; what was kept is never lost nor
 * changed; of two steps that expect the same number of events, or draws that expect the same number
 * of entries, one is refused. Tallies expect nothing: two that come at once are both added. Where
 * it cannot say whether a step was kept, it throws; the same command may be given again, since the
 * log then tells.
 */
public interface CaseJournal extends Agenda {

  /**
   * One event of a case, with all that a log must say of it.
   *
   * @param print of the command, with the first event that it caused; none where the command is one
   *     of Redress itself, or was kept before commands had prints
   */
  record Entry(
      int number,
      Instant at,
      Actor by,
      CommandId command,
      Option<CommandPrint> print,
      CaseEvent event) {

    /** An event of a command without a print. */
    public Entry(int number, Instant at, Actor by, CommandId command, CaseEvent event) {
      this(number, at, by, command, Option.none(), event);
    }
  }

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

  /**
   * What one command did to a case, and all that follows from it.
   *
   * @param expected how many events the case has; another number means that somebody was quicker
   * @param events numbered from there on
   * @param effects what must be done because of them
   * @param running the deadline that runs from now on, instead of the one before
   * @param draw what they draw on the ledger of the order; none where nothing is
   * @param tallies what they count towards limits of the day
   * @param state what follows from all events of the case up to these, and from nothing else, for a
   *     journal that keeps it beside them; none where nobody has folded them
   */
  record Step(
      CaseId forCase,
      int expected,
      Seq<Entry> events,
      Seq<Due> effects,
      Option<Deadline> running,
      Option<Draw> draw,
      Seq<Tally> tallies,
      Option<AfterSaleCase> state) {

    /** Whoever numbers events otherwise has a bug, which must not become part of the log. */
    public Step {
      if (events.isEmpty()) {
        throw new IllegalArgumentException("a step of case %s without events".formatted(forCase));
      }
      int number = expected;
      for (var event : events) {
        number++;
        if (event.number() != number) {
          throw new IllegalArgumentException(
              "event %d of case %s has the number %d"
                  .formatted(number, forCase.value(), event.number()));
        }
      }
      for (var due : effects) {
        if (!due.forCase().equals(forCase) || due.number() <= expected || due.number() > number) {
          throw new IllegalArgumentException(
              "effect of event %d of case %s is not of these events"
                  .formatted(due.number(), due.forCase().value()));
        }
      }
    }

    /** Events that nobody has folded. */
    public Step(
        CaseId forCase,
        int expected,
        Seq<Entry> events,
        Seq<Due> effects,
        Option<Deadline> running,
        Option<Draw> draw,
        Seq<Tally> tallies) {
      this(forCase, expected, events, effects, running, draw, tallies, Option.none());
    }

    /** Events from which nothing follows. */
    public static Step of(CaseId forCase, int expected, Seq<Entry> events) {
      return new Step(
          forCase, expected, events, List.empty(), Option.none(), Option.none(), List.empty());
    }

    public Step doing(Seq<Due> what) {
      return new Step(forCase, expected, events, what, running, draw, tallies, state);
    }

    public Step awaiting(Option<Deadline> deadline) {
      return new Step(forCase, expected, events, effects, deadline, draw, tallies, state);
    }

    public Step drawing(Option<Draw> what) {
      return new Step(forCase, expected, events, effects, running, what, tallies, state);
    }

    public Step tallying(Seq<Tally> what) {
      return new Step(forCase, expected, events, effects, running, draw, what, state);
    }
  }

  /**
   * A case as it stands.
   *
   * @param log its events in order; none for a case that was never opened
   * @param state what follows from them, and from nothing else
   */
  record Kept(Seq<Entry> log, AfterSaleCase state) {

    /** A case with these events, all of which are folded. */
    public static Kept of(Seq<Entry> log) {
      return new Kept(log, state(log));
    }

    private static AfterSaleCase state(Seq<Entry> log) {
      AfterSaleCase state = new AfterSaleCase.NotOpened();
      for (var entry : log) {
        state = CaseHistory.evolve(state, entry.event());
      }
      return state;
    }

    /** How many events it has. */
    public int size() {
      return log.size();
    }

    /** The first event of a command, if the case has seen the command. */
    public Option<Entry> of(CommandId command) {
      for (var entry : log) {
        if (entry.command().value().equals(command.value())) {
          return Option.of(entry);
        }
      }
      return Option.none();
    }
  }

  /** What a journal does faster for several cases at once than for one after the other. */
  interface Together {

    /** The logs of cases, each as {@link CaseJournal#load} gives it. */
    Map<CaseId, Seq<Entry>> logs(Seq<CaseId> ids);

    /** The ledgers of orders, each as {@link CaseJournal#ledger} gives it. */
    Map<OrderId, Seq<LedgerEntry>> ledgers(Seq<OrderId> orders);

    /**
     * Keeps steps of different cases that draw on different orders, all or none of them.
     *
     * @return whether they were kept; if not, somebody was quicker with one of them, or one cannot
     *     be kept together with others
     * @throws IllegalArgumentException if two are of one case, or draw on one order
     */
    boolean append(Seq<Step> steps);

    /** Refuses what {@link #append} refuses. */
    static void check(Seq<Step> steps) {
      var orders = steps.flatMap(step -> step.draw().map(Draw::order));
      if (steps.map(Step::forCase).distinct().size() < steps.size()
          || orders.distinct().size() < orders.size()) {
        throw new IllegalArgumentException("two of these steps are of one case or order");
      }
    }
  }

  /** The same for several cases at once; none where that would save nothing. */
  default Option<Together> together() {
    return Option.none();
  }

  /** The events of a case in order; none for a case that was never opened. */
  Seq<Entry> load(CaseId id);

  /**
   * The same with the state that follows. A journal that knows the state already need not fold all
   * events again.
   *
   * @throws IllegalStateException if an event cannot follow on those before it, so that the log is
   *     broken
   */
  default Kept kept(CaseId id) {
    return Kept.of(load(id));
  }

  /**
   * Keeps a step.
   *
   * @return whether it was kept; if not, nothing of it was, and somebody was quicker
   */
  boolean append(Step step);

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
}
