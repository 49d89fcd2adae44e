package io.redress.adapter.payment.balance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.BookFailure;
import io.redress.adapter.payment.jdbc.TestDatabases;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresStoreBalancesTest extends StoreBalancesContract {

  private final DataSource source = TestDatabases.postgres("redress_balance");

  @Override
  DataSource source() {
    return source;
  }

  @Override
  StoreBalances again() {
    return StoreBalances.notForMoneyIn(BookDatabase.on(source));
  }

  /** The server of the tests does not wait for its disk. */
  @Test
  void aServerThatMayForgetIsNotForMoney() {
    assertThatThrownBy(() -> StoreBalances.in(BookDatabase.on(source)))
        .isInstanceOf(BookFailure.class)
        .hasMessageStartingWith("not for money: fsync");
  }
}
