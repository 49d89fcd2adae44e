package io.redress.benchmark.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.redress.adapter.store.jdbc.JdbcStore;
import io.redress.adapter.store.jdbc.PostgresStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL of its own that waits for its disk, as one in which money is kept must. */
final class Server implements AutoCloseable {

  private final EmbeddedPostgres postgres;

  private Server(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static Server start() {
    try {
      return new Server(
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofMinutes(1))
              .setLocaleConfig("locale", "C")
              .setLocaleConfig("encoding", "UTF8")
              .setServerConfig("fsync", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("shared_buffers", "512MB")
              .setServerConfig("max_wal_size", "4GB")
              .start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  int port() {
    return postgres.getPort();
  }

  /** Connections that see the tables of one schema, which is made. */
  HikariDataSource pool(String schema) {
    var config = new HikariConfig();
    config.setJdbcUrl(
        postgres.getJdbcUrl("postgres", "postgres")
            + "&currentSchema="
            + schema
            + "&ApplicationName="
            + schema);
    config.setConnectionInitSql("create schema if not exists " + schema);
    config.setMaximumPoolSize(1);
    try (var once = new HikariDataSource(config)) {
      run(once, "select 1");
    }
    config.setConnectionInitSql(null);
    config.setMaximumPoolSize(2 * Crew.SIZE);
    return new HikariDataSource(config);
  }

  /** A store for money in a schema. */
  static JdbcStore store(HikariDataSource pool) {
    return PostgresStore.on(pool).migrating().open();
  }

  /** Does statements, apart by semicolons. */
  static void run(HikariDataSource pool, String sql) {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
