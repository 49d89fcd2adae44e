package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.HashChain.Head;
import io.redress.adapter.store.StoredEntry;
import io.redress.port.CaseJournal.Step;
import io.vavr.collection.Seq;
import java.util.HashSet;

/** Keeps a step whole, or finds that somebody was quicker. */
sealed interface Appending permits OneStatement, ManyStatements {

  /** Whether the step was kept; if not, nothing of it was. */
  boolean append(Step step);

  /** Whether all steps, of different cases and orders, were kept; if not, nothing of any was. */
  boolean append(Seq<Step> steps);

  /**
   * The events of a step as they are written.
   *
   * @throws IllegalArgumentException if two effects are the same one: only a bug makes such a step,
   *     and a database would take it for a race that is lost again and again
   */
  static Seq<StoredEntry> entries(Step step, Codecs codecs) {
    var seen = new HashSet<Long>();
    for (var due : step.effects()) {
      if (!seen.add(((long) due.number() << Integer.SIZE) + due.index())) {
        throw new IllegalArgumentException(
            "two effects %d-%d of case %s"
                .formatted(due.number(), due.index(), step.forCase().value()));
      }
    }
    return step.events().map(entry -> StoredEntry.of(entry, codecs.events()));
  }

  /** The rows of events that follow a head. */
  static Seq<EventRow> rows(Head head, Step step, Seq<StoredEntry> entries) {
    return EventRow.after(head, step.forCase(), entries);
  }
}
