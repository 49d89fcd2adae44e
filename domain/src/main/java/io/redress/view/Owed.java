package io.redress.view;

import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.Seq;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What somebody owes a case by when.
 *
 * @param deadline of one that is paused, the time at which it would have been due without the
 *     pause; it will be due as much later as it loses of what its clock counts
 */
@ValueObject
public record Owed(Deadline deadline, Standing standing) {

  /** How a deadline stands beside the others of its case. */
  public enum Standing {
    /** It must be met first. */
    BINDING,
    /** It runs, and another one is due before it. */
    RUNNING,
    /** It waits until the ball is back. */
    PAUSED,
    /** Nothing is due yet: whoever must act is reminded then. */
    REMINDER
  }

  /** All that is owed: what runs, the earliest first, and then what is paused. */
  static Seq<Owed> of(Clocks clocks) {
    var binding = clocks.running().find(each -> each.onBreach() != OnBreach.REMIND);
    return clocks
        .running()
        .map(each -> new Owed(each, running(each, binding.contains(each))))
        .appendAll(clocks.paused().map(each -> new Owed(each, Standing.PAUSED)));
  }

  private static Standing running(Deadline each, boolean isBinding) {
    if (each.onBreach() == OnBreach.REMIND) {
      return Standing.REMINDER;
    }
    return isBinding ? Standing.BINDING : Standing.RUNNING;
  }
}
