package io.redress.casework;

import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Overdue;
import java.time.InstantSource;

/** Tells cases that a deadline has passed, the earliest first. */
public final class DeadlineSweep {

  private final CaseJournal journal;
  private final AfterSales afterSales;
  private final InstantSource clock;

  public DeadlineSweep(CaseJournal journal, AfterSales afterSales, InstantSource clock) {
    this.journal = journal;
    this.afterSales = afterSales;
    this.clock = clock;
  }

  /**
   * Passes what is overdue. A case that fails does not hold up the others.
   *
   * @param atMost how many deadlines, so that one call is bounded
   * @return how many cases were told
   * @throws RuntimeException what failed first, after all others were told
   */
  public int sweep(int atMost) {
    var failures = new Failures();
    int told = 0;
    for (var overdue : journal.overdue(clock.instant(), atMost)) {
      told += failures.attempt(overdue.forCase(), () -> pass(overdue)) ? 1 : 0;
    }
    failures.rethrow();
    return told;
  }

  private void pass(Overdue overdue) {
    var deadline = overdue.deadline();
    var id = "deadline-%s-%s".formatted(deadline.clock().word(), deadline.due());
    afterSales.handle(
        overdue.forCase(), new PassDeadline(new CommandId(id), Actor.SYSTEM, deadline.clock()));
  }
}
