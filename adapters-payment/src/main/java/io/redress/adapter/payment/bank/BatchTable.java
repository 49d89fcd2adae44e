package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.gateway.Payee;
import io.redress.adapter.payment.jdbc.Sql;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** The statements about files, within a transaction of whoever calls. */
final class BatchTable {

  private static final String WAITING =
      """
      select t.key from redress_bank_transfers t
      join redress_bank_payees p on p.key = t.key
      where t.account = ? and t.cut_off <= ?
        and not exists (select 1 from redress_bank_batched b where b.key = t.key)
      order by t.cut_off, t.key limit ?\
      """;
  private static final String COUNT =
      "select count(*) from redress_bank_batches where substr(message_id, 1, ?) = ?";
  private static final String INSERT =
      """
      insert into redress_bank_batches (message_id, account, made, execution)
      values (?, ?, ?, ?)
      on conflict do nothing\
      """;
  private static final String DELETE = "delete from redress_bank_batches where message_id = ?";
  private static final String INSERT_MEMBER =
      "insert into redress_bank_batched (key, message_id) values (?, ?)";
  private static final String UNWRITTEN =
      """
      select message_id from redress_bank_batches a
      where account = ? and not exists
        (select 1 from redress_bank_handed_over h where h.message_id = a.message_id)
      order by made, message_id\
      """;
  private static final String HAND_OVER =
      """
      insert into redress_bank_handed_over (message_id, at) values (?, ?) on conflict do nothing\
      """;
  private static final String BATCH = "select * from redress_bank_batches where message_id = ?";
  private static final String TRANSFERS =
      """
      select t.* from redress_bank_batched b join redress_bank_transfers t on t.key = b.key
      where b.message_id = ? order by t.key\
      """;
  private static final String LINES =
      """
      select t.*, p.name, p.iban, p.bic, p.remark from redress_bank_batched b
      join redress_bank_transfers t on t.key = b.key
      join redress_bank_payees p on p.key = b.key
      where b.message_id = ? order by t.key\
      """;

  private BatchTable() {}

  static Seq<String> waiting(Connection connection, String account, Instant now, int most)
      throws SQLException {
    return Sql.rows(
        connection, row -> row.getString(1), WAITING, account, now.toEpochMilli(), most);
  }

  static int count(Connection connection, String prefix) throws SQLException {
    return Sql.row(connection, row -> row.getInt(1), COUNT, prefix.length(), prefix).getOrElse(0);
  }

  static boolean insert(
      Connection connection, String messageId, String account, Instant made, LocalDate execution)
      throws SQLException {
    return Sql.change(
            connection, INSERT, messageId, account, made.toEpochMilli(), execution.toString())
        == 1;
  }

  static void delete(Connection connection, String messageId) throws SQLException {
    Sql.change(connection, DELETE, messageId);
  }

  static void insertAll(Connection connection, String messageId, Seq<String> keys)
      throws SQLException {
    for (var key : keys) {
      Sql.change(connection, INSERT_MEMBER, key, messageId);
    }
  }

  static Seq<String> unwritten(Connection connection, String account) throws SQLException {
    return Sql.rows(connection, row -> row.getString(1), UNWRITTEN, account);
  }

  static boolean insertHandedOver(Connection connection, String messageId, Instant at)
      throws SQLException {
    return Sql.change(connection, HAND_OVER, messageId, at.toEpochMilli()) == 1;
  }

  static Seq<Transfer> transfers(Connection connection, String messageId) throws SQLException {
    return Sql.rows(connection, TransferTable::transfer, TRANSFERS, messageId);
  }

  static Batch batch(Connection connection, String messageId) throws SQLException {
    var lines = Sql.rows(connection, BatchTable::line, LINES, messageId);
    return Sql.row(
            connection,
            row ->
                new Batch(
                    messageId,
                    Instant.ofEpochMilli(row.getLong("made")),
                    LocalDate.parse(row.getString("execution")),
                    lines),
            BATCH,
            messageId)
        .getOrElseThrow(() -> new IllegalStateException("there is no file " + messageId));
  }

  private static Batch.Line line(ResultSet row) throws SQLException {
    var payee =
        new Payee(row.getString("name"), row.getString("iban"), Option.of(row.getString("bic")));
    return new Batch.Line(TransferTable.transfer(row), payee, row.getString("remark"));
  }
}
