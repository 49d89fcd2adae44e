package io.redress.adapter.store.jdbc;

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

    T with(Link link) throws SQLException;
  }
}
