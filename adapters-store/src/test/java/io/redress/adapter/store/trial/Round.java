package io.redress.adapter.store.trial;

import io.redress.casework.Working;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Lease;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.List;

/** One call to do what is due: in batches of the right size, no more than was asked for. */
final class Round {

  private final Working working;
  private final List<String> violations;
  private final int atMost;
  private int claimed;
  private boolean isMore = true;

  Round(Working working, List<String> violations, int atMost) {
    this.working = working;
    this.violations = violations;
    this.atMost = atMost;
  }

  /** A batch is claimed. */
  void asks(Lease lease, int size, Instant now) {
    mustHold(isMore && claimed < atMost, "goes on after " + claimed);
    mustHold(size == Math.min(working.batch(), atMost - claimed), "claims " + size);
    mustHold(
        lease.equals(new Lease(working.worker(), now, now.plus(working.lease()))),
        "claims for " + lease);
  }

  void got(Seq<? extends Claimed<?>> claims, int size) {
    claimed += claims.size();
    isMore = claims.size() == size;
  }

  /** It came to its end, and nothing had failed in the house. */
  void ends() {
    mustHold(!isMore || claimed >= atMost, "stops after " + claimed);
  }

  private void mustHold(boolean does, String otherwise) {
    if (!does) {
      violations.add(
          "a round of %d in batches of %d %s".formatted(atMost, working.batch(), otherwise));
    }
  }
}
