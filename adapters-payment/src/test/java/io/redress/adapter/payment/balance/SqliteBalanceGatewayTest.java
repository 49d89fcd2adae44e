package io.redress.adapter.payment.balance;

import io.redress.adapter.payment.jdbc.TestDatabases;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteBalanceGatewayTest extends BalanceGatewayContract {

  @TempDir private Path folder;

  @Override
  DataSource source() {
    return TestDatabases.sqlite(folder);
  }
}
