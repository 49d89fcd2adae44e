package io.redress.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.redress.adapter.store.jdbc.StoreFailure.Reason;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.party.CustomerId;
import io.redress.port.CaseJournal.Step;
import io.redress.port.Person;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends JdbcStoreContract {

  private static final int PEOPLE = 1_000;

  @TempDir private Path folder;
  private final java.util.List<JdbcStore> opened = new ArrayList<>();
  private JdbcStore store;

  @BeforeEach
  void open() {
    store = another();
  }

  @AfterEach
  void close() {
    opened.forEach(JdbcStore::close);
  }

  @Override
  JdbcStore store() {
    return store;
  }

  @Override
  JdbcStore another() {
    var another = SqliteStore.file(folder.resolve("cases.db"));
    opened.add(another);
    return another;
  }

  @Override
  JdbcStore migrated() {
    return another();
  }

  private void run(String sql) {
    store
        .database()
        .write(link -> {
          Sql.run(link, sql);
          return true;
        });
  }

  private Reason failure(Runnable what) {
    var failed = new ArrayList<StoreFailure>();
    try {
      what.run();
    } catch (StoreFailure failure) {
      failed.add(failure);
    }
    assertThat(failed).hasSize(1);
    assertThat(failed.getFirst()).hasMessageStartingWith("sqlite: ").hasNoCause();
    return failed.getFirst().reason();
  }

  @Test
  void whatIsAcknowledgedIsOnTheDisk() {
    var settings =
        store
            .database()
            .write(link ->
                List.of("journal_mode", "synchronous", "secure_delete")
                    .map(name -> {
                      try {
                        return Sql.rows(link, row -> row.getString(1), "pragma " + name).head();
                      } catch (SQLException failed) {
                        throw new IllegalStateException(failed);
                      }
                    }));

    assertThat(settings).containsExactly("wal", "2", "1");
  }

  @Test
  void aFullDiskKeepsNothingAndNothingHalf() {
    append(ONE, 0);
    var large = List.of(entry(2, new CaseEvent.SentBack("x".repeat(500_000))));
    run("pragma max_page_count = 60");

    var step = Step.of(ONE, 1, large).doing(List.of(tell(ONE, 2, 0)));
    assertThat(failure(() -> journal().append(step))).isEqualTo(Reason.FULL);
    assertThat(journal().load(ONE)).hasSize(1);
    assertThat(claim(NOON)).isEmpty();
    run("pragma max_page_count = 100000");
    assertThat(journal().append(step)).isTrue();
  }

  @Test
  void aFileThatMayNotBeWrittenSaysSo() {
    append(ONE, 0);
    run("pragma query_only = on");

    assertThat(failure(() -> append(ONE, 1))).isEqualTo(Reason.READ_ONLY);
    assertThat(journal().load(ONE)).hasSize(1);
  }

  @Test
  void whoeverIsKeptWaitingForTooLongIsTold() {
    run("pragma busy_timeout = 1");
    var other = another().database();

    other.write(link -> {
      Sql.run(link, "begin immediate");
      assertThat(failure(() -> append(ONE, 0))).isEqualTo(Reason.BUSY);
      Sql.run(link, "rollback");
      return true;
    });
    assertThat(append(ONE, 0)).isTrue();
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("letter.txt"), "王安 writes: ".repeat(1_000));

    assertThatExceptionOfType(StoreFailure.class)
        .isThrownBy(() -> SqliteStore.file(file))
        .withMessage("sqlite: the database is damaged (state null, code 26)");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThat(failure(() -> SqliteStore.file(folder.resolve("none").resolve("cases.db"))))
        .isEqualTo(Reason.UNREACHABLE);
  }

  /** No file holds who anybody was, and once they are erased nothing that leads there either. */
  @Test
  void noFileHoldsAnybodyInClearAndNothingIsLeftOfThemOnceErased() throws IOException {
    for (int i = 0; i < PEOPLE; i++) {
      var canary = "canary-%04d".formatted(i);
      var id = new CaseId("case-" + i);
      store
          .persons()
          .keep(
              new CustomerId("customer-" + i),
              new Person(
                  Option.some(canary), Option.some(canary), Option.some(canary), Locale.CHINA));
      append(id, 0, tell(id, 1, 0));
    }
    var secrets = secrets();
    assertThat(secrets).hasSize(2 * PEOPLE);
    assertThat(files()).doesNotContain("canary-");

    for (int i = 0; i < PEOPLE; i++) {
      assertThat(store.persons().erase(new CustomerId("customer-" + i))).isTrue();
    }

    var left = files();
    assertThat(secrets.filter(left::contains)).isEmpty();
    assertThat(secrets()).isEmpty();
    assertThat(store.audit().heads(Option.none(), PEOPLE))
        .hasSize(PEOPLE)
        .allSatisfy(head -> assertThat(store.audit().verify(head._1(), head._2())).isEmpty());
  }

  /** What is kept of people, byte for byte. */
  private Seq<String> secrets() {
    return store
        .database()
        .read(link ->
            Sql.rows(
                link,
                row -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1),
                "select sealed from redress_persons union all select key from"
                    + " redress_person_keys"));
  }

  private String files() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
