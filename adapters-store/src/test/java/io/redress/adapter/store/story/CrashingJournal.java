package io.redress.adapter.store.story;

import io.redress.adapter.store.FilterJournal;
import io.redress.lifecycle.Effect;
import io.redress.port.CaseJournal;

/** A journal before whose first mark of a refund the process ends. */
final class CrashingJournal extends FilterJournal {

  private boolean hasCrashed;

  CrashingJournal(CaseJournal journal) {
    super(journal);
  }

  @Override
  public boolean done(Claimed<?> claim) {
    if (!hasCrashed
        && claim.task() instanceof Due due
        && due.effect() instanceof Effect.OrderRefund) {
      hasCrashed = true;
      throw new Crash();
    }
    return super.done(claim);
  }
}
