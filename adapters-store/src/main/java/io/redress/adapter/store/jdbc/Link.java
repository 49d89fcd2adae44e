package io.redress.adapter.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A connection, for one thread at a time. One that is kept open keeps its statements, too: within
 * the process, preparing a statement takes longer than doing it. A pool's driver sees to that
 * itself.
 */
final class Link {

  private final Connection connection;
  private final boolean isKept;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private Link(Connection connection, boolean isKept) {
    this.connection = connection;
    this.isKept = isKept;
  }

  /** A connection that is used for as long as the store is open. */
  static Link kept(Connection connection) {
    return new Link(connection, true);
  }

  /** A connection that a pool lends. */
  static Link lent(Connection connection) {
    return new Link(connection, false);
  }

  Connection connection() {
    return connection;
  }

  /** What is done with a statement. */
  @FunctionalInterface
  interface Use<T> {

    T of(PreparedStatement statement) throws SQLException;
  }

  /** Does something with a statement, which has no open results afterwards. */
  <T> T with(String sql, Use<T> use) throws SQLException {
    if (isKept) {
      return withKept(sql, use);
    }
    try (var statement = connection.prepareStatement(sql)) {
      return use.of(statement);
    }
  }

  /** A statement that failed is not in order any more. */
  private <T> T withKept(String sql, Use<T> use) throws SQLException {
    var statement = prepared(sql);
    try {
      return use.of(statement);
    } catch (SQLException | RuntimeException failed) {
      statements.remove(sql);
      statement.close();
      throw failed;
    }
  }

  @SuppressWarnings("MustBeClosedChecker")
  private PreparedStatement prepared(String sql) throws SQLException {
    var known = statements.get(sql);
    if (known != null) {
      return known;
    }
    var prepared = connection.prepareStatement(sql);
    statements.put(sql, prepared);
    return prepared;
  }

  /** Closes the connection, and its statements with it. */
  void close() throws SQLException {
    for (var statement : statements.values()) {
      statement.close();
    }
    connection.close();
  }
}
