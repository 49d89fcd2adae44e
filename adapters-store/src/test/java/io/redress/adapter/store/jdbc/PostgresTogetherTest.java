package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.TogetherContract;
import io.redress.port.CaseJournal;

class PostgresTogetherTest extends TogetherContract {

  private final JdbcStore store = TestPostgres.empty();

  @Override
  protected CaseJournal journal() {
    return store.journal();
  }
}
