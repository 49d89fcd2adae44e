package io.redress.adapter.store.jdbc;

import io.redress.port.Agenda.Claimed;
import io.redress.port.Agenda.Due;
import io.redress.port.Agenda.Lease;
import io.redress.port.Agenda.Overdue;
import io.redress.port.Agenda.Task;
import io.redress.port.Destination;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;

/**
 * Claims what is due: its lease ends when it would be due again. What is not due is not looked at,
 * however much there is of it. What cannot be read is claimed, too, and left alone until its lease
 * ends: it must not keep anybody from what can, and a newer version of Redress may read it.
 */
record Claims(Database database, Codecs codecs) {

  private static final String DEADLINES = "c.number = 0";

  private static final String MORE =
      ", c.destination, c.payload, c.not_before, c.tries, c.fence + 1 as fence,"
          + " coalesce(c.first_claimed, ?) as first_claimed";

  private static final String TAKE =
      """
      update redress_effects
      set due_at = ?, fence = fence + 1, first_claimed = coalesce(first_claimed, ?), holder = ?
      where case_id = ? and number = ? and idx = ?\
      """;

  /** A task and since when it was due, to put claims into their order again. */
  private record Found<T extends Task>(
      Option<Claimed<T>> claim, long dueAt, String id, int number, int index) {}

  /** What a row of a kind of task is. */
  interface Kind<T extends Task> {
    T of(ResultSet row, Codecs codecs) throws SQLException;
  }

  Seq<Claimed<Due>> effects(Lease lease, int atMost, Set<Destination> except) {
    var which = effectsBut(except.size() + 1);
    var values =
        List.<Object>of("")
            .appendAll(except.toList().map(Destination::value))
            .append(Nanos.nearest(lease.from()))
            .append(Destination.MESSAGES.value());
    return claim(lease, atMost, which, values, TaskRow::due);
  }

  Seq<Claimed<Overdue>> deadlines(Lease lease, int atMost) {
    return claim(lease, atMost, DEADLINES, List.empty(), TaskRow::overdue);
  }

  /** An earlier effect of the case that was due and is not done holds a later one. */
  private static String effectsBut(int destinations) {
    return """
    c.number > 0 and c.destination not in (%s) and not exists (
      select 1 from redress_effects p
      where p.case_id = c.case_id and p.number > 0 and p.holds = 1 and p.not_before <= ?
        and (p.number < c.number or p.number = c.number and p.idx < c.idx)
        and (p.destination = c.destination or c.destination = ?))\
    """
        .formatted(String.join(", ", Collections.nCopies(destinations, "?")));
  }

  /** The bound stands in the text: the planner must know that few of many are wanted. */
  private static String oldest(String columns, String which, int atMost) {
    return """
    select c.case_id, c.number, c.idx, c.due_at%s from redress_effects c
    where c.state = 0 and c.due_at <= ? and %s
    order by c.due_at, c.case_id, c.number, c.idx limit %d\
    """
        .formatted(columns, which, atMost);
  }

  /** Whoever is claiming the same leaves it to the other, and takes the next. */
  private static String takeShared(String oldest) {
    return """
    with p as materialized (%s for update skip locked)
    update redress_effects e set due_at = ?, fence = e.fence + 1,
      first_claimed = coalesce(e.first_claimed, ?), holder = ?
    from p where e.case_id = p.case_id and e.number = p.number and e.idx = p.idx
    returning e.case_id, e.number, e.idx, e.destination, e.payload, e.not_before, e.fence,
      e.tries, e.first_claimed, p.due_at\
    """
        .formatted(oldest);
  }

  private <T extends Task> Seq<Claimed<T>> claim(
      Lease lease, int atMost, String which, Seq<Object> values, Kind<T> kind) {
    if (atMost <= 0) {
      return List.empty();
    }
    var search = values.prepend(Nanos.nearest(lease.from()));
    var found =
        switch (database.dialect()) {
          case POSTGRESQL -> shared(lease, oldest("", which, atMost), search, kind);
          case SQLITE -> alone(lease, oldest(MORE, which, atMost), search, kind);
        };
    return found.flatMap(Found::claim);
  }

  private <T extends Task> Seq<Found<T>> shared(
      Lease lease, String oldest, Seq<Object> search, Kind<T> kind) {
    var sql = takeShared(oldest);
    var all = search.appendAll(taking(lease));
    return database
        .write(link -> Sql.rows(link, row -> found(row, kind), sql, all.toJavaArray()))
        .sorted(Claims::order);
  }

  /** Looks without the lock first: most of the time nothing is due. */
  private <T extends Task> Seq<Found<T>> alone(
      Lease lease, String sql, Seq<Object> search, Kind<T> kind) {
    var all = search.prepend(Nanos.of(lease.from())).toJavaArray();
    boolean isNothing = database.read(link -> Sql.rows(link, row -> true, sql, all).isEmpty());
    return isNothing
        ? List.empty()
        : database.transaction(link -> alone(link, lease, sql, all, kind));
  }

  private <T extends Task> Seq<Found<T>> alone(
      Link link, Lease lease, String sql, Object[] values, Kind<T> kind) throws SQLException {
    var found = Sql.rows(link, row -> found(row, kind), sql, values);
    Sql.changeEach(
        link,
        TAKE,
        found.map(one ->
            taking(lease).appendAll(List.of(one.id(), one.number(), one.index())).toJavaArray()));
    return found;
  }

  private static Seq<Object> taking(Lease lease) {
    return List.of(Nanos.nearest(lease.until()), Nanos.of(lease.from()), lease.holder());
  }

  private <T extends Task> Found<T> found(ResultSet row, Kind<T> kind) throws SQLException {
    return new Found<>(
        Reading.readable(task -> claimed(task, kind), row),
        row.getLong("due_at"),
        Sql.text(row, "case_id"),
        row.getInt("number"),
        row.getInt("idx"));
  }

  private <T extends Task> Claimed<T> claimed(ResultSet row, Kind<T> kind) throws SQLException {
    return new Claimed<>(
        kind.of(row, codecs),
        row.getLong("fence"),
        row.getInt("tries"),
        Nanos.read(row.getLong("first_claimed")));
  }

  private static int order(Found<?> one, Found<?> other) {
    int byTime = Long.compare(one.dueAt(), other.dueAt());
    int byCase = byTime != 0 ? byTime : one.id().compareTo(other.id());
    int byNumber = byCase != 0 ? byCase : Integer.compare(one.number(), other.number());
    return byNumber != 0 ? byNumber : Integer.compare(one.index(), other.index());
  }
}
