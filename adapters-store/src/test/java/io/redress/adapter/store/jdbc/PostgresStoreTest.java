package io.redress.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import io.redress.adapter.store.jdbc.StoreFailure.Reason;
import io.vavr.collection.List;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresStoreTest extends JdbcStoreContract {

  private final JdbcStore store = TestPostgres.empty();

  @Override
  JdbcStore store() {
    return store;
  }

  @Override
  JdbcStore another() {
    return on(TestPostgres.source()).open();
  }

  @Override
  JdbcStore migrated() {
    return on(TestPostgres.source()).migrating().open();
  }

  private static PostgresStore on(DataSource source) {
    return PostgresStore.on(source).notForMoney();
  }

  @Test
  void aDatabaseThatMayForgetIsRefusedUnlessItIsNotForMoney() {
    try (var forgetful = TestPostgres.beginningWith("set synchronous_commit = off")) {
      assertThatExceptionOfType(StoreFailure.class)
          .isThrownBy(() -> PostgresStore.on(forgetful).open())
          .withMessageStartingWith("not for money: ")
          .withMessageContaining("synchronous_commit is off")
          .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_FOR_MONEY));
      assertThat(on(forgetful).open().journal().load(ONE)).isEmpty();
    }
  }

  @Test
  void aReplicaSaysThatItTakesNoWrites() {
    try (var replica = TestPostgres.beginningWith("set default_transaction_read_only = on")) {
      var journal = on(replica).open().journal();

      assertThatExceptionOfType(StoreFailure.class)
          .isThrownBy(() -> journal.append(step(ONE, 0)))
          .withMessage("postgresql: the database takes no writes (state 25006, code 0)");
      assertThat(journal.load(ONE)).isEmpty();
    }
  }

  @Test
  void aDatabaseThatIsNotThereSaysSo() {
    try (var nowhere = new HikariDataSource()) {
      nowhere.setJdbcUrl("jdbc:postgresql://localhost:1/nowhere");
      nowhere.setInitializationFailTimeout(-1);
      nowhere.setConnectionTimeout(250);

      assertThatExceptionOfType(StoreFailure.class)
          .isThrownBy(() -> on(nowhere).open())
          .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE));
    }
  }

  @Test
  void tablesThatAreNotThereAreToBeMadeFirst() {
    TestPostgres.run("create schema if not exists nothing_in_it");
    try (var empty = TestPostgres.beginningWith("set search_path = nothing_in_it")) {
      assertThatExceptionOfType(StoreFailure.class)
          .isThrownBy(() -> on(empty).open())
          .withMessage("the tables have version 0, this Redress needs 2: migrate them first");
    }
  }

  @Test
  void tablesAreMadeOnceByHoweverManyProcesses() throws Exception {
    TestPostgres.run("drop schema if exists made_once cascade");
    TestPostgres.run("create schema made_once");
    try (var empty = TestPostgres.beginningWith("set search_path = made_once")) {
      var opened = atOnce(4, process -> on(empty).migrating().open().journal().load(ONE).size());

      assertThat(opened).containsOnly(0);
    }
  }

  @Test
  void aPoolThatWaitsForCommitsWillDo() {
    try (var waiting = TestPostgres.waitingForCommits()) {
      var journal = on(waiting).open().journal();

      assertThat(journal.append(step(ONE, 0))).isTrue();
      assertThat(journal().load(ONE)).hasSize(1);
    }
  }

  /** Whatever isolation the shop's pool has, nobody loses a step, though more must be done anew. */
  @Test
  void aPoolThatIsolatesMoreStrictlyWillDo() throws Exception {
    try (var strict =
        TestPostgres.beginningWith("set default_transaction_isolation = serializable")) {
      var journal = on(strict).open().journal();

      var kept =
          atOnce(4, thread -> journal.append(step(ONE, 0).doing(List.of(tell(ONE, 1, thread)))));

      assertThat(kept).containsOnlyOnce(true);
      assertThat(journal.load(ONE)).hasSize(1);
      assertThat(claim(NOON)).hasSize(1);
    }
  }

  /** What the database undid by itself is done anew, and not for ever. */
  @ParameterizedTest
  @CsvSource({"40001, 7, true", "40P01, 7, true", "40001, 8, false", "40P01, 8, false"})
  void whatTheDatabaseUndidIsDoneAnew(String state, int times, boolean isDone) {
    var database = new SharedDatabase(TestPostgres.source());
    var failures = new int[] {0};

    Runnable work =
        () ->
            database.write(link -> {
              if (failures[0]++ < times) {
                throw new SQLException("undone", state);
              }
              return true;
            });

    if (isDone) {
      work.run();
    } else {
      assertThatExceptionOfType(StoreFailure.class)
          .isThrownBy(work::run)
          .satisfies(failure -> assertThat(failure.reason()).isEqualTo(Reason.BUSY));
    }
    assertThat(failures[0]).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource({
    "08006, UNREACHABLE",
    "57P01, UNREACHABLE",
    "25006, READ_ONLY",
    "53100, FULL",
    "53300, BUSY",
    "57014, BUSY",
    "42P01, SCHEMA",
    "42501, SCHEMA",
    "XX001, UNREADABLE",
    "23502, OTHER"
  })
  void whatTheDatabaseSaysIsPutIntoWordsWithoutItsRows(String state, Reason reason) {
    var failure =
        Dialect.POSTGRESQL.failure(new SQLException("Key (x)=(王安) already exists", state));

    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(failure).hasNoCause().hasMessageContaining(state);
    assertThat(failure.getMessage()).doesNotContain("王安");
  }
}
