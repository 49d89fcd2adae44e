package io.redress.simulator.world;

import io.redress.adapter.store.FilterJournal;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.Effect;
import io.redress.port.CaseJournal;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A journal that says what was kept in it. A simulated story ends when its case closes and nobody
 * complains: what is asked afterwards, whether money has arrived and how it was, is not waited for.
 * Nobody asks a simulated provider about what it has taken on, since it tells by itself.
 */
public final class WatchedJournal extends FilterJournal {

  private final CaseJournal journal;
  private final Watcher watcher;

  /** Hears of what happened, after it was kept. */
  public interface Watcher {

    void happened(Step step);

    /** Whether a case had ended by then, and no complaint about it waited for an answer. */
    boolean isOver(CaseId id);

    /** Something could not be done now. */
    void putOff(Instant until);

    /** Something is left to people. */
    void buried(Task task);
  }

  public WatchedJournal(CaseJournal journal, Watcher watcher) {
    super(journal);
    this.journal = journal;
    this.watcher = watcher;
  }

  /** Whether a case is over once this has happened to it, if nobody complains. */
  public static boolean isOver(boolean wasOver, CaseEvent event) {
    return switch (event) {
      case CaseEvent.CaseClosed closed -> true;
      case CaseEvent.ComplaintAnswered answered -> true;
      case CaseEvent.ComplaintRaised raised -> false;
      case CaseEvent.Reopened reopened -> false;
      default -> wasOver;
    };
  }

  /** Cases are loaded as they are kept, so that nothing is folded twice. */
  @Override
  public Kept kept(CaseId id) {
    return journal.kept(id);
  }

  @Override
  public boolean append(Step step) {
    boolean isOver =
        step.events()
            .map(Entry::event)
            .foldLeft(watcher.isOver(step.forCase()), WatchedJournal::isOver);
    var awaited = isOver ? step.awaiting(Option.none()) : step;
    var asked = withoutLaterQuestions(awaited);
    boolean kept = super.append(asked);
    if (kept) {
      watcher.happened(asked);
    }
    return kept;
  }

  private static Step withoutLaterQuestions(Step step) {
    var now = step.events().last().at();
    return step.effects().exists(due -> isLaterQuestion(due, now))
        ? step.doing(step.effects().reject(due -> isLaterQuestion(due, now)))
        : step;
  }

  private static boolean isLaterQuestion(Due due, Instant now) {
    return due.effect() instanceof Effect.QueryRefund && due.notBefore().isAfter(now);
  }

  @Override
  public boolean putOff(Claimed<?> claim, Instant until, Option<String> failure) {
    boolean stands = super.putOff(claim, until, failure);
    if (failure.isDefined()) {
      watcher.putOff(until);
    }
    return stands;
  }

  @Override
  public boolean bury(Claimed<?> claim, Instant at, String why) {
    boolean stands = super.bury(claim, at, why);
    watcher.buried(claim.task());
    return stands;
  }
}
