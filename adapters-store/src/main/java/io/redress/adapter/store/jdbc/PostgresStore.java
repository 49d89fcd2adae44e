package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.jdbc.StoreFailure.Reason;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Opens a store in PostgreSQL 13 or newer, whose text is UTF-8. A database that may lose what it
 * acknowledged is refused, since a refund that it forgot would be paid again.
 *
 * @param migrates whether it makes the tables, and brings older ones to this version
 * @param isForMoney whether it refuses such a database
 * @param isDistributed whether the tables are on several machines, so that no statement may write
 *     to more than one of them
 */
public record PostgresStore(
    DataSource source, boolean migrates, boolean isForMoney, boolean isDistributed) {

  private static final int OLDEST = 130_000;

  private static final String SETTINGS =
      """
      select current_setting('server_version_num')::int as version,
        current_setting('fsync') as fsync,
        current_setting('full_page_writes') as pages,
        current_setting('synchronous_commit') as commits,
        current_setting('server_encoding') as encoding\
      """;

  /** What a server promises. */
  private record Settings(
      int version, String fsync, String pages, String commits, String encoding) {

    static Settings of(ResultSet row) throws SQLException {
      return new Settings(
          row.getInt("version"),
          row.getString("fsync"),
          row.getString("pages"),
          row.getString("commits"),
          row.getString("encoding"));
    }

    Seq<String> dangers() {
      return List.of(
              danger("fsync", fsync),
              danger("full_page_writes", pages),
              danger("synchronous_commit", commits))
          .flatMap(danger -> danger);
    }

    private static Seq<String> danger(String name, String value) {
      return value.equals("off") ? List.of(name + " is off") : List.empty();
    }
  }

  /** A store whose tables were made by others, with the scripts that come with Redress. */
  public static PostgresStore on(DataSource source) {
    return new PostgresStore(source, false, true, false);
  }

  /** The same, with tables that are made and brought to this version when it is opened. */
  public PostgresStore migrating() {
    return new PostgresStore(source, true, isForMoney, isDistributed);
  }

  /** The same on a database that may lose what it acknowledged: for tests. */
  public PostgresStore notForMoney() {
    return new PostgresStore(source, migrates, false, isDistributed);
  }

  /** The same with tables on several machines: steps take more round trips. */
  public PostgresStore distributed() {
    return new PostgresStore(source, migrates, isForMoney, true);
  }

  /**
   * Opens the store.
   *
   * @throws StoreFailure if the database cannot be reached, promises too little, or has tables of
   *     another version
   */
  public JdbcStore open() {
    var database = new SharedDatabase(source);
    refuse(database.read(PostgresStore::settings));
    if (migrates) {
      Migrations.migrate(database);
    } else {
      Migrations.check(database);
    }
    return isDistributed ? JdbcStore.distributed(database) : JdbcStore.of(database);
  }

  private static Settings settings(Link link) throws SQLException {
    return Sql.rows(link, Settings::of, SETTINGS).head();
  }

  private void refuse(Settings settings) {
    if (settings.version() < OLDEST) {
      throw new StoreFailure(
          Reason.SCHEMA,
          "PostgreSQL %d is too old: 13 is the oldest".formatted(settings.version() / 10_000));
    }
    if (!settings.encoding().equals("UTF8")) {
      throw new StoreFailure(
          Reason.SCHEMA,
          "the database keeps text as %s, not as UTF8".formatted(settings.encoding()));
    }
    if (isForMoney && !settings.dangers().isEmpty()) {
      throw new StoreFailure(
          Reason.NOT_FOR_MONEY, "not for money: " + settings.dangers().mkString(", "));
    }
  }
}
