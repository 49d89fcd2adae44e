package io.redress.adapter.payment.balance;

import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.TestDatabases;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreBalancesTest extends StoreBalancesContract {

  @TempDir private Path folder;

  @Override
  DataSource source() {
    return TestDatabases.sqlite(folder);
  }

  @Override
  StoreBalances again() {
    return StoreBalances.in(BookDatabase.on(source()));
  }
}
