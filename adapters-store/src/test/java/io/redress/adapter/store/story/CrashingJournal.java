package io.redress.adapter.store.story;

import io.redress.adapter.store.FilterJournal;
import io.redress.lifecycle.Effect;
import io.redress.port.CaseJournal;
import io.vavr.collection.Seq;

/** A journal before whose first mark of a refund the process ends. */
final class CrashingJournal extends FilterJournal {

  private boolean hasCrashed;

  CrashingJournal(CaseJournal journal) {
    super(journal);
  }

  @Override
  public int done(Seq<? extends Claimed<?>> claims) {
    if (!hasCrashed && claims.exists(CrashingJournal::isRefund)) {
      hasCrashed = true;
      throw new Crash();
    }
    return super.done(claims);
  }

  private static boolean isRefund(Claimed<?> claim) {
    return claim.task() instanceof Due due && due.effect() instanceof Effect.OrderRefund;
  }
}
