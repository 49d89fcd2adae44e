package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.bank.TransferBook.Destination;
import io.redress.adapter.payment.bank.TransferBook.Entry;
import io.redress.adapter.payment.jdbc.Sql;
import io.redress.money.Money;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The statements about transfers, within a transaction of whoever calls. */
final class TransferTable {

  private static final String INSERT =
      """
      insert into redress_bank_transfers
        (key, account, reference, currency, minor, cut_off, ordered)
      values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
      """;
  private static final String INSERT_PAYEE =
      "insert into redress_bank_payees (key, name, iban, bic, remark) values (?, ?, ?, ?, ?)";
  private static final String INSERT_DECLINED =
      "insert into redress_bank_declined (key, code) values (?, ?)";
  private static final String ENTRY =
      """
      select t.*, d.code, b.message_id from redress_bank_transfers t
      left join redress_bank_declined d on d.key = t.key
      left join redress_bank_batched b on b.key = t.key
      where t.key = ?\
      """;
  private static final String ERASE =
      """
      delete from redress_bank_payees
      where key in (select key from redress_bank_batched where message_id = ?)\
      """;

  private TransferTable() {}

  /** Whether it was not there yet. */
  static boolean insert(Connection connection, String account, Transfer transfer, Instant at)
      throws SQLException {
    return Sql.change(
            connection,
            INSERT,
            transfer.key(),
            account,
            transfer.reference(),
            transfer.amount().currency().getCurrencyCode(),
            transfer.amount().minor(),
            transfer.cutOff().toEpochMilli(),
            at.toEpochMilli())
        == 1;
  }

  static void insert(Connection connection, String key, Destination to) throws SQLException {
    Sql.change(
        connection,
        INSERT_PAYEE,
        key,
        to.payee().name(),
        to.payee().iban(),
        to.payee().bic(),
        to.remark());
  }

  static void insert(Connection connection, String key, DeclineCode code) throws SQLException {
    Sql.change(connection, INSERT_DECLINED, key, code.name());
  }

  static void erase(Connection connection, String messageId) throws SQLException {
    Sql.change(connection, ERASE, messageId);
  }

  static Option<Entry> entry(Connection connection, String key) throws SQLException {
    Seq<Statement> said = StatementTable.of(connection, key);
    return Sql.row(
        connection,
        row ->
            new Entry(
                transfer(row),
                Option.of(row.getString("code")).map(DeclineCode::valueOf),
                Option.of(row.getString("message_id")),
                said),
        ENTRY,
        key);
  }

  static Transfer transfer(ResultSet row) throws SQLException {
    return new Transfer(
        row.getString("key"),
        row.getString("reference"),
        Money.of(row.getLong("minor"), row.getString("currency")),
        Instant.ofEpochMilli(row.getLong("cut_off")));
  }
}
