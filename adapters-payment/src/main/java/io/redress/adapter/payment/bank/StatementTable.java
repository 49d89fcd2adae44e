package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.Statement.Kind;
import io.redress.adapter.payment.jdbc.Sql;
import io.redress.money.Money;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** What the bank said, within a transaction of whoever calls. */
final class StatementTable {

  private static final int ATTEMPTS = 100;

  private static final String IS_THERE = "select 1 from redress_bank_statements where id = ?";
  private static final String INSERT =
      """
      insert into redress_bank_statements
        (key, number, id, kind, word, reason, currency, minor, said)
      select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, cast(? as text), cast(? as bigint),
        cast(? as bigint)
      from redress_bank_statements where key = ?
      on conflict do nothing\
      """;
  private static final String OF_KEY =
      "select * from redress_bank_statements where key = ? order by number";

  private StatementTable() {}

  /** Once for each id; whose number somebody else took meanwhile gets the next one. */
  static void insert(Connection connection, Statement one) throws SQLException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (isThere(connection, one) || isInserted(connection, one)) {
        return;
      }
    }
    throw new SQLException("others were in the way for too long");
  }

  private static boolean isThere(Connection connection, Statement one) throws SQLException {
    return Sql.row(connection, row -> true, IS_THERE, one.id()).isDefined();
  }

  private static boolean isInserted(Connection connection, Statement one) throws SQLException {
    return Sql.change(
            connection,
            INSERT,
            one.key(),
            one.id(),
            one.kind().name(),
            one.word(),
            one.reason(),
            one.amount().map(amount -> amount.currency().getCurrencyCode()),
            one.amount().map(Money::minor),
            one.at().map(Instant::toEpochMilli),
            one.key())
        == 1;
  }

  static Seq<Statement> of(Connection connection, String key) throws SQLException {
    return Sql.rows(connection, StatementTable::read, OF_KEY, key);
  }

  private static Statement read(ResultSet row) throws SQLException {
    var minor = number(row, "minor");
    return new Statement(
        row.getString("id"),
        row.getString("key"),
        Kind.valueOf(row.getString("kind")),
        row.getString("word"),
        row.getString("reason"),
        Option.of(row.getString("currency"))
            .flatMap(currency -> minor.map(each -> Money.of(each, currency))),
        number(row, "said").map(Instant::ofEpochMilli));
  }

  private static Option<Long> number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? Option.none() : Option.some(number);
  }
}
