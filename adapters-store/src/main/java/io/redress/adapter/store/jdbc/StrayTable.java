package io.redress.adapter.store.jdbc;

import io.redress.lifecycle.CaseId;
import io.redress.port.Agenda.Stray;
import io.vavr.collection.Seq;
import java.sql.SQLException;

/** Answers that no case could take. */
final class StrayTable {

  private static final String INSERT =
      """
      insert into redress_strays (source, id, at, about, what, why) values (?, ?, ?, ?, ?, ?)
      on conflict (source, id) do nothing\
      """;
  private static final String OLDEST =
      "select source, id, at, about, what, why from redress_strays order by at, source, id limit ?";
  private static final String DROP = "delete from redress_strays where source = ? and id = ?";
  private static final String COUNT = "select count(*) as n from redress_strays";

  private StrayTable() {}

  static boolean insert(Link link, Stray stray) throws SQLException {
    return Sql.change(
            link,
            INSERT,
            stray.source(),
            stray.id(),
            Nanos.of(stray.at()),
            stray.about().value(),
            stray.what(),
            stray.why())
        == 1;
  }

  static Seq<Stray> oldest(Link link, int atMost) throws SQLException {
    return Sql.rows(
        link,
        row ->
            new Stray(
                Sql.text(row, "source"),
                Sql.text(row, "id"),
                Nanos.read(row.getLong("at")),
                new CaseId(Sql.text(row, "about")),
                Sql.text(row, "what"),
                Sql.text(row, "why")),
        OLDEST,
        atMost);
  }

  static boolean drop(Link link, String source, String id) throws SQLException {
    return Sql.change(link, DROP, source, id) == 1;
  }

  static long count(Link link) throws SQLException {
    return Sql.row(link, row -> row.getLong("n"), COUNT).getOrElse(0L);
  }
}
