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

  private static final HikariDataSource POOL = pool(url());

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

  private static HikariDataSource pool(String url) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(12);
    return new HikariDataSource(config);
  }

  static DataSource source() {
    return POOL;
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
      Sql.run(connection, sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
