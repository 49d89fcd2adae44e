package io.redress.adapter.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Opens a store in a file of this machine, or in memory. It needs the driver of SQLite at run time,
 * and nothing to be set up: what is acknowledged survives the death of the process and of the
 * machine. One writes at a time, some hundred steps a second on a usual disk.
 */
public final class SqliteStore {

  private static final int PATIENCE_MILLIS = 10_000;

  private SqliteStore() {}

  /**
   * Opens a file, which is made if it is not there.
   *
   * @throws StoreFailure if it cannot be opened, is none, or belongs to a newer Redress
   */
  public static JdbcStore file(Path file) {
    var url = "jdbc:sqlite:" + file.toAbsolutePath();
    var writer = open(url, "pragma journal_mode = wal", "pragma synchronous = full");
    return migrated(new SingleWriter(writer, open(url)));
  }

  /** A store that is gone when it is closed: for tests and simulations. */
  public static JdbcStore inMemory() {
    return migrated(new SingleWriter(open("jdbc:sqlite::memory:")));
  }

  private static JdbcStore migrated(SingleWriter database) {
    try {
      Migrations.migrate(database);
    } catch (RuntimeException refused) {
      database.close();
      throw refused;
    }
    return JdbcStore.of(database);
  }

  @SuppressWarnings("MustBeClosedChecker")
  private static Connection open(String url, String... settings) {
    try {
      var connection = DriverManager.getConnection(url);
      var link = Link.lent(connection);
      try {
        Sql.run(link, "pragma busy_timeout = " + PATIENCE_MILLIS);
        Sql.run(link, "pragma secure_delete = on");
        for (var setting : settings) {
          Sql.run(link, setting);
        }
        return connection;
      } catch (SQLException refused) {
        connection.close();
        throw refused;
      }
    } catch (SQLException failed) {
      throw Dialect.SQLITE.failure(failed);
    }
  }
}
