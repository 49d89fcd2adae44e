package io.redress.adapter.payment.jdbc;

import io.redress.adapter.payment.http.Secret;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A database in which books of money are kept: PostgreSQL, or SQLite where one process is enough.
 * May be used by many threads; each piece of work has a connection and a transaction of its own.
 */
public final class BookDatabase {

  /** A commit whose answer got lost may still be under way at the server for so long. */
  public static final Duration UNKNOWN_FOR = Duration.ofMinutes(1);

  /** How often what the database undid by itself is done anew. */
  private static final int ATTEMPTS = 8;

  private final Connections connections;

  /** Where connections come from; each is closed after its work. */
  @FunctionalInterface
  private interface Connections {

    Connection open() throws SQLException;
  }

  /** What is done with a connection. */
  @FunctionalInterface
  public interface Work<T> {

    T with(Connection connection) throws SQLException;
  }

  private BookDatabase(Connections connections) {
    this.connections = connections;
  }

  /** One that the shop has a pool of connections to, or a file of SQLite. */
  public static BookDatabase on(DataSource source) {
    return new BookDatabase(source::getConnection);
  }

  /**
   * One at an address such as {@code jdbc:sqlite:/var/shop/books.db}, opened anew for each piece of
   * work.
   */
  public static BookDatabase at(String url, Option<String> user, Option<Secret> password) {
    return new BookDatabase(() ->
        user.isEmpty()
            ? DriverManager.getConnection(url)
            : DriverManager.getConnection(
                url, user.getOrElse(""), password.map(Secret::reveal).getOrElse("")));
  }

  /**
   * Does all or nothing; it is done anew if others were in the way and nothing of it was kept.
   *
   * @throws BookFailure if it could not be done, or may not have been
   */
  public <T> T transaction(Work<T> work) {
    return transaction((dialect, connection) -> work.with(connection));
  }

  /**
   * Sees to it that nothing is left of what was deleted. SQLite overwrites what it deletes, yet in
   * its log it stands until that begins anew.
   */
  public void emptyLog() {
    try (var connection = connections.open()) {
      if (Dialect.of(connection.getMetaData().getDatabaseProductName()) == Dialect.SQLITE) {
        Sql.run(connection, "pragma wal_checkpoint(truncate)");
      }
    } catch (SQLException failed) {
      throw Turn.failure("the log could not be emptied", failed, false);
    }
  }

  /** What is done with a connection, otherwise for each product. */
  interface ProductWork<T> {

    T with(Dialect dialect, Connection connection) throws SQLException;
  }

  <T> T transaction(ProductWork<T> work) {
    for (int attempt = 1; ; attempt++) {
      try (var turn = Turn.begin(connections)) {
        var done = turn.tried(work);
        if (done.isDefined() || attempt == ATTEMPTS) {
          return done.getOrElseThrow(
              () -> new BookFailure("others were in the way for too long", true));
        }
      }
    }
  }

  /** One attempt, on a connection that goes back as it came. */
  private static final class Turn implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Connection connection;
    private final Dialect dialect;
    private final boolean isAutoCommit;
    private final int isolation;
    private boolean isOver = true;

    Turn(Connection connection, Dialect dialect, boolean isAutoCommit, int isolation) {
      this.connection = connection;
      this.dialect = dialect;
      this.isAutoCommit = isAutoCommit;
      this.isolation = isolation;
    }

    @SuppressWarnings("MustBeClosedChecker")
    static Turn begin(Connections connections) {
      try {
        var connection = connections.open();
        try {
          return new Turn(
              connection,
              Dialect.of(connection.getMetaData().getDatabaseProductName()),
              connection.getAutoCommit(),
              connection.getTransactionIsolation());
        } catch (SQLException | RuntimeException unusable) {
          connection.close();
          throw unusable;
        }
      } catch (SQLException failed) {
        throw failure("the database cannot be reached", failed, true);
      }
    }

    /** None if the database undid it, so that it may be done anew. */
    <T> Option<T> tried(ProductWork<T> work) {
      boolean isStarted = false;
      boolean isCommitting = false;
      try {
        start();
        isStarted = true;
        isOver = false;
        var result = work.with(dialect, connection);
        isCommitting = true;
        commit();
        isOver = true;
        return Option.some(result);
      } catch (SQLException failed) {
        boolean isRolledBack = !isStarted || rolledBack();
        if (dialect.isUndone(failed) && isRolledBack) {
          return Option.none();
        }
        throw failure("the database refused", failed, !isCommitting && isRolledBack);
      } catch (RuntimeException bug) {
        rolledBack();
        throw bug;
      }
    }

    /** Writers to SQLite take the only lock there is at once, so that none is undone half-way. */
    private void start() throws SQLException {
      switch (dialect) {
        case POSTGRESQL -> {
          connection.setAutoCommit(false);
          connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        case SQLITE -> {
          connection.setAutoCommit(true);
          Sql.run(connection, "pragma busy_timeout = " + PATIENCE_MILLIS);
          Sql.run(connection, "pragma synchronous = full");
          Sql.run(connection, "pragma secure_delete = on");
          Sql.run(connection, "begin immediate");
        }
      }
    }

    private void commit() throws SQLException {
      switch (dialect) {
        case POSTGRESQL -> connection.commit();
        case SQLITE -> Sql.run(connection, "commit");
      }
    }

    private boolean rolledBack() {
      try {
        switch (dialect) {
          case POSTGRESQL -> connection.rollback();
          case SQLITE -> Sql.run(connection, "rollback");
        }
        isOver = true;
        return true;
      } catch (SQLException unknown) {
        return false;
      }
    }

    /** A transaction that may still be open must not be touched: this could commit it. */
    @Override
    public void close() {
      try (connection) {
        if (isOver && dialect == Dialect.POSTGRESQL) {
          connection.setTransactionIsolation(isolation);
        }
        if (isOver) {
          connection.setAutoCommit(isAutoCommit);
        }
      } catch (SQLException lost) {
        // What was committed stays so, and what was not is undone with the connection.
      }
    }

    private static BookFailure failure(String what, SQLException failed, boolean isUntouched) {
      return new BookFailure(
          "%s (state %s, code %d)".formatted(what, failed.getSQLState(), failed.getErrorCode()),
          isUntouched);
    }
  }
}
