package io.redress.adapter.store.jdbc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** Statements with their values: texts, numbers, bytes, options of them, and arrays of them. */
final class Sql {

  private Sql() {}

  /** What is made of a row. */
  @FunctionalInterface
  interface Row<T> {

    T of(ResultSet row) throws SQLException;
  }

  /** Does a statement that has no values, and leaves alone what it gives. */
  static void run(Link link, String sql) throws SQLException {
    try (var statement = link.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows that a statement gives, in order. */
  static <T> Seq<T> rows(Link link, Row<T> row, String sql, Object... values) throws SQLException {
    return link.with(
        sql,
        statement -> {
          set(statement, values);
          try (var found = statement.executeQuery()) {
            Vector<T> rows = Vector.empty();
            while (found.next()) {
              rows = rows.append(row.of(found));
            }
            return rows;
          }
        });
  }

  /** The first row that a statement gives. */
  static <T> Option<T> row(Link link, Row<T> row, String sql, Object... values)
      throws SQLException {
    return rows(link, row, sql, values).headOption();
  }

  /** Changes rows, and says how many. */
  static int change(Link link, String sql, Object... values) throws SQLException {
    return link.with(
        sql,
        statement -> {
          set(statement, values);
          return statement.executeUpdate();
        });
  }

  /** Changes rows for each list of values, and says how many. */
  static int changeEach(Link link, String sql, Seq<Object[]> all) throws SQLException {
    if (all.isEmpty()) {
      return 0;
    }
    return link.with(
        sql,
        statement -> {
          int changed = 0;
          for (var values : all) {
            set(statement, values);
            changed += statement.executeUpdate();
          }
          return changed;
        });
  }

  /**
   * Changes rows for each list of values, and says how many for each. All are sent before the first
   * is waited for, where a database is asked over a network.
   */
  static Seq<Integer> changeAll(Link link, String sql, Seq<Object[]> all) throws SQLException {
    if (all.size() < 2) {
      return aloneOrNone(link, sql, all);
    }
    return link.with(
        sql,
        statement -> {
          for (var values : all) {
            set(statement, values);
            statement.addBatch();
          }
          return Vector.ofAll(statement.executeBatch());
        });
  }

  /** A driver would not keep a statement prepared that is the only one of its batch. */
  private static Seq<Integer> aloneOrNone(Link link, String sql, Seq<Object[]> all)
      throws SQLException {
    Seq<Integer> changed = Vector.empty();
    for (var values : all) {
      changed = changed.append(change(link, sql, values));
    }
    return changed;
  }

  /** A text that came from outside, as it was. */
  static String text(ResultSet row, String column) throws SQLException {
    return KeptText.read(row.getString(column));
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      set(statement, i + 1, values[i]);
    }
  }

  private static void set(PreparedStatement statement, int place, Object value)
      throws SQLException {
    switch (value) {
      case String text -> statement.setString(place, KeptText.of(text));
      case Integer number -> statement.setInt(place, number);
      case Long number -> statement.setLong(place, number);
      case byte[] bytes -> statement.setBytes(place, bytes);
      case Option<?> option -> set(statement, place, option);
      case Texts texts ->
          statement.setArray(
              place,
              statement
                  .getConnection()
                  .createArrayOf(
                      "text", texts.items().map(KeptText::of).toJavaArray(String[]::new)));
      case Numbers numbers ->
          statement.setArray(
              place,
              statement
                  .getConnection()
                  .createArrayOf("bigint", numbers.items().toJavaArray(Long[]::new)));
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

  /** A list of texts, where the database has such. */
  record Texts(Seq<String> items) {}

  /** A list of numbers, where the database has such. */
  record Numbers(Seq<Long> items) {}
}
