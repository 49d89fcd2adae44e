package io.redress.benchmark;

import io.redress.adapter.policy.memory.PolicyShelf;
import io.redress.adapter.store.FilterJournal;
import io.redress.adapter.store.memory.InMemoryCaseJournal;
import io.redress.benchmark.CaseLife.Told;
import io.redress.casework.AfterSales;
import io.redress.casework.DeadlineSweep;
import io.redress.casework.EffectRunner;
import io.redress.casework.Ports;
import io.redress.lifecycle.CaseId;
import io.redress.policy.Policy;
import io.redress.simulator.world.VirtualTime;
import java.util.List;

/**
 * Lives of cases through the true casework in virtual time, from the request until nobody waits for
 * anything any more: commands, effects, answers, deadlines, and what is asked afterwards. Partners
 * answer at once.
 */
final class CaseLives {

  private static final int ROUND = 1_000;

  private final VirtualTime time = new VirtualTime();
  private final InMemoryCaseJournal journal = new InMemoryCaseJournal();
  private final AfterSales afterSales;
  private final EffectRunner runner;
  private final DeadlineSweep sweep;
  private long events;

  private CaseLives(Policy policy, Ports partners) {
    var policies = new PolicyShelf(policy);
    var waking = new Waking();
    this.afterSales = new AfterSales(waking, policies, time);
    this.runner = new EffectRunner(waking, policies, afterSales, partners, time);
    this.sweep = new DeadlineSweep(waking, afterSales, time);
  }

  /** Wakes the workers when something is due. */
  private final class Waking extends FilterJournal {

    Waking() {
      super(journal);
    }

    @Override
    public Kept kept(CaseId id) {
      return journal.kept(id);
    }

    @Override
    public boolean append(Step step) {
      boolean isKept = super.append(step);
      if (isKept) {
        events += step.events().size();
        step.running().forEach(deadline -> time.at(deadline.due(), CaseLives.this::pass));
        for (var effect : step.effects()) {
          if (effect.notBefore().isAfter(time.instant())) {
            time.at(effect.notBefore(), CaseLives.this::deliver);
          }
        }
      }
      return isKept;
    }
  }

  /** Lives through them side by side, and says how many events there were. */
  static long live(Policy policy, Ports partners, List<CaseLife> lives) {
    var world = new CaseLives(policy, partners);
    for (var life : lives) {
      life.commands().forEach(told -> world.plan(life.id(), told));
    }
    world.time.run();
    lives.forEach(life -> world.end(life.id()));
    return world.events;
  }

  private void plan(CaseId id, Told told) {
    time.at(told.at(), () -> give(id, told));
  }

  private void give(CaseId id, Told told) {
    afterSales
        .handle(id, told.command())
        .peekLeft(why -> {
          throw new IllegalStateException(id.value() + " refused: " + why);
        });
    deliver();
  }

  private void pass() {
    sweep.sweep(ROUND);
    deliver();
  }

  private void deliver() {
    while (runner.run(ROUND) > 0) {
      // What was answered has effects of its own.
    }
  }

  private void end(CaseId id) {
    if (!journal.forget(id)) {
      throw new IllegalStateException(id.value() + " still waits for something");
    }
  }
}
