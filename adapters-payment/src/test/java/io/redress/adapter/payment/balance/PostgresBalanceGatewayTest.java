package io.redress.adapter.payment.balance;

import io.redress.adapter.payment.jdbc.TestDatabases;
import javax.sql.DataSource;

class PostgresBalanceGatewayTest extends BalanceGatewayContract {

  @Override
  DataSource source() {
    return TestDatabases.postgres("redress_balance");
  }
}
