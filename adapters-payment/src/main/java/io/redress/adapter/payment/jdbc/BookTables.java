package io.redress.adapter.payment.jdbc;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Makes the tables of a book, and brings older ones to this version: one script a version, which
 * never changes once it was published. They stand beside a class of the book, in the folders {@code
 * postgresql} and {@code sqlite}, and are such that Flyway can run them, too.
 *
 * @param book the name of the book, of small letters
 * @param beside a class of the package in which the scripts stand
 * @param scripts the names of the files of version 1, 2, ...
 */
public record BookTables(String book, Class<?> beside, Seq<String> scripts) {

  /** Any number that nobody else locks. */
  private static final String LOCK = "select pg_advisory_xact_lock(7236283401298375)";

  private static final String VERSIONS =
      """
      create table if not exists redress_books (
        book text not null,
        version integer not null,
        checksum text not null,
        primary key (book, version)
      )\
      """;

  private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(\\n|$)\\s*(?=\\S)");

  /**
   * Runs what was not run yet, one process at a time, and checks the rest.
   *
   * @throws BookFailure if the database may lose what it acknowledged, was made by a newer version,
   *     or by other scripts
   */
  public void makeIn(BookDatabase database) {
    make(database, true);
  }

  /** The same on a database that may lose what it acknowledged: for tests. */
  public void makeNotForMoneyIn(BookDatabase database) {
    make(database, false);
  }

  private void make(BookDatabase database, boolean isForMoney) {
    database.transaction((Dialect dialect, Connection connection) -> {
      if (dialect == Dialect.POSTGRESQL) {
        Sql.rows(connection, row -> true, LOCK);
        refuseForgetting(connection, isForMoney);
      }
      Sql.run(connection, VERSIONS);
      migrate(dialect, connection);
      return true;
    });
  }

  /** Money that a database forgets would be paid again. */
  private static void refuseForgetting(Connection connection, boolean isForMoney)
      throws SQLException {
    var off =
        Sql.rows(
            connection,
            row -> row.getString("name"),
            """
            select name from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
            order by name\
            """);
    if (isForMoney && off.nonEmpty()) {
      throw new BookFailure("not for money: %s is off".formatted(off.mkString(", ")), true);
    }
  }

  private void migrate(Dialect dialect, Connection connection) throws SQLException {
    int newest =
        Sql.row(
                connection,
                row -> row.getInt(1),
                "select coalesce(max(version), 0) from redress_books where book = ?",
                book)
            .getOrElse(0);
    if (newest > scripts.size()) {
      throw new BookFailure(
          "the tables of %s have version %d, this Redress knows %d: use a newer Redress"
              .formatted(book, newest, scripts.size()),
          true);
    }
    for (int version = 1; version <= scripts.size(); version++) {
      var script = script(dialect, version);
      if (version > newest) {
        run(connection, version, script);
      } else {
        check(connection, version, script);
      }
    }
  }

  private void run(Connection connection, int version, String script) throws SQLException {
    for (var statement : END_OF_STATEMENT.split(script, -1)) {
      Sql.run(connection, statement);
    }
    Sql.change(
        connection,
        "insert into redress_books (book, version, checksum) values (?, ?, ?)",
        book,
        version,
        checksum(script));
  }

  private void check(Connection connection, int version, String script) throws SQLException {
    Option<String> kept =
        Sql.row(
            connection,
            row -> row.getString(1),
            "select checksum from redress_books where book = ? and version = ?",
            book,
            version);
    if (!kept.contains(checksum(script))) {
      throw new BookFailure(
          "version %d of the tables of %s was made by another script than this one"
              .formatted(version, book),
          true);
    }
  }

  private String script(Dialect dialect, int version) {
    var name = dialect.word() + "/" + scripts.get(version - 1);
    try (var script = beside.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException("the script is missing: " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String checksum(String script) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
