package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.jdbc.StoreFailure.Reason;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Makes the tables, and brings older ones to this version: one script a version, which never
 * changes once it was published. Their names are such that Flyway can run them, too.
 */
final class Migrations {

  /** The script of version 1, 2, ... */
  private static final List<String> SCRIPTS =
      List.of("V001__cases.sql", "V002__command_prints.sql");

  /** Any number that nobody else locks. */
  private static final String LOCK = "select pg_advisory_xact_lock(7236283401298374)";

  private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(\\n|$)\\s*(?=\\S)");

  private Migrations() {}

  /** Runs what was not run yet, one process at a time, and checks the rest. */
  static void migrate(Database database) {
    database.transaction(link -> {
      if (database.dialect() == Dialect.POSTGRESQL) {
        Sql.rows(link, row -> true, LOCK);
      }
      var done = applied(link, database.dialect());
      refuseOthers(done, database.dialect());
      for (int version = done.size() + 1; version <= SCRIPTS.size(); version++) {
        var script = script(database.dialect(), version);
        for (var statement : END_OF_STATEMENT.split(script, -1)) {
          Sql.run(link, statement);
        }
        Sql.change(
            link,
            "update redress_schema set checksum = ? where version = ?",
            checksum(script),
            version);
      }
      return true;
    });
  }

  /** Refuses tables that are not those of this version. */
  static void check(Database database) {
    var done = database.read(link -> applied(link, database.dialect()));
    refuseOthers(done, database.dialect());
    if (done.size() < SCRIPTS.size()) {
      throw new StoreFailure(
          Reason.SCHEMA,
          "the tables have version %d, this Redress needs %d: migrate them first"
              .formatted(done.size(), SCRIPTS.size()));
    }
  }

  private static void refuseOthers(Map<Integer, Option<String>> done, Dialect dialect) {
    int newest = done.keySet().max().getOrElse(0);
    if (newest > SCRIPTS.size()) {
      throw new StoreFailure(
          Reason.SCHEMA,
          "the tables have version %d, this Redress knows %d: use a newer Redress"
              .formatted(newest, SCRIPTS.size()));
    }
    for (var version : done) {
      boolean isOther =
          version._2().exists(kept -> !kept.equals(checksum(script(dialect, version._1()))));
      if (isOther) {
        throw new StoreFailure(
            Reason.SCHEMA,
            "version %d of the tables was made by another script than this one"
                .formatted(version._1()));
      }
    }
  }

  /** The versions that were run, with the checksums of those that this class ran. */
  private static Map<Integer, Option<String>> applied(Link link, Dialect dialect)
      throws SQLException {
    var isThere =
        switch (dialect) {
          case POSTGRESQL -> "select 1 where to_regclass('redress_schema') is not null";
          case SQLITE -> "select 1 from sqlite_master where name = 'redress_schema'";
        };
    return Sql.rows(link, row -> true, isThere).isEmpty()
        ? HashMap.empty()
        : HashMap.ofEntries(
            Sql.rows(
                link,
                row -> Tuple.of(row.getInt("version"), Option.of(row.getString("checksum"))),
                "select version, checksum from redress_schema"));
  }

  private static String script(Dialect dialect, int version) {
    var name = dialect.folder() + "/" + SCRIPTS.get(version - 1);
    try (var script = Migrations.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException("the script is missing: " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String checksum(String script) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
