package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.CaseJournalContract;
import io.redress.port.CaseJournal;

class PostgresJournalTest extends CaseJournalContract {

  private final JdbcStore store = TestPostgres.empty();

  @Override
  protected CaseJournal journal() {
    return store.journal();
  }
}
