package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.BrokenLink;
import io.redress.adapter.store.BrokenLink.Why;
import io.redress.adapter.store.EntryHash;
import io.redress.adapter.store.HashChain;
import io.redress.adapter.store.HashChain.Head;
import io.redress.lifecycle.CaseId;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Shows whether logs are as they were kept. Whoever can write to the tables can write a log anew or
 * leave out its end; that is found only against heads that are kept where they cannot write.
 */
public final class LogAudit {

  private final Database database;

  LogAudit(Database database) {
    this.database = database;
  }

  /** The first place where the log of a case is not as it was kept; none where it is. */
  public Option<BrokenLink> verify(CaseId id) {
    return verify(id, Head.START);
  }

  /**
   * The same, and whether the log still is the one that had a head. It may have gone on since.
   *
   * @param known a head that was kept elsewhere
   */
  public Option<BrokenLink> verify(CaseId id, Head known) {
    var all = database.read(link -> EventTable.rawLog(link, id));
    var rows = all.takeWhile(Either::isRight).flatMap(row -> row);
    var entries = rows.map(EventRow::entry);
    var hashes = rows.map(EventRow::hash);
    return rows.size() == all.size()
        ? HashChain.of(id).verify(entries, hashes, known)
        : HashChain.of(id)
            .verify(entries, hashes)
            .orElse(Option.some(new BrokenLink(rows.size() + 1, Why.CHANGED)));
  }

  /**
   * The heads of logs as they are now, to be kept where nobody can change them together with the
   * logs, in the order of their cases.
   *
   * @param after the last case that was given before; none at first
   * @param atMost how many; fewer are the last ones
   */
  public Map<CaseId, Head> heads(Option<CaseId> after, int atMost) {
    var from = after.map(CaseId::value).getOrElse("");
    var sql = heads(after.isEmpty() ? ">=" : ">");
    return database
        .read(link -> Sql.rows(link, LogAudit::head, sql, from, from, atMost))
        .toLinkedMap(head -> head);
  }

  private static Tuple2<CaseId, Head> head(ResultSet row) throws SQLException {
    return Tuple.of(
        new CaseId(Sql.text(row, "case_id")),
        new Head(row.getInt("number"), new EntryHash(row.getString("hash"))));
  }

  private static String heads(String later) {
    return """
    select c.case_id, c.number, (
      select hash from redress_events e where e.case_id = c.case_id and e.number = c.number
      union all
      select hash from redress_archived_events e
      where e.case_id = c.case_id and e.number = c.number) as hash
    from (
      select case_id, max(number) as number from (
        select case_id, number from redress_events where case_id %1$s ?
        union all
        select case_id, number from redress_archived_events where case_id %1$s ?) a
      group by case_id order by case_id limit ?) c
    order by c.case_id\
    """
        .formatted(later);
  }
}
