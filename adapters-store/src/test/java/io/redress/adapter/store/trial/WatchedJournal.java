package io.redress.adapter.store.trial;

import io.redress.adapter.store.FilterJournal;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal;
import io.redress.port.Destination;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.function.Supplier;

/** All that a process asks of its store, before anything can go wrong with it. */
final class WatchedJournal extends FilterJournal {

  private final CaseJournal journal;
  private final InstantSource clock;
  private final Conduct conduct;
  private final Follows follows;
  private final java.util.Map<CommandId, Integer> crowdedOut = new HashMap<>();
  private int drawsLost;
  private int strays;

  WatchedJournal(CaseJournal journal, InstantSource clock, Conduct conduct, Follows follows) {
    super(journal);
    this.journal = journal;
    this.clock = clock;
    this.conduct = conduct;
    this.follows = follows;
  }

  /** How often others were quicker with a command. */
  int crowdedOut(CommandId command) {
    return crowdedOut.getOrDefault(command, 0);
  }

  /** How often others were quicker with a ledger. */
  int drawsLost() {
    return drawsLost;
  }

  /** How many answers were set aside that were not before. */
  int strays() {
    return strays;
  }

  private <T> T troubled(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException trouble) {
      conduct.isTroubled();
      throw trouble;
    }
  }

  @Override
  public Seq<Entry> load(CaseId id) {
    return troubled(() -> super.load(id));
  }

  @Override
  public boolean append(Step step) {
    follows.check(step);
    boolean isKept = troubled(() -> super.append(step));
    if (!isKept) {
      crowdedOut.merge(step.events().head().command(), 1, Integer::sum);
    }
    return isKept;
  }

  @Override
  public Option<Together> together() {
    return journal.together().map(Watched::new);
  }

  /** Several cases at once. */
  private final class Watched implements Together {

    private final Together together;

    Watched(Together together) {
      this.together = together;
    }

    @Override
    public Map<CaseId, Seq<Entry>> logs(Seq<CaseId> ids) {
      return troubled(() -> together.logs(ids));
    }

    @Override
    public Map<OrderId, Seq<LedgerEntry>> ledgers(Seq<OrderId> orders) {
      return troubled(() -> together.ledgers(orders));
    }

    @Override
    public boolean append(Seq<Step> steps) {
      steps.forEach(follows::check);
      return troubled(() -> together.append(steps));
    }
  }

  @Override
  public Money tallied(String counter, LocalDate day, Currency currency) {
    follows.checkLookedUp(counter, day, clock.instant());
    return super.tallied(counter, day, currency);
  }

  @Override
  public boolean draw(Draw draw) {
    boolean isDrawn = troubled(() -> super.draw(draw));
    drawsLost += isDrawn ? 0 : 1;
    return isDrawn;
  }

  @Override
  public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
    conduct.asks(lease, atMost, except);
    var claims = super.claimEffects(lease, atMost, except);
    conduct.got(claims, atMost);
    return claims;
  }

  @Override
  public Seq<Claimed<Overdue>> claimDeadlines(Lease lease, int atMost) {
    conduct.asks(lease, atMost);
    var claims = super.claimDeadlines(lease, atMost);
    conduct.gotDeadlines(claims, atMost);
    return claims;
  }

  @Override
  public int done(Seq<? extends Claimed<?>> claims) {
    try {
      return troubled(() -> super.done(claims));
    } catch (RuntimeException trouble) {
      conduct.isUnnoted(claims);
      throw trouble;
    }
  }

  @Override
  public boolean putOff(Claimed<?> claim, Instant until, Option<String> failure) {
    failure
        .onEmpty(() -> conduct.givesBack(claim, until))
        .forEach(why -> conduct.putsOff(claim, until, why));
    return troubled(() -> super.putOff(claim, until, failure));
  }

  @Override
  public boolean bury(Claimed<?> claim, Instant at, String why) {
    conduct.buries(claim, at, why);
    return troubled(() -> super.bury(claim, at, why));
  }

  @Override
  public boolean setAside(Stray stray) {
    boolean isNew = super.setAside(stray);
    strays += isNew ? 1 : 0;
    return isNew;
  }
}
