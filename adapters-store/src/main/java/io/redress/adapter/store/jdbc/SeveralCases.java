package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.jdbc.EventTable.CaseRow;
import io.redress.adapter.store.jdbc.LedgerTable.OrderRow;
import io.redress.lifecycle.CaseId;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Step;
import io.redress.port.CaseJournal.Together;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Several cases at once: one round trip and one commit instead of one for each. */
record SeveralCases(Database database, Codecs codecs, Heads heads, Appending appending)
    implements Together {

  @Override
  public Map<CaseId, Seq<Entry>> logs(Seq<CaseId> ids) {
    return switch (database.dialect()) {
      case POSTGRESQL -> {
        var rows = database.read(link -> EventTable.logs(link, ids)).groupBy(CaseRow::forCase);
        yield ids.toMap(id -> id, id -> log(id, rows.get(id).toList().flatMap(found -> found)));
      }
      case SQLITE ->
          ids.toMap(
              id -> id,
              id ->
                  log(
                      id,
                      database
                          .read(link -> EventTable.log(link, id))
                          .map(row -> new CaseRow(id, row))));
    };
  }

  private Seq<Entry> log(CaseId id, Seq<CaseRow> rows) {
    rows.lastOption()
        .map(CaseRow::event)
        .forEach(last -> heads.seen(id, last.entry().number(), last.hash()));
    return rows.map(row -> Reading.event(id, row.event().entry(), codecs));
  }

  @Override
  public Map<OrderId, Seq<LedgerEntry>> ledgers(Seq<OrderId> orders) {
    return switch (database.dialect()) {
      case POSTGRESQL -> {
        var rows =
            database
                .read(link -> LedgerTable.ledgers(link, orders, codecs))
                .groupBy(OrderRow::order);
        yield orders.toMap(
            order -> order,
            order -> rows.get(order).toList().flatMap(found -> found).map(OrderRow::entry));
      }
      case SQLITE ->
          orders.toMap(
              order -> order,
              order -> database.read(link -> LedgerTable.entries(link, order, codecs)));
    };
  }

  @Override
  public boolean append(Seq<Step> steps) {
    Together.check(steps);
    return steps.isEmpty() || appending.append(steps);
  }
}
