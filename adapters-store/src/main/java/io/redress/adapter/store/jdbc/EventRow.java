package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.EntryHash;
import io.redress.adapter.store.HashChain;
import io.redress.adapter.store.HashChain.Head;
import io.redress.adapter.store.StoredEntry;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.CommandPrint;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One event as a row: what was kept, and the hash of it and of all before. */
record EventRow(StoredEntry entry, EntryHash hash) {

  /** The columns of a row, beside the case. */
  static final String COLUMNS = "number, at, actor, role, command, event, hash, print";

  private static final Map<String, Role> ROLES =
      List.of(Role.values()).foldLeft(HashMap.empty(), (all, role) -> all.put(role.word(), role));

  /** Rows that follow a head. */
  static Seq<EventRow> after(Head before, CaseId id, Seq<StoredEntry> entries) {
    var chain = HashChain.of(id);
    Seq<EventRow> rows = List.empty();
    var head = before;
    for (var entry : entries) {
      head = chain.next(head, entry);
      rows = rows.append(new EventRow(entry, head.hash()));
    }
    return rows;
  }

  /**
   * The row that was kept.
   *
   * @throws IllegalArgumentException if no such row can have been
   */
  static EventRow of(ResultSet row) throws SQLException {
    var role =
        ROLES
            .get(row.getString("role"))
            .getOrElseThrow(() -> new IllegalArgumentException("there is no such role"));
    return new EventRow(
        new StoredEntry(
            row.getInt("number"),
            Nanos.read(row.getLong("at")),
            new Actor(Sql.text(row, "actor"), role),
            new CommandId(Sql.text(row, "command")),
            Option.of(row.getString("print")).map(CommandPrint::new),
            Sql.text(row, "event")),
        new EntryHash(row.getString("hash")));
  }

  Object[] values(CaseId id) {
    return new Object[] {
      id.value(),
      entry.number(),
      Nanos.of(entry.at()),
      entry.by().id(),
      entry.by().role().word(),
      entry.command().value(),
      entry.event(),
      hash.hex(),
      entry.print().map(CommandPrint::text)
    };
  }
}
