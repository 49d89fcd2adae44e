package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.jdbc.StoreFailure.Reason;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;

/** In what the databases differ, beside their tables. */
enum Dialect {
  POSTGRESQL {
    @Override
    boolean isTaken(SQLException failure) {
      return "23505".equals(failure.getSQLState());
    }

    @Override
    boolean isUndone(SQLException failure) {
      return "40001".equals(failure.getSQLState()) || "40P01".equals(failure.getSQLState());
    }

    @Override
    Reason reason(SQLException failure) {
      if (failure instanceof SQLTransientConnectionException
          || failure instanceof SQLNonTransientConnectionException
          || failure instanceof SQLRecoverableException) {
        return Reason.UNREACHABLE;
      }
      var state = String.valueOf(failure.getSQLState());
      return switch (state) {
        case "25006" -> Reason.READ_ONLY;
        case "53100", "53200" -> Reason.FULL;
        case "53300", "55P03", "57014", "40001", "40P01" -> Reason.BUSY;
        case "42P01", "42703", "42501" -> Reason.SCHEMA;
        default ->
            state.startsWith("08") || state.startsWith("57P")
                ? Reason.UNREACHABLE
                : state.startsWith("XX") ? Reason.UNREADABLE : Reason.OTHER;
      };
    }
  },
  SQLITE {
    @Override
    boolean isTaken(SQLException failure) {
      return failure.getErrorCode() == CONSTRAINT
          && String.valueOf(failure.getMessage()).contains("UNIQUE constraint failed");
    }

    @Override
    boolean isUndone(SQLException failure) {
      // A writer that holds the only lock there is has nobody to lose against.
      return false;
    }

    @Override
    Reason reason(SQLException failure) {
      return switch (failure.getErrorCode()) {
        case 1 -> Reason.SCHEMA;
        case 5, 6 -> Reason.BUSY;
        case 8 -> Reason.READ_ONLY;
        case 7, 13 -> Reason.FULL;
        case 10, 14 -> Reason.UNREACHABLE;
        case 11, 26 -> Reason.UNREADABLE;
        default -> Reason.OTHER;
      };
    }
  };

  private static final int CONSTRAINT = 19;

  /** Whether a row stands where one was to be inserted: somebody was quicker. */
  abstract boolean isTaken(SQLException failure);

  /** Whether nothing was done, for certain, and the same may be done again. */
  abstract boolean isUndone(SQLException failure);

  abstract Reason reason(SQLException failure);

  /** What went wrong, without the database's words, which may quote what is kept. */
  StoreFailure failure(SQLException failure) {
    var reason = reason(failure);
    return new StoreFailure(
        reason,
        "%s: %s (state %s, code %d)"
            .formatted(
                name().toLowerCase(Locale.ROOT),
                words(reason),
                failure.getSQLState(),
                failure.getErrorCode()));
  }

  private static String words(Reason reason) {
    return switch (reason) {
      case UNREACHABLE -> "the database cannot be reached";
      case READ_ONLY -> "the database takes no writes";
      case FULL -> "the database has no room left";
      case BUSY -> "others were in the way for too long";
      case SCHEMA -> "the tables are not as they must be, or may not be used";
      case UNREADABLE -> "the database is damaged";
      case NOT_FOR_MONEY, DELETED, OTHER -> "the database refused";
    };
  }

  /** Where the scripts are that make the tables. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
