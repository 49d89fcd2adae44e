package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.TogetherContract;
import io.redress.port.CaseJournal;
import org.junit.jupiter.api.AfterEach;

class SqliteMemoryTogetherTest extends TogetherContract {

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
