package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.jdbc.TestDatabases;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

class PostgresBankTransfersTest extends BankTransfersContract {

  private final DataSource source = TestDatabases.postgres("redress_bank");

  @Override
  DataSource source(Path where) {
    return source;
  }

  @Override
  String kept() {
    var all = new StringBuilder();
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select row_to_json(t)::text from redress_bank_transfers t
                union all select row_to_json(p)::text from redress_bank_payees p
                union all select row_to_json(b)::text from redress_bank_batches b\
                """)) {
      while (rows.next()) {
        all.append(rows.getString(1));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return all.toString();
  }
}
