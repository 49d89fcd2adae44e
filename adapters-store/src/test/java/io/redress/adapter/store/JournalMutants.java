package io.redress.adapter.store;

import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandPrint;
import io.redress.order.OrderId;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Lease;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.port.Destination;
import io.redress.settlement.LedgerEntry;
import io.redress.sla.Deadline;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Journals that are broken on purpose, each in one way in which stores have been. */
final class JournalMutants {

  private JournalMutants() {}

  /** A journal in memory to break. */
  abstract static class Broken extends FilterJournal {

    Broken() {
      super(new InMemoryCaseJournal());
    }
  }

  static final class LostUpdate extends Broken {

    @Override
    public boolean append(Step step) {
      return super.append(renumbered(step, load(step.forCase()).size()));
    }
  }

  /** Keeps which commands there were, and not what they said. */
  static final class ForgetsPrints extends Broken {

    @Override
    public Seq<Entry> load(CaseId id) {
      return super.load(id).map(entry -> numbered(entry, entry.number(), Option.none()));
    }
  }

  /** Looks first, and appends without looking again. */
  static final class ChecksThenActs extends Broken {

    @Override
    public boolean append(Step step) {
      if (load(step.forCase()).size() != step.expected()) {
        return false;
      }
      LockSupport.parkNanos(50_000);
      synchronized (this) {
        return super.append(renumbered(step, load(step.forCase()).size()));
      }
    }
  }

  private static Entry numbered(Entry entry, int number, Option<CommandPrint> print) {
    return new Entry(number, entry.at(), entry.by(), entry.command(), print, entry.event());
  }

  private static Step renumbered(Step step, int expected) {
    int more = expected - step.expected();
    return new Step(
        step.forCase(),
        expected,
        step.events().map(entry -> numbered(entry, entry.number() + more, entry.print())),
        step.effects()
            .map(due ->
                new Due(
                    due.forCase(),
                    due.number() + more,
                    due.index(),
                    due.effect(),
                    due.notBefore(),
                    due.to())),
        step.running(),
        step.draw(),
        step.tallies());
  }

  /** Commits effects by themselves, so that they are there though their events are not. */
  static final class EffectsInAnotherTransaction extends Broken {

    private Seq<Claimed<Due>> orphans = List.empty();

    @Override
    public boolean append(Step step) {
      boolean isKept = super.append(step);
      if (!isKept) {
        orphans =
            orphans.appendAll(step.effects().map(due -> new Claimed<>(due, 1, 0, Instant.EPOCH)));
      }
      return isKept;
    }

    @Override
    public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
      return super.claimEffects(lease, atMost, except).appendAll(orphans);
    }
  }

  static final class DrawNotChecked extends Broken {

    @Override
    public boolean append(Step step) {
      return super.append(step.drawing(step.draw().map(this::next)));
    }

    private Draw next(Draw draw) {
      return new Draw(draw.order(), ledger(draw.order()).size(), draw.entries());
    }
  }

  /** Draws although the step is not kept. */
  static final class DrawInAnotherTransaction extends Broken {

    @Override
    public boolean append(Step step) {
      return step.draw().forAll(this::draw) && super.append(step.drawing(Option.none()));
    }
  }

  static final class TallyLost extends Broken {

    @Override
    public boolean append(Step step) {
      return super.append(step.tallying(step.tallies().take(1)));
    }
  }

  static final class MillisOnly extends Broken {

    @Override
    public Seq<Entry> load(CaseId id) {
      return super.load(id)
          .map(entry ->
              new Entry(
                  entry.number(),
                  entry.at().truncatedTo(ChronoUnit.MILLIS),
                  entry.by(),
                  entry.command(),
                  entry.event()));
    }
  }

  /** Takes whoever holds a task for whoever claimed it last. */
  static final class FenceIgnored extends Broken {

    private final Map<Task, Claimed<?>> newest = new HashMap<>();

    @Override
    public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
      var claims = super.claimEffects(lease, atMost, except);
      claims.forEach(claim -> newest.put(claim.task(), claim));
      return claims;
    }

    @Override
    public int done(Seq<? extends Claimed<?>> claims) {
      return super.done(claims.map(claim -> newest.getOrDefault(claim.task(), claim)));
    }
  }

  /** Notes nothing of many tasks where one of them was somebody else's. */
  static final class OneTooLateSpoilsAll extends Broken {

    @Override
    public int done(Seq<? extends Claimed<?>> claims) {
      boolean isOneTooLate =
          claims.exists(claim -> claims.size() > 1 && !putOff(claim, Instant.EPOCH, Option.none()));
      return isOneTooLate ? 0 : super.done(claims);
    }
  }

  /** Notes only the first of many. */
  static final class OneOfManyDone extends Broken {

    @Override
    public int done(Seq<? extends Claimed<?>> claims) {
      return super.done(claims.take(1)) * claims.size();
    }
  }

  /** Takes cases together one by one. */
  abstract static class BrokenTogether extends Broken implements CaseJournal.Together {

    @Override
    public Option<Together> together() {
      return Option.some(this);
    }

    @Override
    public io.vavr.collection.Map<CaseId, Seq<Entry>> logs(Seq<CaseId> ids) {
      return ids.toMap(id -> id, this::load);
    }

    @Override
    public io.vavr.collection.Map<OrderId, Seq<LedgerEntry>> ledgers(Seq<OrderId> orders) {
      return orders.toMap(order -> order, this::ledger);
    }

    @Override
    public boolean append(Seq<Step> steps) {
      CaseJournal.Together.check(steps);
      return steps.forAll(this::isNext) && steps.forAll(this::append);
    }

    private boolean isNext(Step step) {
      return load(step.forCase()).size() == step.expected()
          && step.draw().forAll(draw -> ledger(draw.order()).size() == draw.expected());
    }
  }

  /** Keeps what comes before the step that is too late. */
  static final class SomeAreKept extends BrokenTogether {

    @Override
    public boolean append(Seq<Step> steps) {
      CaseJournal.Together.check(steps);
      return steps.forAll(this::append);
    }
  }

  /** Looks at the cases, but not at the ledgers. */
  static final class OldLedgersTogether extends BrokenTogether {

    @Override
    public boolean append(Seq<Step> steps) {
      return super.append(
          steps.map(step ->
              step.drawing(
                  step.draw()
                      .map(draw ->
                          new Draw(draw.order(), ledger(draw.order()).size(), draw.entries())))));
    }
  }

  /** Keeps events together, and nothing that follows from them. */
  static final class OnlyEventsTogether extends BrokenTogether {

    @Override
    public boolean append(Seq<Step> steps) {
      return super.append(
          steps.map(step -> Step.of(step.forCase(), step.expected(), step.events())));
    }
  }

  static final class LeaseIgnored extends Broken {

    @Override
    public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
      return super.claimEffects(momentary(lease), atMost, except);
    }
  }

  static final class LeaseOfDeadlinesIgnored extends Broken {

    @Override
    public Seq<Claimed<Overdue>> claimDeadlines(Lease lease, int atMost) {
      return super.claimDeadlines(momentary(lease), atMost);
    }
  }

  private static Lease momentary(Lease lease) {
    return new Lease(lease.holder(), lease.from(), lease.from().plusNanos(1));
  }

  /** Lets every effect go by itself, by giving each a destination of its own. */
  static final class OrderIgnored extends Broken {

    private final Map<Destination, Destination> meant = new HashMap<>();

    @Override
    public boolean append(Step step) {
      return super.append(step.doing(step.effects().map(this::alone)));
    }

    private Due alone(Due due) {
      var own = new Destination("own-" + meant.size());
      meant.put(own, due.to());
      return to(due, own);
    }

    private static Due to(Due due, Destination to) {
      return new Due(due.forCase(), due.number(), due.index(), due.effect(), due.notBefore(), to);
    }

    @Override
    public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
      return super.claimEffects(lease, atMost, except)
          .map(claim ->
              new Claimed<>(
                  to(claim.task(), meant.getOrDefault(claim.task().to(), claim.task().to())),
                  claim.fence(),
                  claim.tries(),
                  claim.firstClaimed()));
    }
  }

  static final class DueTimeIgnored extends Broken {

    private static final Duration EARLY = Duration.ofDays(1);

    @Override
    public Seq<Claimed<Overdue>> claimDeadlines(Lease lease, int atMost) {
      var early = new Lease(lease.holder(), lease.from().plus(EARLY), lease.until().plus(EARLY));
      return super.claimDeadlines(early, atMost);
    }
  }

  static final class ExceptIgnored extends Broken {

    @Override
    public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
      return super.claimEffects(lease, atMost, HashSet.empty());
    }
  }

  static final class BoundIgnored extends Broken {

    @Override
    public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
      return super.claimEffects(lease, atMost + 1, except);
    }
  }

  static final class FirstClaimForgotten extends Broken {

    @Override
    public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
      return super.claimEffects(lease, atMost, except)
          .map(claim -> new Claimed<>(claim.task(), claim.fence(), claim.tries(), lease.from()));
    }
  }

  static final class EveryPutOffCounts extends Broken {

    @Override
    public boolean putOff(Claimed<?> claim, Instant until, Option<String> failure) {
      return super.putOff(claim, until, failure.orElse(Option.some("")));
    }
  }

  /** Keeps the deadline of a case that waits for nobody any more. */
  static final class DeadlineStays extends Broken {

    private final Map<CaseId, Deadline> last = new HashMap<>();

    @Override
    public boolean append(Step step) {
      step.running().forEach(deadline -> last.put(step.forCase(), deadline));
      return super.append(step.awaiting(Option.of(last.get(step.forCase()))));
    }
  }

  /** Takes what nobody can do for done. */
  static final class BuriedIsForgotten extends Broken {

    @Override
    public boolean bury(Claimed<?> claim, Instant at, String why) {
      return done(claim);
    }
  }

  static final class StrayKeptTwice extends Broken {

    @Override
    public boolean setAside(Stray stray) {
      super.setAside(stray);
      return true;
    }
  }
}
