package io.redress.view;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.CaseHistory;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** One event of a case between the state that it found and the state that it left. */
record Step(Entry entry, AfterSaleCase before, AfterSaleCase after) {

  /** The steps of a log, which begins with the first event of its case. */
  static Seq<Step> of(Seq<Entry> log) {
    return of(new NotOpened(), log);
  }

  /** The steps of events that follow on a state. */
  static Seq<Step> of(AfterSaleCase known, Seq<Entry> news) {
    Seq<Step> steps = Vector.empty();
    var state = known;
    for (var entry : news) {
      var after = CaseHistory.evolve(state, entry.event());
      steps = steps.append(new Step(entry, state, after));
      state = after;
    }
    return steps;
  }
}
