package io.redress.simulator.world;

import io.redress.port.CaseJournal.Entry;
import io.redress.simulator.world.EventLog.Happened;

/**
 * What is heard of a world under one of the policies.
 *
 * @param policy which one, counted from zero
 */
record Heard(EventLog.OfWorld log, int policy) {

  void happened(CaseRun run, Entry entry) {
    log.happened(
        new Happened(
            policy,
            run.id(),
            run.order().id(),
            run.request().truth().word(),
            run.isCounted(),
            entry));
  }
}
