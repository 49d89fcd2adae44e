package io.redress.audit;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.Approvals;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * Looks at what a journal keeps of one order and all its cases, step by step in the order in which
 * the steps were kept, and says which {@link Laws laws} do not hold. It knows of the cases what
 * their logs say and nothing else, so that whoever decided them may be as wrong as can be.
 *
 * <p>An audit never changes: each step gives the next one.
 */
public final class Audit {

  private final Policy policy;
  private final Order order;
  private final Option<Duration> patience;
  private final Books books;

  private Audit(Policy policy, Order order, Option<Duration> patience, Books books) {
    this.policy = policy;
    this.order = order;
    this.patience = patience;
    this.books = books;
  }

  /**
   * An audit that has seen nothing.
   *
   * @param policy the version under which the cases run
   * @param order as it stood before the first of them
   */
  public static Audit of(Policy policy, Order order) {
    return new Audit(policy, order, Option.none(), Books.EMPTY);
  }

  /**
   * The same for a journal whose deadlines are swept: nothing else may happen to a case so much
   * later than its deadline, and nobody has said that it passed. Without it nobody is expected to
   * be told in time.
   *
   * @param atMost zero where a deadline is told in the moment in which it is due
   */
  public Audit sweptWithin(Duration atMost) {
    return new Audit(policy, order, Option.of(atMost), books);
  }

  /**
   * Goes on with the next step of any of the cases.
   *
   * @throws IllegalArgumentException if it opens a case about another order
   */
  public Audited after(Step step) {
    return after(step.forCase(), step.events(), Option.of(step));
  }

  /**
   * The same with the events of one command of which nothing else is known, neither effects nor
   * what was drawn on the ledger.
   *
   * @param entries one at least
   * @throws IllegalArgumentException if they open a case about another order
   */
  public Audited after(CaseId forCase, Seq<Entry> entries) {
    return after(forCase, entries, Option.none());
  }

  /** The same after something happened to the order outside its cases. */
  public Audit noted(LedgerEntry.Outside outside) {
    return with(books.noting(outside));
  }

  /** Which deadlines should have been said to pass by now, if nothing more was kept. */
  public Seq<Breach> overdue(Instant now) {
    var wait = patience.orElse(Option.of(Duration.ZERO));
    Seq<Breach> found = List.empty();
    for (var each : books.cases()) {
      for (var deadline : ClockLaws.overdue(each._2, now, wait)) {
        var what = "nothing was said of " + deadline;
        found = found.append(new Breach(Laws.OVERDUE, each._1, each._2.events(), what));
      }
    }
    return found;
  }

  /** What its log says of a case, beside its state. */
  public Past past(CaseId id) {
    return books.of(id).past();
  }

  /** How many events of a case it has seen. */
  public int events(CaseId id) {
    return books.of(id).events();
  }

  /** The state that follows from the log of a case. */
  public AfterSaleCase state(CaseId id) {
    return books.of(id).state();
  }

  private Audit with(Books known) {
    return new Audit(policy, order, patience, known);
  }

  private Audited after(CaseId id, Seq<Entry> entries, Option<Step> kept) {
    var found = new Findings(id);
    var before = books.of(id);
    LogLaws.check(before, entries, found);
    var next = gone(before, entries, kept, found);
    var known = approving(books.with(id, next), entries, found);
    for (var step : kept) {
      for (var draw : step.draw()) {
        known = known.drawing(draw.entries());
      }
    }
    var turn = new Turn(policy, order, entries, before, next);
    check(turn, known, found);
    for (var step : kept) {
      check(turn, step, known, found);
    }
    return new Audited(with(known), found.all());
  }

  private void check(Turn turn, Books known, Findings found) {
    ClockLaws.check(turn, patience, found);
    LegLaws.check(turn, found);
    GrantLaws.check(turn, found);
    PeopleLaws.check(turn, found);
    if (turn.ordersMoney()) {
      OrderLaws.check(turn, known, found);
    }
  }

  /** What is kept beside the events. */
  private static void check(Turn turn, Step step, Books known, Findings found) {
    LegLaws.check(turn, step.effects(), found);
    if (turn.ordersMoney()) {
      OrderLaws.ledger(turn, known, found);
    }
    ClockLaws.running(turn, step.running(), found);
  }

  /** The case after these events; after one that cannot follow it stands where it stood before. */
  private Standing gone(Standing before, Seq<Entry> entries, Option<Step> kept, Findings found) {
    var state = before.state();
    var past = before.past();
    var latest = before.latest();
    for (var entry : entries) {
      var next = evolved(state, entry, found);
      var since = past.after(entry.event(), next);
      check(new Moment(policy, entry, state, next, past, since), found);
      state = next;
      past = since;
      latest = entry.at();
    }
    return new Standing(
        kept(state, entries, kept, found),
        past,
        entries.last().number(),
        latest,
        before.commands().prepend(entries.head().command()),
        kept.fold(state::running, Step::running));
  }

  private AfterSaleCase evolved(AfterSaleCase state, Entry entry, Findings found) {
    LogLaws.check(policy, entry, state, found);
    if (entry.event() instanceof CaseEvent.Requested requested
        && !requested.claim().order().id().equals(order.id())) {
      throw new IllegalArgumentException(
          "a case about order %s in an audit of order %s"
              .formatted(requested.claim().order().id().value(), order.id().value()));
    }
    try {
      return CaseHistory.evolve(state, entry.event());
    } catch (IllegalStateException broken) {
      found.add(Laws.FOLLOWS, entry.number(), String.valueOf(broken.getMessage()));
      return state;
    }
  }

  private void check(Moment at, Findings found) {
    LegLaws.check(order, at, found);
    GoodsLaws.check(at, found);
    GrantLaws.check(at, found);
    PeopleLaws.check(at, found);
  }

  /** What was kept is gone on with where it is the same, since it is then mostly the very same. */
  private static AfterSaleCase kept(
      AfterSaleCase state, Seq<Entry> entries, Option<Step> step, Findings found) {
    for (var kept : step.flatMap(Step::state)) {
      if (kept.equals(state)) {
        return kept;
      }
      found.add(Laws.STATE, entries.last().number(), "%s is kept".formatted(kept));
    }
    return state;
  }

  /** What counts towards somebody's day. */
  private Books approving(Books known, Seq<Entry> entries, Findings found) {
    var all = known;
    for (var entry : entries) {
      for (var amount : Approvals.amount(entry.event())) {
        all = approving(all, entry, amount, found);
      }
    }
    return all;
  }

  private Books approving(Books known, Entry entry, Money amount, Findings found) {
    var by = entry.by();
    for (var limit : policy.authority().perDay().get(by.role())) {
      var day = entry.at().atZone(policy.facts().zone()).toLocalDate();
      var next = known.approving(by, day, amount);
      var sum = next.days().get(by).fold(() -> amount, Books.Day::approved);
      if (sum.exceeds(limit)) {
        found.add(
            Laws.DAY,
            entry.number(),
            "%s %s approved %s on %s".formatted(by.role().word(), by.id(), sum, day));
      }
      return next;
    }
    return known;
  }
}
