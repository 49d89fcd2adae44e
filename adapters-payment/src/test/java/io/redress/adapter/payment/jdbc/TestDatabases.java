package io.redress.adapter.payment.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/**
 * The databases that books are tested on: a file of SQLite for each test, and one real PostgreSQL
 * for all tests of a run, which is started once and does not wait for its disk.
 */
public final class TestDatabases {

  private TestDatabases() {}

  /** Started by the first test that needs it. */
  private static final class Postgres {

    static final DataSource POOL = pool(url());

    private static DataSource pool(String url) {
      var config = new HikariConfig();
      config.setJdbcUrl(url);
      config.setMaximumPoolSize(20);
      config.setMinimumIdle(0);
      return new HikariDataSource(config);
    }

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
  }

  public static DataSource sqlite(Path folder) {
    var source = new SQLiteDataSource();
    source.setUrl(sqliteUrl(folder));
    return source;
  }

  public static String sqliteUrl(Path folder) {
    return "jdbc:sqlite:" + folder.resolve("books.db").toAbsolutePath();
  }

  /** PostgreSQL, without the tables that begin so. */
  public static DataSource postgres(String prefix) {
    drop(Postgres.POOL, prefix);
    return Postgres.POOL;
  }

  private static void drop(DataSource source, String prefix) {
    run(
        source,
        """
        do $$ declare name text; begin
          for name in select tablename from pg_tables where tablename like '%s%%' loop
            execute 'drop table ' || name || ' cascade';
          end loop;
        end $$\
        """
            .formatted(prefix));
    run(
        source,
        """
        do $$ begin
          if to_regclass('redress_books') is not null then
            delete from redress_books where 'redress_' || book like '%s%%';
          end if;
        end $$\
        """
            .formatted(prefix));
  }

  public static void run(DataSource source, String sql) {
    try (Connection connection = source.getConnection()) {
      Sql.run(connection, sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
