package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.CaseJournalContract;
import io.redress.port.CaseJournal;
import org.junit.jupiter.api.AfterEach;

class SqliteMemoryJournalTest extends CaseJournalContract {

  private final JdbcStore store = SqliteStore.inMemory();

  @Override
  protected CaseJournal journal() {
    return store.journal();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
