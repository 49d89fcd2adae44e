package io.redress.adapter.payment.jdbc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** Statements with their values: texts, numbers and options of them. */
public final class Sql {

  private Sql() {}

  /** What is made of a row. */
  @FunctionalInterface
  public interface Row<T> {

    T of(ResultSet row) throws SQLException;
  }

  /** Does a statement that has no values, and leaves alone what it gives. */
  public static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows that a statement gives, in order. */
  public static <T> Seq<T> rows(Connection connection, Row<T> row, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      set(statement, values);
      try (var found = statement.executeQuery()) {
        Vector<T> rows = Vector.empty();
        while (found.next()) {
          rows = rows.append(row.of(found));
        }
        return rows;
      }
    }
  }

  /** The first row that a statement gives. */
  public static <T> Option<T> row(Connection connection, Row<T> row, String sql, Object... values)
      throws SQLException {
    return rows(connection, row, sql, values).headOption();
  }

  /** Changes rows, and says how many. */
  public static int change(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      set(statement, values);
      return statement.executeUpdate();
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      set(statement, i + 1, values[i]);
    }
  }

  private static void set(PreparedStatement statement, int place, Object value)
      throws SQLException {
    switch (value) {
      case String text -> statement.setString(place, text);
      case Integer number -> statement.setInt(place, number);
      case Long number -> statement.setLong(place, number);
      case Option<?> option -> set(statement, place, option);
      default -> throw new IllegalArgumentException("no column holds " + value.getClass());
    }
  }

  private static void set(PreparedStatement statement, int place, Option<?> option)
      throws SQLException {
    statement.setNull(place, Types.NULL);
    for (Object value : option) {
      set(statement, place, value);
    }
  }
}
