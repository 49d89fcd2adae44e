package io.redress.adapter.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database that many use at once, through connections of a pool. */
record SharedDatabase(DataSource source) implements Database {

  /** How often what the database undid by itself is done anew. */
  private static final int ATTEMPTS = 8;

  @Override
  public Dialect dialect() {
    return Dialect.POSTGRESQL;
  }

  @Override
  public <T> T read(Work<T> work) {
    return write(work);
  }

  @Override
  public <T> T write(Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try (var connection = source.getConnection()) {
        return committingAlone(connection, work);
      } catch (SQLException failed) {
        if (dialect().isTaken(failed)) {
          throw new AlreadyTaken();
        }
        if (attempt == ATTEMPTS || !dialect().isUndone(failed)) {
          throw dialect().failure(failed);
        }
      }
    }
  }

  /** A pool may give out connections that wait for a commit; it gets them back as they were. */
  private static <T> T committingAlone(Connection connection, Work<T> work) throws SQLException {
    if (connection.getAutoCommit()) {
      return work.with(Link.lent(connection));
    }
    connection.setAutoCommit(true);
    try {
      return work.with(Link.lent(connection));
    } finally {
      connection.setAutoCommit(false);
    }
  }

  @Override
  public <T> T transaction(Work<T> work) {
    return write(link -> whole(link, work));
  }

  private static <T> T whole(Link link, Work<T> work) throws SQLException {
    var connection = link.connection();
    connection.setAutoCommit(false);
    try {
      var result = work.with(link);
      connection.commit();
      return result;
    } catch (SQLException | RuntimeException failed) {
      connection.rollback();
      throw failed;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** The pool is its owner's to close. */
  @Override
  public void close() {}
}
