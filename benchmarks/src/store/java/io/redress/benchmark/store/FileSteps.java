package io.redress.benchmark.store;

import io.redress.adapter.store.jdbc.JdbcStore;
import io.redress.adapter.store.jdbc.SqliteStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Steps in a file, and the same rows inserted into the same file by hand. */
final class FileSteps implements AutoCloseable {

  private static final int AMONG = 8_000;

  private final Streams streams;
  private final JdbcStore store;
  private final Connection byHand;
  private long row;

  FileSteps() {
    try {
      Path file = Files.createTempDirectory("redress").resolve("cases.db");
      store = SqliteStore.file(file);
      streams = new Streams(store.journal());
      byHand = DriverManager.getConnection("jdbc:sqlite:" + file);
      run("pragma journal_mode = wal");
      run("pragma synchronous = full");
      run("pragma busy_timeout = 10000");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = byHand.createStatement()) {
      statement.execute(sql);
    }
  }

  Measure ours(int seconds, long seed) {
    return streams.goOn(seconds, AMONG, false, seed);
  }

  /** By one thread: there is one writer anyway. */
  Measure byHand(int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    return Crew.alone(() -> {
      try {
        insert();
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
      return System.nanoTime() < end;
    });
  }

  private void insert() throws SQLException {
    run("begin immediate");
    row++;
    event(2 * row - 1);
    event(2 * row);
    try (var effect =
        byHand.prepareStatement(
            """
            insert into redress_effects (case_id, number, idx, kind, destination, holds, payload,
              not_before, due_at)
            values ('by-hand', ?, 0, 'tell-customer', 'messages', 0,
              '{"notice":"request-received"}', 1, 1)\
            """)) {
      effect.setLong(1, 2 * row - 1);
      effect.executeUpdate();
    }
    run("commit");
  }

  private void event(long number) throws SQLException {
    try (PreparedStatement event =
        byHand.prepareStatement(
            """
            insert into redress_events (case_id, number, at, actor, role, command, event, hash)
            values ('by-hand', ?, 1, 'redress', 'system', 'command', ?, ?)\
            """)) {
      event.setLong(1, number);
      event.setString(2, PgBench.EVENT);
      event.setString(3, PgBench.HASH);
      event.executeUpdate();
    }
  }

  @Override
  public void close() {
    try {
      byHand.close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    store.close();
  }
}
