package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.StoredEntry;
import io.redress.adapter.store.UnreadableJson;
import io.redress.adapter.store.jdbc.StoreFailure.Reason;
import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal.Entry;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads texts that were kept, and says which one cannot be read: where it stands, not what. */
final class Reading {

  private static final Logger log = LoggerFactory.getLogger(Reading.class);

  private Reading() {}

  static StoreFailure damaged(CaseId id, int number) {
    return new StoreFailure(
        Reason.UNREADABLE, "event %d of case %s is damaged".formatted(number, id.value()));
  }

  static Entry event(CaseId id, StoredEntry entry, Codecs codecs) {
    try {
      return entry.entry(codecs.events());
    } catch (UnreadableJson unreadable) {
      throw new StoreFailure(
          Reason.UNREADABLE,
          "event %d of case %s cannot be read: %s"
              .formatted(entry.number(), id.value(), unreadable.getMessage()));
    }
  }

  /** What stands in a column of a task. */
  static <T> T of(ResultSet row, String column, Function<String, T> codec) throws SQLException {
    try {
      return codec.apply(Sql.text(row, column));
    } catch (UnreadableJson unreadable) {
      throw new StoreFailure(
          Reason.UNREADABLE,
          "task %d-%d of case %s cannot be read: %s"
              .formatted(
                  row.getInt("number"),
                  row.getInt("idx"),
                  Sql.text(row, "case_id"),
                  unreadable.getMessage()));
    }
  }

  /** What a row is; none where it cannot be read, which people are told. */
  static <T> Option<T> readable(Sql.Row<T> reader, ResultSet row) throws SQLException {
    try {
      return Option.some(reader.of(row));
    } catch (StoreFailure unreadable) {
      log.error("{}", unreadable.getMessage());
      return Option.none();
    }
  }

  static <T> T ledger(String order, int number, String text, Function<String, T> codec) {
    try {
      return codec.apply(text);
    } catch (UnreadableJson unreadable) {
      throw new StoreFailure(
          Reason.UNREADABLE,
          "entry %d of the ledger of order %s cannot be read: %s"
              .formatted(number, order, unreadable.getMessage()));
    }
  }
}
