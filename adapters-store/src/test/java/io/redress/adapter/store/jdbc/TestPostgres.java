package io.redress.adapter.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * One real PostgreSQL for all tests of a run: its own, started once, or the one that {@code
 * -Dredress.postgres.url=jdbc:postgresql://...} names, whose tables with the names of Redress are
 * emptied. Its own one does not wait for its disk.
 */
final class TestPostgres {

  private static final String URL = url();
  private static final HikariDataSource POOL = pool("", 12);

  private TestPostgres() {}

  private static String url() {
    var given = System.getProperty("redress.postgres.url", "");
    if (!given.isEmpty()) {
      return given;
    }
    try {
      return EmbeddedPostgres.builder()
          .setPGStartupWait(Duration.ofSeconds(60))
          .setLocaleConfig("locale", "C")
          .setLocaleConfig("encoding", "UTF8")
          .start()
          .getJdbcUrl("postgres", "postgres");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static HikariDataSource pool(String first, int size) {
    return new HikariDataSource(config(first, size));
  }

  private static HikariConfig config(String first, int size) {
    var config = new HikariConfig();
    config.setJdbcUrl(URL);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    if (!first.isEmpty()) {
      config.setConnectionInitSql(first);
    }
    return config;
  }

  static DataSource source() {
    return POOL;
  }

  /** A small pool whose connections begin with a statement. */
  static HikariDataSource beginningWith(String statement) {
    return pool(statement, 4);
  }

  /** A small pool whose connections wait for a commit. */
  static HikariDataSource waitingForCommits() {
    var config = config("", 4);
    config.setAutoCommit(false);
    return new HikariDataSource(config);
  }

  /** A store on empty tables, such as shops have it but for the disk. */
  static JdbcStore empty() {
    return emptied(PostgresStore.on(POOL));
  }

  /** The same with appends for tables on several machines. */
  static JdbcStore emptyDistributed() {
    return emptied(PostgresStore.on(POOL).distributed());
  }

  private static JdbcStore emptied(PostgresStore store) {
    var opened = store.notForMoney().migrating().open();
    run(
        """
        truncate redress_events, redress_archived_events, redress_archived, redress_effects,
          redress_ledger, redress_tallies, redress_strays, redress_persons, redress_person_keys\
        """);
    return opened;
  }

  static void run(String sql) {
    try (Connection connection = POOL.getConnection()) {
      Sql.run(Link.lent(connection), sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
