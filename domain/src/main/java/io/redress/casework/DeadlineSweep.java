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
   * Passes what is overdue.
   *
   * @param atMost how many deadlines, so that one call is bounded
   * @return how many cases were told
   */
  public int sweep(int atMost) {
    var overdue = journal.overdue(clock.instant(), atMost);
    overdue.forEach(this::pass);
    return overdue.size();
  }

  private void pass(Overdue overdue) {
    var deadline = overdue.deadline();
    var id = "deadline-%s-%s".formatted(deadline.clock().word(), deadline.due());
    afterSales.handle(
        overdue.forCase(), new PassDeadline(new CommandId(id), Actor.SYSTEM, deadline.clock()));
  }
}
