package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.StoredEntry;
import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal.Step;
import io.vavr.collection.Seq;
import java.sql.Connection;
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
      return database.transaction(connection -> append(connection, step, entries));
    } catch (AlreadyTaken taken) {
      return false;
    }
  }

  private boolean append(Connection connection, Step step, Seq<StoredEntry> entries)
      throws SQLException {
    var id = step.forCase();
    var head = EventTable.head(connection, id, step.expected());
    if (head.isEmpty() || (step.expected() == 0 && isArchived(connection, id))) {
      return false;
    }
    for (var draw : step.draw()) {
      if (!LedgerTable.reaches(connection, draw)) {
        return false;
      }
      LedgerTable.insert(connection, draw, codecs);
    }
    for (var before : head) {
      EventTable.insert(connection, id, Appending.rows(before, step, entries));
    }
    EffectTable.dropDeadline(connection, id);
    EffectTable.insert(
        connection, TaskRow.effects(step, codecs).appendAll(TaskRow.deadline(step, codecs)));
    TallyTable.add(connection, TallyTable.rows(id, step.tallies()));
    return true;
  }

  private static boolean isArchived(Connection connection, CaseId id) throws SQLException {
    return ArchiveTable.head(connection, id).isDefined();
  }
}
