package io.redress.adapter.payment.jdbc;

import java.sql.SQLException;
import java.util.Locale;

/** In what the databases differ, beside their tables. */
enum Dialect {
  POSTGRESQL,
  SQLITE;

  /**
   * The dialect of a product.
   *
   * @throws BookFailure for one that is not known
   */
  static Dialect of(String product) {
    return switch (product) {
      case "PostgreSQL" -> POSTGRESQL;
      case "SQLite" -> SQLITE;
      default -> throw new BookFailure("neither PostgreSQL nor SQLite", true);
    };
  }

  /**
   * Whether the database undid everything since others were in the way, and it may be repeated. Who
   * writes to SQLite holds the only lock there is, and has nobody to lose against.
   */
  boolean isUndone(SQLException failure) {
    return this == POSTGRESQL
        && ("40001".equals(failure.getSQLState()) || "40P01".equals(failure.getSQLState()));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
