package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.jdbc.TestDatabases;
import java.nio.file.Path;
import javax.sql.DataSource;

class PostgresBankGatewayTest extends BankGatewayContract {

  @Override
  DataSource source(Path where) {
    return TestDatabases.postgres("redress_bank");
  }
}
