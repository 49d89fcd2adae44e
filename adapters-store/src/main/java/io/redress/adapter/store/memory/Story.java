package io.redress.adapter.store.memory;

import io.redress.lifecycle.CaseHistory;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Overdue;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Kept;
import io.redress.port.CaseJournal.Step;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is kept of one case: its log, where it stands, its effects in order, and the deadline
 * that runs. Guarded by the journal.
 */
final class Story {

  static final Kept NOT_OPENED = Kept.of(Array.empty());

  private Array<Entry> log = Array.empty();

  /** The case after its first events, or after all of them. */
  private Kept known = NOT_OPENED;

  private final List<Job<Due>> undone = new ArrayList<>(2);
  private Option<Job<Overdue>> running = Option.none();

  Array<Entry> log() {
    return log;
  }

  Option<Job<Overdue>> running() {
    return running;
  }

  void runs(Option<Job<Overdue>> deadline) {
    running = deadline;
  }

  void mustDo(Job<Due> effect) {
    undone.add(effect);
  }

  void hasDone(Job<Due> effect) {
    undone.remove(effect);
  }

  boolean isOver() {
    return running.isEmpty() && undone.isEmpty();
  }

  void add(Step step) {
    var all = log.appendAll(step.events());
    log = all;
    step.state().forEach(state -> known = new Kept(all, state));
  }

  /** Folds what came without a state since somebody asked before. */
  Kept kept() {
    if (known.size() < log.size()) {
      var state = known.state();
      for (int i = known.size(); i < log.size(); i++) {
        state = CaseHistory.evolve(state, log.get(i).event());
      }
      known = new Kept(log, state);
    }
    return known;
  }

  /** Whether an earlier effect of the case must be done first. */
  boolean mustWait(Due due, Instant now) {
    for (var other : undone) {
      var earlier = other.task();
      if (isSame(earlier, due)) {
        return false;
      }
      if (due.waitsFor(earlier) && !earlier.notBefore().isAfter(now)) {
        return true;
      }
    }
    return false;
  }

  Option<Job<Due>> job(Due due) {
    for (var job : undone) {
      if (isSame(job.task(), due)) {
        return Option.of(job);
      }
    }
    return Option.none();
  }

  private static boolean isSame(Due one, Due other) {
    return one.number() == other.number() && one.index() == other.index();
  }
}
