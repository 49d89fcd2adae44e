package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.CaseJournalContract;
import io.redress.port.CaseJournal;

class PostgresDistributedJournalTest extends CaseJournalContract {

  private final JdbcStore store = TestPostgres.emptyDistributed();

  @Override
  protected CaseJournal journal() {
    return store.journal();
  }
}
