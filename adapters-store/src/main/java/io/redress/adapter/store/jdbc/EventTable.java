package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.EntryHash;
import io.redress.adapter.store.HashChain.Head;
import io.redress.adapter.store.jdbc.Sql.Texts;
import io.redress.lifecycle.CaseId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The logs of cases, those in the archive included. */
final class EventTable {

  private static final String LOG =
      """
      select %1$s from redress_events where case_id = ?
      union all
      select %1$s from redress_archived_events where case_id = ?
      order by number\
      """
          .formatted(EventRow.COLUMNS);

  private static final String LOGS =
      """
      select case_id, %1$s from redress_events where case_id = any (?)
      union all
      select case_id, %1$s from redress_archived_events where case_id = any (?)
      order by case_id, number\
      """
          .formatted(EventRow.COLUMNS);

  private static final String HASH =
      "select hash from redress_events where case_id = ? and number = ?";

  private static final String INSERT =
      "insert into redress_events (case_id, %s) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
          .formatted(EventRow.COLUMNS);

  private EventTable() {}

  /** The whole log of a case. */
  static Seq<EventRow> log(Link link, CaseId id) throws SQLException {
    return rawLog(link, id).map(row -> row.getOrElseThrow(number -> Reading.damaged(id, number)));
  }

  /** The whole log of a case, with the numbers of those rows that cannot have been kept so. */
  static Seq<Either<Integer, EventRow>> rawLog(Link link, CaseId id) throws SQLException {
    return Sql.rows(link, EventTable::raw, LOG, id.value(), id.value());
  }

  private static Either<Integer, EventRow> raw(ResultSet row) throws SQLException {
    try {
      return Either.right(EventRow.of(row));
    } catch (IllegalArgumentException damaged) {
      return Either.left(row.getInt("number"));
    }
  }

  /** An event of one case of several. */
  record CaseRow(CaseId forCase, EventRow event) {}

  /** The events of several cases, those of each in order; for a database that has arrays. */
  static Seq<CaseRow> logs(Link link, Seq<CaseId> ids) throws SQLException {
    var texts = new Texts(ids.map(CaseId::value));
    return Sql.rows(link, EventTable::caseRow, LOGS, texts, texts);
  }

  private static CaseRow caseRow(ResultSet row) throws SQLException {
    var id = new CaseId(Sql.text(row, "case_id"));
    return new CaseRow(id, raw(row).getOrElseThrow(number -> Reading.damaged(id, number)));
  }

  /** The head of a log after an event; none where that is not in the log, or in the archive. */
  static Option<Head> head(Link link, CaseId id, int number) throws SQLException {
    return number == 0
        ? Option.some(Head.START)
        : Sql.row(
            link,
            row -> new Head(number, new EntryHash(row.getString("hash"))),
            HASH,
            id.value(),
            number);
  }

  static void insert(Link link, CaseId id, Seq<EventRow> rows) throws SQLException {
    Sql.changeEach(link, INSERT, rows.map(row -> row.values(id)));
  }
}
