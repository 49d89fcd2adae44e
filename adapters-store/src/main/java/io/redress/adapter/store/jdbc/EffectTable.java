package io.redress.adapter.store.jdbc;

import io.redress.lifecycle.CaseId;
import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.DeadLetter;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Overdue;
import io.redress.port.Agenda.Task;
import io.redress.port.Backlog.Waiting;
import io.redress.port.Destination;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** What is to be done, and what became of it. */
final class EffectTable {

  static final String COLUMNS =
      "case_id, number, idx, kind, destination, holds, payload, not_before, due_at, fence";

  private static final String INSERT =
      "insert into redress_effects (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)".formatted(COLUMNS);

  private static final String DROP_DEADLINE =
      "delete from redress_effects where case_id = ? and number = 0";

  private static final String CLAIMED =
      " where case_id = ? and number = ? and idx = ? and fence = ? and state = 0";

  private static final String DONE = "delete from redress_effects" + CLAIMED;

  /** What waited for a task that is done is looked at again, unless it was put off by itself. */
  private static final String FREE =
      """
      update redress_effects set due_at = not_before
      where case_id = ? and number > 0 and state = 0 and first_claimed is null
        and due_at > not_before and exists (select 1 from redress_effects %s)\
      """
          .formatted(CLAIMED);

  private static final String FREE_AND_DONE =
      "with freed as (%s returning 1) %s".formatted(FREE, DONE);

  private static final String PUT_OFF =
      "update redress_effects set due_at = ?, tries = tries + ?, failure = coalesce(?, failure)"
          + CLAIMED;

  private static final String BURY =
      "update redress_effects set state = 1, due_at = ?, tries = tries + 1, failure = ?" + CLAIMED;

  private static final String RELEASE =
      "update redress_effects set state = 0, due_at = ?, tries = 0"
          + " where case_id = ? and number = ? and idx = ? and state = 1";

  private static final String DEAD =
      """
      select case_id, number, idx, destination, payload, not_before, tries, due_at, failure
      from redress_effects where state = 1 order by due_at, case_id, number, idx limit ?\
      """;

  private static final String COUNT_DEAD =
      "select count(*) as n from redress_effects where state = 1";

  private static final String WAITING =
      """
      select destination, count(*) as n, min(not_before) as oldest from redress_effects
      where state = 0 and number %s 0 and not_before <= ? group by destination\
      """;

  private EffectTable() {}

  static void insert(Link link, Seq<TaskRow> rows) throws SQLException {
    Sql.changeEach(link, INSERT, rows.map(EffectTable::values));
  }

  private static Object[] values(TaskRow row) {
    return new Object[] {
      row.forCase().value(),
      row.number(),
      row.index(),
      row.kind(),
      row.destination(),
      row.holds(),
      row.payload(),
      row.notBefore(),
      row.dueAt(),
      row.fence()
    };
  }

  static void dropDeadline(Link link, CaseId id) throws SQLException {
    Sql.change(link, DROP_DEADLINE, id.value());
  }

  /** In the order of the cases, so that two who settle the same do not wait for each other. */
  static int done(Link link, Dialect dialect, Seq<? extends Claimed<?>> claims)
      throws SQLException {
    var sorted = claims.<Claimed<?>>map(claim -> claim).sortBy(claim -> id(claim.task()));
    var byKind = sorted.partition(EffectTable::holds);
    var holding = byKind._1().map(EffectTable::freeing);
    var others = byKind._2().map(EffectTable::ending);
    return switch (dialect) {
      case POSTGRESQL ->
          count(
                  link,
                  FREE_AND_DONE,
                  holding.zipWith(byKind._1().map(EffectTable::ending), EffectTable::both))
              + count(link, DONE, others);
      case SQLITE -> {
        Sql.changeAll(link, FREE, holding);
        yield count(link, DONE, sorted.map(EffectTable::ending));
      }
    };
  }

  private static int count(Link link, String sql, Seq<Object[]> all) throws SQLException {
    return Sql.changeAll(link, sql, all).sum().intValue();
  }

  private static boolean holds(Claimed<?> claim) {
    return claim.task() instanceof Due due && due.holdsOthers();
  }

  private static Object[] ending(Claimed<?> claim) {
    return key(claim.task()).append(claim.fence()).toJavaArray();
  }

  private static Object[] freeing(Claimed<?> claim) {
    return key(claim.task()).append(claim.fence()).prepend(id(claim.task())).toJavaArray();
  }

  private static Object[] both(Object[] one, Object[] other) {
    return List.of(one).appendAll(List.of(other)).toJavaArray();
  }

  private static String id(Task task) {
    return task.forCase().value();
  }

  static boolean putOff(Link link, Claimed<?> claim, Instant until, Option<String> failure)
      throws SQLException {
    var what = List.<Object>of(Nanos.nearest(until), failure.isDefined() ? 1 : 0, failure);
    return settle(link, PUT_OFF, what, claim);
  }

  static boolean bury(Link link, Claimed<?> claim, Instant at, String why) throws SQLException {
    return settle(link, BURY, List.of(Nanos.of(at), why), claim);
  }

  private static boolean settle(Link link, String sql, Seq<Object> what, Claimed<?> claim)
      throws SQLException {
    var values = what.appendAll(key(claim.task())).append(claim.fence());
    return Sql.change(link, sql, values.toJavaArray()) == 1;
  }

  static boolean release(Link link, Task task, Instant at) throws SQLException {
    var values = key(task).prepend(Nanos.nearest(at));
    return Sql.change(link, RELEASE, values.toJavaArray()) == 1;
  }

  private static Seq<Object> key(Task task) {
    return switch (task) {
      case Due due -> List.of(due.forCase().value(), due.number(), due.index());
      case Overdue overdue -> List.of(overdue.forCase().value(), TaskRow.DEADLINE, 0);
    };
  }

  static Seq<DeadLetter> dead(Link link, int atMost, Codecs codecs) throws SQLException {
    return Sql.rows(
            link, row -> Reading.readable(letter -> deadLetter(letter, codecs), row), DEAD, atMost)
        .flatMap(letter -> letter);
  }

  private static DeadLetter deadLetter(ResultSet row, Codecs codecs) throws SQLException {
    return new DeadLetter(
        TaskRow.task(row, codecs),
        row.getInt("tries"),
        Nanos.read(row.getLong("due_at")),
        Sql.text(row, "failure"));
  }

  static long countDead(Link link) throws SQLException {
    return Sql.row(link, row -> row.getLong("n"), COUNT_DEAD).getOrElse(0L);
  }

  static Map<Destination, Waiting> waiting(Link link, Instant at) throws SQLException {
    return HashMap.ofEntries(
        Sql.rows(
            link,
            row ->
                Tuple.of(
                    new Destination(Sql.text(row, "destination")),
                    new Waiting(row.getLong("n"), Option.of(Nanos.read(row.getLong("oldest"))))),
            WAITING.formatted(">"),
            Nanos.nearest(at)));
  }

  static Waiting overdue(Link link, Instant at) throws SQLException {
    return Sql.row(
            link,
            row -> new Waiting(row.getLong("n"), Option.of(Nanos.read(row.getLong("oldest")))),
            WAITING.formatted("="),
            Nanos.nearest(at))
        .getOrElse(Waiting::none);
  }
}
