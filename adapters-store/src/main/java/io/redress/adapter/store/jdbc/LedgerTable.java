package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.jdbc.Sql.Texts;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal.Draw;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.Seq;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What was drawn on orders. */
final class LedgerTable {

  private static final String ENTRIES =
      "select number, entry from redress_ledger where order_id = ? order by number";
  private static final String ALL_ENTRIES =
      """
      select order_id, number, entry from redress_ledger where order_id = any (?)
      order by order_id, number\
      """;
  private static final String IS_THERE =
      "select 1 from redress_ledger where order_id = ? and number = ?";
  private static final String INSERT =
      "insert into redress_ledger (order_id, number, entry) values (?, ?, ?)";

  private LedgerTable() {}

  static Seq<LedgerEntry> entries(Link link, OrderId order, Codecs codecs) throws SQLException {
    return Sql.rows(link, row -> entry(row, order.value(), codecs), ENTRIES, order.value());
  }

  /** An entry of the ledger of one order of several. */
  record OrderRow(OrderId order, LedgerEntry entry) {}

  /** The entries of several ledgers, those of each in order; for a database that has arrays. */
  static Seq<OrderRow> ledgers(Link link, Seq<OrderId> orders, Codecs codecs) throws SQLException {
    return Sql.rows(
        link,
        row -> {
          var order = Sql.text(row, "order_id");
          return new OrderRow(new OrderId(order), entry(row, order, codecs));
        },
        ALL_ENTRIES,
        new Texts(orders.map(OrderId::value)));
  }

  private static LedgerEntry entry(ResultSet row, String order, Codecs codecs) throws SQLException {
    return Reading.ledger(
        order, row.getInt("number"), Sql.text(row, "entry"), codecs.ledger()::read);
  }

  /** Whether a ledger has at least as many entries as a draw expects. */
  static boolean reaches(Link link, Draw draw) throws SQLException {
    return draw.expected() == 0
        || Sql.row(link, row -> true, IS_THERE, draw.order().value(), draw.expected()).isDefined();
  }

  /** Fails as {@link AlreadyTaken} where the ledger has more entries than the draw expects. */
  static void insert(Link link, Draw draw, Codecs codecs) throws SQLException {
    Sql.changeEach(
        link,
        INSERT,
        draw.entries()
            .zipWithIndex((entry, i) ->
                new Object[] {
                  draw.order().value(), draw.expected() + i + 1, codecs.ledger().write(entry)
                }));
  }
}
