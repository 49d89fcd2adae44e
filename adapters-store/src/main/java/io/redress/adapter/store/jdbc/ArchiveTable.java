package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.EntryHash;
import io.redress.adapter.store.HashChain.Head;
import io.redress.lifecycle.CaseId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Logs of cases that are over, moved out of the way of those that are not. */
final class ArchiveTable {

  /** Nothing is to be done for them, nobody is waited for, and nothing happened for long. */
  private static final String OVER =
      """
      select e.case_id from redress_events e
      group by e.case_id
      having max(e.at) < ?
        and not exists (select 1 from redress_effects x where x.case_id = e.case_id)
      order by e.case_id limit ?\
      """;

  private static final String STILL_OVER =
      """
      select number, hash from redress_events e
      where case_id = ? and at < ?
        and number = (select max(number) from redress_events where case_id = e.case_id)
        and not exists (select 1 from redress_effects x where x.case_id = e.case_id)\
      """;

  private static final String NOTE =
      """
      insert into redress_archived (case_id, number, hash, at) values (?, ?, ?, ?)
      on conflict (case_id) do update set
        number = excluded.number, hash = excluded.hash, at = excluded.at\
      """;

  private static final String LIVE = "redress_events";
  private static final String ARCHIVE = "redress_archived_events";

  private static final String HEAD = "select number, hash from redress_archived where case_id = ?";
  private static final String FORGET = "delete from redress_archived where case_id = ?";
  private static final String DELETE =
      """
      delete from redress_archived_events where case_id in (
        select case_id from redress_archived where at < ?)\
      """;

  private ArchiveTable() {}

  static Seq<CaseId> over(Link link, long before, int atMost) throws SQLException {
    return Sql.rows(link, row -> new CaseId(Sql.text(row, "case_id")), OVER, before, atMost);
  }

  /** Moves a case whose story is over; its head stays, as the proof of what was moved. */
  static boolean move(Link link, CaseId id, long before, long now) throws SQLException {
    var last = Sql.row(link, ArchiveTable::head, STILL_OVER, id.value(), before);
    for (var head : last) {
      Sql.change(link, NOTE, id.value(), head.number(), head.hash().hex(), now);
      move(link, LIVE, ARCHIVE, id, head.number());
    }
    return last.isDefined();
  }

  /** Moves a case back, which goes on after all; whether there was anything to move. */
  static boolean moveBack(Link link, CaseId id) throws SQLException {
    var head = head(link, id);
    int moved = 0;
    for (var known : head) {
      moved = move(link, ARCHIVE, LIVE, id, known.number());
      if (moved > 0) {
        Sql.change(link, FORGET, id.value());
      }
    }
    return moved > 0;
  }

  private static int move(Link link, String from, String to, CaseId id, int number)
      throws SQLException {
    var copy =
        """
        insert into %2$s (case_id, %3$s)
        select case_id, %3$s from %1$s where case_id = ? and number <= ?\
        """
            .formatted(from, to, EventRow.COLUMNS);
    var clear = "delete from %s where case_id = ? and number <= ?".formatted(from);
    int moved = Sql.change(link, copy, id.value(), number);
    Sql.change(link, clear, id.value(), number);
    return moved;
  }

  static Option<Head> head(Link link, CaseId id) throws SQLException {
    return Sql.row(link, ArchiveTable::head, HEAD, id.value());
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(row.getInt("number"), new EntryHash(row.getString("hash")));
  }

  /** Deletes the logs of cases that were archived long ago, and says how many events they had. */
  static int delete(Link link, long archivedBefore) throws SQLException {
    return Sql.change(link, DELETE, archivedBefore);
  }
}
