package io.redress.adapter.payment.balance;

import io.redress.adapter.payment.balance.BalanceEntry.Kind;
import io.redress.adapter.payment.jdbc.Sql;
import io.redress.money.Money;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;

/** The statements of the book of balances, within a transaction of whoever calls. */
final class BalanceTable {

  /** More than that many others at one account at once are not waited for. */
  private static final int ATTEMPTS = 1_000;

  private static final String INSERT =
      """
      insert into redress_balance_entries
        (account, currency, number, key, kind, asked, minor, at) values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict do nothing\
      """;
  private static final String HEAD =
      """
      select coalesce(max(number), 0) as number, coalesce(sum(minor), 0) as minor
      from redress_balance_entries where account = ? and currency = ?\
      """;
  private static final String BY_KEY = "select * from redress_balance_entries where key = ?";
  private static final String OF_ACCOUNT =
      "select * from redress_balance_entries where account = ? order by currency, number";
  private static final String IS_CLOSED = "select 1 from redress_balance_closed where account = ?";
  private static final String CLOSE =
      "insert into redress_balance_closed (account) values (?) on conflict do nothing";
  private static final String REOPEN = "delete from redress_balance_closed where account = ?";

  private BalanceTable() {}

  /** How far an account has come in one currency. */
  record Head(long number, Money balance) {

    long next() {
      return number + 1;
    }

    boolean hasRoomFor(Money amount) {
      return balance.minor() <= Long.MAX_VALUE - amount.minor();
    }
  }

  /** What is made of how far an account has come; none if nothing is to be inserted. */
  @FunctionalInterface
  interface Making {

    Option<BalanceEntry> of(Head head) throws SQLException;
  }

  /**
   * Inserts under the next number what is made of the balance before it; who finds that number
   * taken looks at the balance anew.
   *
   * @return what stands under the key; none if nothing was made
   */
  static Option<BalanceEntry> insert(
      Connection connection, String key, Making making, String account, Currency currency)
      throws SQLException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var kept = entry(connection, key);
      if (kept.isDefined()) {
        return kept;
      }
      var made = making.of(head(connection, account, currency));
      for (var entry : made) {
        if (isInserted(connection, entry)) {
          return made;
        }
      }
      if (made.isEmpty()) {
        return made;
      }
    }
    throw new SQLException("others were in the way for too long");
  }

  static Option<BalanceEntry> entry(Connection connection, String key) throws SQLException {
    return Sql.row(connection, BalanceTable::read, BY_KEY, key);
  }

  static Seq<BalanceEntry> entries(Connection connection, String account) throws SQLException {
    return Sql.rows(connection, BalanceTable::read, OF_ACCOUNT, account);
  }

  static Head head(Connection connection, String account, Currency currency) throws SQLException {
    return Sql.row(
            connection,
            row -> new Head(row.getLong("number"), new Money(row.getLong("minor"), currency)),
            HEAD,
            account,
            currency.getCurrencyCode())
        .getOrElse(new Head(0, Money.zero(currency)));
  }

  static boolean isClosed(Connection connection, String account) throws SQLException {
    return Sql.row(connection, row -> true, IS_CLOSED, account).isDefined();
  }

  static boolean close(Connection connection, String account) throws SQLException {
    return Sql.change(connection, CLOSE, account) == 1;
  }

  static boolean reopen(Connection connection, String account) throws SQLException {
    return Sql.change(connection, REOPEN, account) == 1;
  }

  private static boolean isInserted(Connection connection, BalanceEntry entry) throws SQLException {
    return Sql.change(
            connection,
            INSERT,
            entry.account(),
            entry.asked().currency().getCurrencyCode(),
            entry.number(),
            entry.key(),
            entry.kind().name(),
            entry.asked().minor(),
            entry.change().minor(),
            entry.at().toEpochMilli())
        == 1;
  }

  private static BalanceEntry read(ResultSet row) throws SQLException {
    var currency = Currency.getInstance(row.getString("currency"));
    return new BalanceEntry(
        row.getString("account"),
        row.getLong("number"),
        row.getString("key"),
        Kind.valueOf(row.getString("kind")),
        new Money(row.getLong("asked"), currency),
        Instant.ofEpochMilli(row.getLong("at")));
  }
}
