package io.redress.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.store.HashChain.Head;
import io.redress.adapter.store.jdbc.JdbcStore;
import io.redress.adapter.store.jdbc.PostgresStore;
import io.redress.adapter.store.jdbc.SqliteStore;
import io.redress.adapter.store.jdbc.StoreFailure;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.party.CustomerId;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.port.Person;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Cases in a database: opened, archived, checked, and a customer erased. */
class StoreExample {

  private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");
  private static final CaseId CASE = new CaseId("case-1");
  private static final CustomerId LI = new CustomerId("customer-8");

  @TempDir private Path folder;

  @Test
  void casesAreKeptInAFile() {
    // region file
    try (var store = SqliteStore.file(folder.resolve("cases.db"))) {
      var journal = store.journal(); // give it to AfterSales, EffectRunner and DeadlineSweep
      // endregion
      assertThat(journal.append(step())).isTrue();
    }
    try (var again = SqliteStore.file(folder.resolve("cases.db"))) {
      assertThat(again.journal().load(CASE)).hasSize(1);
    }
  }

  @Test
  void aDatabaseThatIsNotThereIsRefused() {
    DataSource pool = new Nowhere();
    assertThat(refused(() -> server(pool))).isEqualTo(StoreFailure.Reason.UNREACHABLE);
  }

  private static JdbcStore server(DataSource pool) {
    // region server
    var store = PostgresStore.on(pool).migrating().open();
    // endregion
    return store;
  }

  private static StoreFailure.Reason refused(Runnable what) {
    try {
      what.run();
    } catch (StoreFailure failure) {
      return failure.reason();
    }
    throw new AssertionError("nothing was refused");
  }

  @Test
  void whatIsOverIsArchivedAndAPersonErased() {
    try (var store = SqliteStore.inMemory()) {
      store.journal().append(step());
      var now = NOW.atZone(ZoneOffset.UTC).plusYears(2).toInstant();
      // region archive
      var before = now.atZone(ZoneOffset.UTC).minus(Period.ofMonths(18)).toInstant();
      var archived = store.archive().archive(before, 1_000, now);
      // endregion
      assertThat(archived).containsExactly(CASE);

      // region audit
      var heads = store.audit().heads(Option.none(), 10_000); // keep these elsewhere
      // endregion
      assertThat(broken(store, heads.getOrElse(CASE, Head.START))).isFalse();

      // region erase
      store.persons().keep(LI, person());
      store.persons().erase(LI);
      // endregion
      assertThat(store.persons().of(LI)).isEmpty();
    }
  }

  private static boolean broken(JdbcStore store, Head head) {
    // region verify
    var broken = store.audit().verify(CASE, head);
    // endregion
    return broken.isDefined();
  }

  private static Person person() {
    return new Person(Option.some("李"), Option.some("li@example.com"), Option.none(), Locale.CHINA);
  }

  private static Step step() {
    var event = new CaseEvent.Withdrawn();
    return Step.of(CASE, 0, List.of(new Entry(1, NOW, Actor.SYSTEM, new CommandId("c-1"), event)));
  }

  /** A pool whose database does not answer. */
  private static final class Nowhere extends SQLiteDataSource {

    @Override
    public Connection getConnection() throws SQLException {
      throw new SQLException("connection refused", "08001");
    }
  }
}
