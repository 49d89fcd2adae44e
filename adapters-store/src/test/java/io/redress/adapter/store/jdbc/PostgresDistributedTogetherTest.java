package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.TogetherContract;
import io.redress.port.CaseJournal;

class PostgresDistributedTogetherTest extends TogetherContract {

  private final JdbcStore store = TestPostgres.emptyDistributed();

  @Override
  protected CaseJournal journal() {
    return store.journal();
  }
}
