package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.TogetherContract;
import io.redress.port.CaseJournal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTogetherTest extends TogetherContract {

  private JdbcStore store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = SqliteStore.file(folder.resolve("cases.db"));
  }

  @Override
  protected CaseJournal journal() {
    return store.journal();
  }

  @AfterEach
  void close() {
    store.close();
  }
}
