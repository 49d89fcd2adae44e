package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.HashChain.Head;
import io.redress.adapter.store.StoredEntry;
import io.redress.adapter.store.jdbc.Sql.Numbers;
import io.redress.adapter.store.jdbc.Sql.Texts;
import io.redress.lifecycle.CommandPrint;
import io.redress.order.OrderId;
import io.redress.port.CaseJournal.Draw;
import io.redress.port.CaseJournal.Step;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Keeps a step by one statement, in one round trip. Its guard is the event before, with its hash:
 * where that is not the last one, the keys of the events are taken, and where it is not there,
 * nothing is inserted at all.
 */
record OneStatement(Database database, Codecs codecs, Heads heads) implements Appending {

  private static final String APPEND =
      """
      with guard as materialized (
        select 1 where
          case when ?::int = 0
            then not exists (select 1 from redress_archived where case_id = ?)
            else exists (select 1 from redress_events
              where case_id = ? and number = ? and hash = ?) end
          and (?::int = 0 or exists (
            select 1 from redress_ledger where order_id = ? and number = ?))
      ), ended as (
        delete from redress_effects where case_id = ? and number = 0 and ?::int = 0
          and exists (select 1 from guard)
      ), running as (
        insert into redress_effects (case_id, number, idx, kind, destination, holds, payload,
          not_before, due_at, fence)
        select ?, 0, 0, 'deadline', '', 0, d.payload, d.due, d.due, d.fence
        from guard, unnest(?::text[], ?::bigint[], ?::bigint[]) as d (payload, due, fence)
        on conflict (case_id, number, idx) do update set
          payload = excluded.payload, not_before = excluded.not_before, due_at = excluded.due_at,
          fence = excluded.fence, state = 0, tries = 0, first_claimed = null, holder = null,
          failure = null
      ), effects as (
        insert into redress_effects (case_id, number, idx, kind, destination, holds, payload,
          not_before, due_at)
        select ?, e.number, e.idx, e.kind, e.destination, e.holds, e.payload, e.due, e.first
        from guard, unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::text[],
          ?::bigint[], ?::bigint[]) as e (number, idx, kind, destination, holds, payload, due, first)
      ), drawn as (
        insert into redress_ledger (order_id, number, entry)
        select ?, l.number, l.entry from guard, unnest(?::bigint[], ?::text[]) as l (number, entry)
      ), tallied as (
        insert into redress_tallies (counter, day, currency, slot, minor)
        select t.* from guard, unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[])
          as t
        on conflict (counter, day, currency, slot)
        do update set minor = redress_tallies.minor + excluded.minor
      )
      insert into redress_events (case_id, number, at, actor, role, command, event, hash, print)
      select ?, e.number, e.at, e.actor, e.role, e.command, e.event, e.hash, nullif(e.print, '')
      from guard, unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::text[], ?::text[]) as e (number, at, actor, role, command, event, hash, print)\
      """;

  private static final Draw NOTHING = new Draw(new OrderId(""), 0, List.empty());

  @Override
  public boolean append(Step step) {
    var entries = Appending.entries(step, codecs);
    return head(step).exists(head -> append(step, head, entries));
  }

  private Option<Head> head(Step step) {
    return heads
        .at(step.forCase(), step.expected())
        .orElse(
            () -> database.read(link -> EventTable.head(link, step.forCase(), step.expected())));
  }

  private boolean append(Step step, Head head, Seq<StoredEntry> entries) {
    var written = new Written(step, Appending.rows(head, step, entries), head);
    try {
      boolean isKept = database.write(link -> Sql.change(link, APPEND, values(written)) > 0);
      remember(written, isKept);
      return isKept;
    } catch (AlreadyTaken taken) {
      return false;
    }
  }

  /** A step as it is written. */
  private record Written(Step step, Seq<EventRow> rows, Head head) {}

  private void remember(Written written, boolean isKept) {
    var last = written.rows().last();
    if (isKept) {
      heads.seen(written.step().forCase(), last.entry().number(), last.hash());
    } else {
      heads.forget(written.step().forCase());
    }
  }

  /** In the order of the cases, so that two who keep the same do not wait for each other. */
  @Override
  public boolean append(Seq<Step> steps) {
    var all = steps.sortBy(step -> step.forCase().value()).map(this::written);
    boolean areKept = all.forAll(Option::isDefined) && haveKept(all.flatMap(one -> one));
    all.flatMap(one -> one).forEach(one -> remember(one, areKept));
    return areKept;
  }

  private Option<Written> written(Step step) {
    var entries = Appending.entries(step, codecs);
    return head(step).map(head -> new Written(step, Appending.rows(head, step, entries), head));
  }

  private boolean haveKept(Seq<Written> all) {
    try {
      return database.transaction(link -> {
        if (Sql.changeAll(link, APPEND, all.map(this::values)).contains(0)) {
          throw new AlreadyTaken();
        }
        return true;
      });
    } catch (AlreadyTaken taken) {
      return false;
    }
  }

  private Object[] values(Written written) {
    var step = written.step();
    var head = written.head();
    var id = step.forCase().value();
    var draw = step.draw().getOrElse(NOTHING);
    return List.<Object>of(
            head.number(),
            id,
            id,
            head.number(),
            head.hash().hex(),
            draw.expected(),
            draw.order().value(),
            draw.expected())
        .appendAll(List.of(id, step.running().isDefined() ? 1 : 0, id))
        .appendAll(running(TaskRow.deadline(step, codecs)))
        .append(id)
        .appendAll(effects(TaskRow.effects(step, codecs)))
        .append(draw.order().value())
        .appendAll(drawn(draw))
        .appendAll(tallied(TallyTable.rows(step.forCase(), step.tallies())))
        .append(id)
        .appendAll(events(written.rows()))
        .toJavaArray();
  }

  private static Seq<Object> events(Seq<EventRow> rows) {
    var entries = rows.map(EventRow::entry);
    return List.of(
        numbers(entries.map(StoredEntry::number)),
        new Numbers(entries.map(entry -> Nanos.of(entry.at()))),
        new Texts(entries.map(entry -> entry.by().id())),
        new Texts(entries.map(entry -> entry.by().role().word())),
        new Texts(entries.map(entry -> entry.command().value())),
        new Texts(entries.map(StoredEntry::event)),
        new Texts(rows.map(row -> row.hash().hex())),
        new Texts(entries.map(entry -> entry.print().map(CommandPrint::text).getOrElse(""))));
  }

  private static Seq<Object> running(Option<TaskRow> deadline) {
    var rows = deadline.toList();
    return List.of(
        new Texts(rows.map(TaskRow::payload)),
        new Numbers(rows.map(TaskRow::notBefore)),
        new Numbers(rows.map(TaskRow::fence)));
  }

  private static Seq<Object> effects(Seq<TaskRow> rows) {
    return List.of(
        numbers(rows.map(TaskRow::number)),
        numbers(rows.map(TaskRow::index)),
        new Texts(rows.map(TaskRow::kind)),
        new Texts(rows.map(TaskRow::destination)),
        numbers(rows.map(TaskRow::holds)),
        new Texts(rows.map(TaskRow::payload)),
        new Numbers(rows.map(TaskRow::notBefore)),
        new Numbers(rows.map(TaskRow::dueAt)));
  }

  private Seq<Object> drawn(Draw draw) {
    int first = draw.expected() + 1;
    return List.of(
        numbers(List.range(first, first + draw.entries().size())),
        new Texts(draw.entries().map(codecs.ledger()::write)));
  }

  private static Seq<Object> tallied(Seq<TallyTable.Row> rows) {
    return List.of(
        new Texts(rows.map(TallyTable.Row::counter)),
        new Texts(rows.map(TallyTable.Row::day)),
        new Texts(rows.map(TallyTable.Row::currency)),
        numbers(rows.map(TallyTable.Row::slot)),
        new Numbers(rows.map(TallyTable.Row::minor)));
  }

  private static Numbers numbers(Seq<Integer> numbers) {
    return new Numbers(numbers.map(Integer::longValue));
  }
}
