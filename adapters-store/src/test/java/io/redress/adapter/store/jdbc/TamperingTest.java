package io.redress.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.adapter.store.HashChain.Head;
import io.redress.adapter.store.JournalFixture;
import io.redress.adapter.store.StoredEntry;
import io.redress.lifecycle.CaseId;
import io.redress.port.CaseJournal;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever changes logs in the tables is found, as long as their heads are known elsewhere. */
class TamperingTest extends JournalFixture {

  private static final int TAMPERINGS = 10_000;
  private static final int CASES = 8;
  private static final int EVENTS = 10;

  private final JdbcStore store = SqliteStore.inMemory();
  private final Random random = new Random(20260301);

  /** In which ways logs are tampered with. */
  private enum Tampering {
    EDIT,
    DELETION,
    SWAP,
    TRUNCATION,
    INSERTION,
    REWRITING,
    TRANSPLANT
  }

  @Override
  protected CaseJournal journal() {
    return store.journal();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everyTamperingIsFound() {
    for (int number = 0; number < CASES; number++) {
      for (int event = 0; event < EVENTS; event++) {
        append(new CaseId("case-" + number), event);
      }
    }
    var heads = store.audit().heads(Option.none(), CASES);
    var found = new HashMap<Tampering, Integer>();

    for (int i = 0; i < TAMPERINGS; i++) {
      var kind = Tampering.values()[i % Tampering.values().length];
      if (isFound(kind, heads)) {
        found.merge(kind, 1, Integer::sum);
      }
    }

    assertThat(found.values().stream().mapToInt(n -> n).sum()).isEqualTo(TAMPERINGS);
    assertThat(found).hasSize(Tampering.values().length);
    assertThat(heads.filter(head -> store.audit().verify(head._1(), head._2()).isDefined()))
        .isEmpty();
  }

  /** Tampers with one log, looks, and undoes it. */
  private boolean isFound(Tampering kind, Map<CaseId, Head> heads) {
    return store
        .database()
        .write(link -> {
          Sql.run(link, "begin");
          tamper(link, kind, new CaseId("case-" + random.nextInt(CASES)));
          boolean isFound =
              heads.exists(head -> store.audit().verify(head._1(), head._2()).isDefined());
          Sql.run(link, "rollback");
          return isFound;
        });
  }

  private void tamper(Link link, Tampering kind, CaseId id) throws SQLException {
    int number = 1 + random.nextInt(EVENTS);
    switch (kind) {
      case EDIT -> edit(link, id, number);
      case DELETION -> change(link, "delete from redress_events", id, number);
      case SWAP -> swap(link, id, number);
      case TRUNCATION ->
          Sql.change(
              link,
              "delete from redress_events where case_id = ? and number >= ?",
              id.value(),
              number);
      case INSERTION -> {
        Sql.change(
            link,
            "update redress_events set number = -number where case_id = ? and number >= ?",
            id.value(),
            number);
        Sql.change(
            link,
            "update redress_events set number = 1 - number where case_id = ? and number < 0",
            id.value());
        copy(link, id, random.nextBoolean() && number > 1 ? number - 1 : number + 1, id, number);
      }
      case REWRITING -> rewrite(link, id, number);
      case TRANSPLANT -> {
        change(link, "delete from redress_events", id, number);
        var other = new CaseId("case-" + (Integer.parseInt(id.value().substring(5)) + 1) % CASES);
        copy(link, other, number, id, number);
      }
    }
  }

  private static void change(Link link, String sql, CaseId id, int number) throws SQLException {
    Sql.change(link, sql + " where case_id = ? and number = ?", id.value(), number);
  }

  private void edit(Link link, CaseId id, int number) throws SQLException {
    var edits =
        new String[] {
          "event = replace(event, '1', '2')",
          "event = event || ' '",
          "at = at + 1",
          "actor = actor || 'x'",
          "role = 'finance'",
          "role = 'nobody'",
          "command = 'other'",
          "hash = replace(replace(hash, 'a', 'b'), '1', '2') || ''",
          "hash = 'none'",
          "number = number + 100"
        };
    var edit = edits[random.nextInt(edits.length)];
    change(link, "update redress_events set " + edit, id, number);
  }

  /** Two events change places, with their hashes or without. */
  private void swap(Link link, CaseId id, int number) throws SQLException {
    int other = 1 + (number + random.nextInt(EVENTS - 1)) % EVENTS;
    var names = new String[] {"command", "hash"};
    if (random.nextBoolean()) {
      change(link, "update redress_events set number = -1", id, number);
      change(link, "update redress_events set number = " + number, id, other);
      change(link, "update redress_events set number = " + other, id, -1);
    } else {
      var name = names[random.nextInt(names.length)];
      Sql.change(
          link,
          """
          update redress_events set %1$s = (
            select %1$s from redress_events o where o.case_id = redress_events.case_id
              and o.number = ?) where case_id = ? and number = ?\
          """
              .formatted(name),
          other,
          id.value(),
          number);
    }
  }

  private static void copy(Link link, CaseId from, int number, CaseId to, int as)
      throws SQLException {
    Sql.change(
        link,
        """
        insert into redress_events (case_id, number, at, actor, role, command, event, hash)
        select ?, ?, at, actor, role, command, event, hash from redress_events
        where case_id = ? and number = ?\
        """,
        to.value(),
        as,
        from.value(),
        number);
  }

  /** As whoever knows how hashes are made would do it: from one event on, all are made anew. */
  private static void rewrite(Link link, CaseId id, int number) throws SQLException {
    Seq<StoredEntry> log = EventTable.log(link, id).map(EventRow::entry);
    var old = log.get(number - 1);
    var other =
        new StoredEntry(number, old.at().plusSeconds(1), old.by(), old.command(), old.event());
    Sql.change(link, "delete from redress_events where case_id = ?", id.value());
    EventTable.insert(link, id, EventRow.after(Head.START, id, log.update(number - 1, other)));
  }
}
