package io.redress.adapter.store;

import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.CommandPrint;
import io.redress.party.Actor;
import io.redress.port.CaseJournal.Entry;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * One entry of the log of a case as a journal keeps it. Every part must come back as it was kept:
 * the instant to the nanosecond, the event byte for byte, since the {@link HashChain} covers them.
 *
 * @param number counted from one
 * @param print of the command; not covered by the chain, since what it says follows from the events
 * @param event the text of an {@link EventCodec}, as it was when it was kept
 */
public record StoredEntry(
    int number, Instant at, Actor by, CommandId command, Option<CommandPrint> print, String event) {

  /** An entry of a command without a print. */
  public StoredEntry(int number, Instant at, Actor by, CommandId command, String event) {
    this(number, at, by, command, Option.none(), event);
  }

  /** An entry that is to be kept. */
  public static StoredEntry of(Entry entry, EventCodec<CaseEvent> codec) {
    return new StoredEntry(
        entry.number(),
        entry.at(),
        entry.by(),
        entry.command(),
        entry.print(),
        codec.write(entry.event()));
  }

  /**
   * The entry that was kept.
   *
   * @throws UnreadableJson if its event cannot be read
   */
  public Entry entry(EventCodec<CaseEvent> codec) {
    return new Entry(number, at, by, command, print, codec.read(event));
  }

  /** The same under another number. */
  StoredEntry numbered(int other) {
    return new StoredEntry(other, at, by, command, print, event);
  }
}
