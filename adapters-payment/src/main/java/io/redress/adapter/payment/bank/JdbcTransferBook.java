package io.redress.adapter.payment.bank;

import io.redress.adapter.payment.jdbc.BookDatabase;
import io.redress.adapter.payment.jdbc.BookTables;
import io.redress.settlement.DeclineCode;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The book of transfers in PostgreSQL or SQLite, for many threads and processes. */
final class JdbcTransferBook implements TransferBook {

  private static final BookTables TABLES =
      new BookTables("bank", JdbcTransferBook.class, List.of("V001__bank.sql"));

  /** More than that go into another file. */
  private static final int MOST_IN_A_FILE = 5_000;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final BookDatabase database;
  private final String account;

  private JdbcTransferBook(BookDatabase database, String account) {
    this.database = database;
    this.account = account;
  }

  /**
   * @param account the prefix of the identifications of its files
   */
  static JdbcTransferBook in(BookDatabase database, String account) {
    TABLES.makeIn(database);
    return new JdbcTransferBook(database, account);
  }

  /** In a database that may lose what it acknowledged: for tests. */
  static JdbcTransferBook notForMoneyIn(BookDatabase database, String account) {
    TABLES.makeNotForMoneyIn(database);
    return new JdbcTransferBook(database, account);
  }

  @Override
  public Entry order(Transfer transfer, Destination destination, Instant at) {
    return database.transaction(connection -> {
      if (TransferTable.insert(connection, account, transfer, at)) {
        TransferTable.insert(connection, transfer.key(), destination);
      }
      return standing(connection, transfer.key());
    });
  }

  @Override
  public Entry decline(Transfer transfer, DeclineCode code, Instant at) {
    return database.transaction(connection -> {
      if (TransferTable.insert(connection, account, transfer, at)) {
        TransferTable.insert(connection, transfer.key(), code);
      }
      return standing(connection, transfer.key());
    });
  }

  private static Entry standing(Connection connection, String key) throws SQLException {
    return TransferTable.entry(connection, key)
        .getOrElseThrow(() -> new IllegalStateException("what was inserted is not there"));
  }

  @Override
  public Option<Entry> entry(String key) {
    return database.transaction(connection -> TransferTable.entry(connection, key));
  }

  /**
   * The identification counts the files of a day; of two who make the same one, the second finds it
   * taken and leaves the work to the first.
   */
  @Override
  public Option<String> batch(Instant now, LocalDate execution) {
    return database.transaction(connection -> {
      if (BatchTable.waiting(connection, account, now, 1).isEmpty()) {
        return Option.none();
      }
      var day = account + "-" + DAY.format(now) + "-";
      var messageId = day + (BatchTable.count(connection, day) + 1);
      if (!BatchTable.insert(connection, messageId, account, now, execution)) {
        return Option.none();
      }
      var keys = BatchTable.waiting(connection, account, now, MOST_IN_A_FILE);
      if (keys.isEmpty()) {
        BatchTable.delete(connection, messageId);
        return Option.none();
      }
      BatchTable.insertAll(connection, messageId, keys);
      return Option.some(messageId);
    });
  }

  @Override
  public Seq<String> unwritten() {
    return database.transaction(connection -> BatchTable.unwritten(connection, account));
  }

  @Override
  public boolean handOver(String messageId, Instant at, Writing write) {
    boolean isOurs =
        database.transaction(connection -> {
          if (!BatchTable.insertHandedOver(connection, messageId, at)) {
            return false;
          }
          write.write(BatchTable.batch(connection, messageId));
          TransferTable.erase(connection, messageId);
          return true;
        });
    if (isOurs) {
      database.emptyLog();
    }
    return isOurs;
  }

  @Override
  public Seq<Transfer> transfersOf(String messageId) {
    return database.transaction(connection -> BatchTable.transfers(connection, messageId));
  }

  @Override
  public void keep(Seq<Statement> said) {
    database.transaction(connection -> {
      for (var each : said) {
        StatementTable.insert(connection, each);
      }
      return true;
    });
  }
}
