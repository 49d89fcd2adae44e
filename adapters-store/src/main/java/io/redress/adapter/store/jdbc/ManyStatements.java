package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.StoredEntry;
import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal.Step;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import java.sql.SQLException;

/**
 * Keeps a step by several statements in a transaction: for a database within the process, where a
 * statement costs no round trip. Two writers are told apart by the keys of what they insert.
 */
record ManyStatements(Database database, Codecs codecs) implements Appending {

  @Override
  public boolean append(Step step) {
    var entries = Appending.entries(step, codecs);
    try {
      return database.transaction(link -> append(link, step, entries));
    } catch (AlreadyTaken taken) {
      return false;
    }
  }

  /** In the order of the cases, so that two who keep the same do not wait for each other. */
  @Override
  public boolean append(Seq<Step> steps) {
    var all =
        steps
            .sortBy(step -> step.forCase().value())
            .map(step -> Tuple.of(step, Appending.entries(step, codecs)));
    try {
      return database.transaction(link -> {
        for (var one : all) {
          if (!append(link, one._1(), one._2())) {
            throw new AlreadyTaken();
          }
        }
        return true;
      });
    } catch (AlreadyTaken taken) {
      return false;
    }
  }

  private boolean append(Link link, Step step, Seq<StoredEntry> entries) throws SQLException {
    var id = step.forCase();
    var head = EventTable.head(link, id, step.expected());
    if (head.isEmpty() || (step.expected() == 0 && isArchived(link, id))) {
      return false;
    }
    for (var draw : step.draw()) {
      if (!LedgerTable.reaches(link, draw)) {
        return false;
      }
      LedgerTable.insert(link, draw, codecs);
    }
    for (var before : head) {
      EventTable.insert(link, id, Appending.rows(before, step, entries));
    }
    EffectTable.dropDeadline(link, id);
    EffectTable.insert(
        link, TaskRow.effects(step, codecs).appendAll(TaskRow.deadline(step, codecs)));
    TallyTable.add(link, TallyTable.rows(id, step.tallies()));
    return true;
  }

  private static boolean isArchived(Link link, CaseId id) throws SQLException {
    return ArchiveTable.head(link, id).isDefined();
  }
}
