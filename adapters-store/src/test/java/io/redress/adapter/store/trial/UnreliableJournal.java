package io.redress.adapter.store.trial;

import io.redress.adapter.store.FilterJournal;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal;
import io.redress.port.Destination;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** The store as one process sees it, with all that can go wrong between the two. */
final class UnreliableJournal extends FilterJournal {

  /** So often somebody tries before giving up. */
  private static final int ATTEMPTS = 16;

  private final CaseJournal store;
  private final Kernel kernel;
  private final Faults faults;
  private final BooleanSupplier isAlive;
  private final BooleanSupplier isReadOnly;
  private int crowd;

  UnreliableJournal(
      CaseJournal store,
      Kernel kernel,
      Faults faults,
      BooleanSupplier isAlive,
      BooleanSupplier isReadOnly) {
    super(store);
    this.store = store;
    this.kernel = kernel;
    this.faults = faults;
    this.isAlive = isAlive;
    this.isReadOnly = isReadOnly;
  }

  @Override
  public Seq<Entry> load(CaseId id) {
    checkThatItLives();
    return super.load(id);
  }

  @Override
  public boolean append(Step step) {
    if (isCrowdedOut()) {
      return false;
    }
    othersGoOn();
    return commit(() -> super.append(step));
  }

  private void othersGoOn() {
    if (!kernel.isDeep() && faults.fires(Fault.OTHERS_MEANWHILE)) {
      kernel.goOn(Duration.ofMillis(faults.upTo(20_000)));
    }
  }

  @Override
  public Option<Together> together() {
    return store.together().map(Unreliable::new);
  }

  /** Several cases at once, with the same that can go wrong. */
  private final class Unreliable implements Together {

    private final Together honest;

    Unreliable(Together honest) {
      this.honest = honest;
    }

    @Override
    public Map<CaseId, Seq<Entry>> logs(Seq<CaseId> ids) {
      checkThatItLives();
      return honest.logs(ids);
    }

    @Override
    public Map<OrderId, Seq<LedgerEntry>> ledgers(Seq<OrderId> orders) {
      checkThatItLives();
      return honest.ledgers(orders);
    }

    @Override
    public boolean append(Seq<Step> steps) {
      othersGoOn();
      return commit(() -> honest.append(steps));
    }
  }

  @Override
  public int done(Seq<? extends Claimed<?>> claims) {
    var stood = new AtomicInteger();
    commit(() -> {
      stood.set(super.done(claims));
      return true;
    });
    return stood.get();
  }

  /** Whether others were quicker, as they will be until whoever tries gives up. */
  private boolean isCrowdedOut() {
    if (faults.fires(Fault.CROWDED_OUT)) {
      crowd = ATTEMPTS;
    }
    crowd--;
    return crowd >= 0;
  }

  @Override
  public boolean draw(Draw draw) {
    return !isCrowdedOut()
        && !faults.fires(Fault.LEDGER_DRAWN_MEANWHILE)
        && commit(() -> super.draw(draw));
  }

  @Override
  public boolean bury(Claimed<?> claim, Instant at, String why) {
    return commit(() -> super.bury(claim, at, why));
  }

  @Override
  public boolean putOff(Claimed<?> claim, Instant until, Option<String> failure) {
    return commit(() -> super.putOff(claim, until, failure));
  }

  @Override
  public Seq<Claimed<Due>> claimEffects(Lease lease, int atMost, Set<Destination> except) {
    checkThatItLives();
    if (faults.fires(Fault.SERIALIZATION_FAILURE)) {
      throw new StoreTrouble("serialization failure");
    }
    if (isReadOnly.getAsBoolean()) {
      throw new StoreTrouble("read only");
    }
    return super.claimEffects(lease, atMost, except);
  }

  @Override
  public Seq<Claimed<Overdue>> claimDeadlines(Lease lease, int atMost) {
    checkThatItLives();
    if (isReadOnly.getAsBoolean()) {
      throw new StoreTrouble("read only");
    }
    return super.claimDeadlines(lease, atMost);
  }

  @Override
  public boolean setAside(Stray stray) {
    return commit(() -> super.setAside(stray));
  }

  /** A commit is done, lost, done without saying so, or the last thing that a process does. */
  private boolean commit(BooleanSupplier work) {
    checkThatItLives();
    if (isReadOnly.getAsBoolean()) {
      throw new StoreTrouble("read only");
    }
    if (faults.fires(Fault.COMMIT_LOST)) {
      throw new StoreTrouble("commit lost");
    }
    if (faults.fires(Fault.CRASH_BEFORE_COMMIT)) {
      throw new Crash();
    }
    boolean kept = work.getAsBoolean();
    if (faults.fires(Fault.CRASH_AFTER_COMMIT)) {
      throw new Crash();
    }
    if (faults.fires(Fault.COMMIT_DONE_BUT_ERROR)) {
      throw new StoreTrouble("no answer");
    }
    return kept;
  }

  private void checkThatItLives() {
    if (!isAlive.getAsBoolean()) {
      throw new Crash();
    }
  }
}
