package io.redress.adapter.store.memory;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.port.Backlog;
import io.redress.port.Backlog.Waiting;
import io.redress.port.CaseJournal;
import io.redress.port.Destination;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A journal in memory. What is to be done and what will be overdue stand in queues of their own, so
 * that neither is searched for among all cases.
 */
public final class InMemoryCaseJournal implements CaseJournal {

  private final Map<CaseId, Story> stories = new HashMap<>();
  private final Map<OrderId, Ledger> ledgers = new HashMap<>();
  private final Map<Counter, Money> tallies = new HashMap<>();
  private final Map<StrayKey, Stray> strays = new LinkedHashMap<>();
  private final Queue<Due> effects = new Queue<>(Due::notBefore);
  private final Queue<Overdue> deadlines = new Queue<>(overdue -> overdue.deadline().due());

  /** All that was drawn on one order, and the cases that drew on it and are still kept. */
  private record Ledger(Array<LedgerEntry> entries, Array<CaseId> drawers) {

    static final Ledger EMPTY = new Ledger(Array.empty(), Array.empty());

    boolean has(int expected) {
      return entries.size() == expected;
    }

    Ledger with(Draw draw) {
      return new Ledger(entries.appendAll(draw.entries()), drawers);
    }

    Ledger by(CaseId drawer) {
      return drawers.contains(drawer) ? this : new Ledger(entries, drawers.append(drawer));
    }

    Ledger without(CaseId drawer) {
      return new Ledger(entries, drawers.remove(drawer));
    }
  }

  private Option<Job<Due>> job(Due due) {
    var story = stories.get(due.forCase());
    return story == null ? Option.none() : story.job(due);
  }

  private Option<Job<Overdue>> job(Overdue overdue) {
    var story = stories.get(overdue.forCase());
    return story == null ? Option.none() : story.running();
  }

  private record Counter(String name, LocalDate day, Currency currency) {}

  private record StrayKey(String source, String id) {}

  @Override
  public synchronized Seq<Entry> load(CaseId id) {
    var story = stories.get(id);
    return story == null ? Array.empty() : story.log();
  }

  @Override
  public synchronized Kept kept(CaseId id) {
    var story = stories.get(id);
    return story == null ? Story.NOT_OPENED : story.kept();
  }

  @Override
  public Option<Together> together() {
    return Option.some(new AllAtOnce());
  }

  private final class AllAtOnce implements Together {

    @Override
    public io.vavr.collection.Map<CaseId, Seq<Entry>> logs(Seq<CaseId> ids) {
      return ids.toMap(id -> id, InMemoryCaseJournal.this::load);
    }

    @Override
    public io.vavr.collection.Map<OrderId, Seq<LedgerEntry>> ledgers(Seq<OrderId> orders) {
      return orders.toMap(order -> order, InMemoryCaseJournal.this::ledger);
    }

    @Override
    public boolean append(Seq<Step> steps) {
      Together.check(steps);
      synchronized (InMemoryCaseJournal.this) {
        boolean areNext = steps.forAll(InMemoryCaseJournal.this::isNext);
        if (areNext) {
          steps.forEach(InMemoryCaseJournal.this::keep);
        }
        return areNext;
      }
    }
  }

  @Override
  public synchronized boolean append(Step step) {
    boolean isNext = isNext(step);
    if (isNext) {
      keep(step);
    }
    return isNext;
  }

  private boolean isNext(Step step) {
    return load(step.forCase()).size() == step.expected()
        && step.draw().fold(() -> true, one -> ledgerOf(one.order()).has(one.expected()));
  }

  private void keep(Step step) {
    var id = step.forCase();
    var story = stories.computeIfAbsent(id, any -> new Story());
    story.add(step);
    for (var due : step.effects()) {
      story.mustDo(effects.add(due));
    }
    story.running().forEach(deadlines::remove);
    story.runs(step.running().map(deadline -> deadlines.add(new Overdue(id, deadline))));
    step.draw().forEach(one -> ledgers.put(one.order(), ledgerOf(one.order()).with(one).by(id)));
    step.tallies().forEach(this::add);
  }

  private void add(Tally tally) {
    var counter = new Counter(tally.counter(), tally.day(), tally.amount().currency());
    tallies.merge(counter, tally.amount(), Money::plus);
  }

  @Override
  public synchronized Money tallied(String counter, LocalDate day, Currency currency) {
    return tallies.getOrDefault(new Counter(counter, day, currency), Money.zero(currency));
  }

  @Override
  public synchronized Seq<LedgerEntry> ledger(OrderId order) {
    return ledgerOf(order).entries();
  }

  @Override
  public synchronized boolean draw(Draw draw) {
    boolean isNext = ledgerOf(draw.order()).has(draw.expected());
    if (isNext) {
      ledgers.put(draw.order(), ledgerOf(draw.order()).with(draw));
    }
    return isNext;
  }

  private Ledger ledgerOf(OrderId order) {
    return ledgers.getOrDefault(order, Ledger.EMPTY);
  }

  @Override
  public synchronized Seq<Claimed<Due>> claimEffects(
      Lease lease, int atMost, Set<Destination> except) {
    return effects.claim(
        lease, atMost, due -> !except.contains(due.to()) && !mustWait(due, lease.from()));
  }

  private boolean mustWait(Due due, Instant now) {
    var story = stories.get(due.forCase());
    return story != null && story.mustWait(due, now);
  }

  @Override
  public synchronized Seq<Claimed<Overdue>> claimDeadlines(Lease lease, int atMost) {
    return deadlines.claim(lease, atMost, overdue -> true);
  }

  @Override
  public synchronized int done(Seq<? extends Claimed<?>> claims) {
    int ended = 0;
    for (var claim : claims) {
      var story = stories.get(claim.task().forCase());
      ended += story != null && isEnded(claim, story) ? 1 : 0;
    }
    return ended;
  }

  private boolean isEnded(Claimed<?> claim, Story story) {
    return switch (claim.task()) {
      case Due due -> story.job(due).fold(() -> false, job -> isFinished(claim, job, story));
      case Overdue overdue -> story.running().fold(() -> false, job -> isPassed(claim, job, story));
    };
  }

  /** The job that a claim is for; none if somebody else has claimed it since, or it is done. */
  private static <T extends Task> Option<Job<T>> standing(Claimed<?> claim, Option<Job<T>> job) {
    return job.filter(one -> Queue.stands(claim, one));
  }

  private boolean isFinished(Claimed<?> claim, Job<Due> job, Story story) {
    boolean stands = Queue.stands(claim, job);
    if (stands) {
      effects.remove(job);
      story.hasDone(job);
    }
    return stands;
  }

  private boolean isPassed(Claimed<?> claim, Job<Overdue> job, Story story) {
    boolean stands = Queue.stands(claim, job);
    if (stands) {
      deadlines.remove(job);
      story.runs(Option.none());
    }
    return stands;
  }

  @Override
  public synchronized boolean putOff(Claimed<?> claim, Instant until, Option<String> failure) {
    return switch (claim.task()) {
      case Due due ->
          standing(claim, job(due)).peek(job -> effects.putOff(job, until, failure)).isDefined();
      case Overdue overdue ->
          standing(claim, job(overdue))
              .peek(job -> deadlines.putOff(job, until, failure))
              .isDefined();
    };
  }

  @Override
  public synchronized boolean bury(Claimed<?> claim, Instant at, String why) {
    return switch (claim.task()) {
      case Due due -> standing(claim, job(due)).peek(job -> effects.bury(job, at, why)).isDefined();
      case Overdue overdue ->
          standing(claim, job(overdue)).peek(job -> deadlines.bury(job, at, why)).isDefined();
    };
  }

  @Override
  public synchronized Seq<DeadLetter> deadLetters(int atMost) {
    return deadlines
        .deadLetters()
        .appendAll(effects.deadLetters())
        .sortBy(DeadLetter::since)
        .take(atMost);
  }

  @Override
  public synchronized boolean release(Task task, Instant at) {
    return switch (task) {
      case Due due ->
          job(due).filter(Job::isDead).peek(job -> effects.release(job, at)).isDefined();
      case Overdue overdue ->
          job(overdue).filter(Job::isDead).peek(job -> deadlines.release(job, at)).isDefined();
    };
  }

  @Override
  public synchronized boolean setAside(Stray stray) {
    return strays.putIfAbsent(new StrayKey(stray.source(), stray.id()), stray) == null;
  }

  @Override
  public synchronized Seq<Stray> strays(int atMost) {
    return List.ofAll(strays.values()).sortBy(Stray::at).take(atMost);
  }

  @Override
  public synchronized boolean drop(String source, String id) {
    return strays.remove(new StrayKey(source, id)) != null;
  }

  @Override
  public synchronized Backlog backlog(Instant at) {
    var due =
        effects
            .due(at)
            .groupBy(Due::to)
            .mapValues(these -> new Waiting(these.size(), these.map(Due::notBefore).min()));
    var overdue = deadlines.due(at);
    return new Backlog(
        due,
        new Waiting(overdue.size(), overdue.map(one -> one.deadline().due()).min()),
        deadLetters(Integer.MAX_VALUE).size(),
        strays.size());
  }

  /** When the first deadline passes that nobody has claimed; none where no case waits for one. */
  public synchronized Option<Instant> nextDeadline() {
    return deadlines.first();
  }

  /**
   * Drops a case whose story is over, so that a long simulation needs no more memory than its open
   * cases. A case of the same id would begin anew.
   *
   * @return whether nothing is kept of the case any more; one that waits for someone, or has
   *     effects that were not done, stays
   */
  public synchronized boolean forget(CaseId id) {
    var story = stories.get(id);
    if (story != null && !story.isOver()) {
      return false;
    }
    if (story != null) {
      story.log().headOption().forEach(first -> forgetLedger(id, first.event()));
      stories.remove(id);
    }
    return true;
  }

  /** The ledger of an order lives as long as a case that drew on it. */
  private void forgetLedger(CaseId id, CaseEvent first) {
    if (first instanceof CaseEvent.Requested requested) {
      ledgers.computeIfPresent(
          requested.claim().order().id(),
          (order, ledger) -> ledger.drawers().size() > 1 ? ledger.without(id) : null);
    }
  }
}
