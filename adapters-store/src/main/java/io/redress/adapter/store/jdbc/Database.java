package io.redress.adapter.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A database. Whatever it cannot do is a {@link StoreFailure}; {@link AlreadyTaken} says that a row
 * stood where one was to be inserted.
 */
sealed interface Database extends AutoCloseable permits SharedDatabase, SingleWriter {

  Dialect dialect();

  /** Reads, in any number of statements that need not agree with each other. */
  <T> T read(Work<T> work);

  /** Does one statement, whole or not at all; it may be done anew if nothing of it was kept. */
  <T> T write(Work<T> work);

  /** Does all or nothing; it may be done anew if nothing of it was kept. */
  <T> T transaction(Work<T> work);

  @Override
  void close();

  /** What is done with a connection. */
  @FunctionalInterface
  interface Work<T> {

    T with(Connection connection) throws SQLException;
  }

  /** Work in a transaction that is rolled back if it fails. */
  static <T> T whole(Connection connection, String begin, Work<T> work) throws SQLException {
    Sql.run(connection, begin);
    try {
      var result = work.with(connection);
      Sql.run(connection, "commit");
      return result;
    } catch (SQLException | RuntimeException failed) {
      rollBack(connection, failed);
      throw failed;
    }
  }

  private static void rollBack(Connection connection, Exception because) {
    try {
      Sql.run(connection, "rollback");
    } catch (SQLException lost) {
      because.addSuppressed(
          new IllegalStateException("not rolled back: state " + lost.getSQLState()));
    }
  }
}
