package io.redress.simulator.statistics;

import io.redress.adapter.store.EventCodec;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseId;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.CommandPrint;
import io.redress.order.OrderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** A case that stands out as bytes; its events as journals keep them. */
final class PackedStory {

  private static final EventCodec<CaseEvent> EVENTS = EventCodec.ofCases();

  private PackedStory() {}

  static void write(CaseStory story, Packing out) {
    out.number(story.world());
    out.text(story.id().value());
    out.text(story.order().value());
    out.text(story.category());
    out.text(story.reason());
    out.text(story.truth());
    out.number(story.paid());
    out.number(story.given());
    out.number(story.netCost());
    out.number(story.harm());
    out.number(story.log().size());
    story.log().forEach(entry -> write(entry, out));
  }

  private static void write(Entry entry, Packing out) {
    out.number(entry.number());
    out.text(entry.at().toString());
    out.text(entry.by().id());
    out.text(entry.by().role().name());
    out.text(entry.command().value());
    out.text(entry.print().map(CommandPrint::text).getOrElse(""));
    out.text(EVENTS.write(entry.event()));
  }

  static CaseStory read(Unpacking in) {
    return new CaseStory(
        (int) in.number(),
        new CaseId(in.text()),
        new OrderId(in.text()),
        in.text(),
        in.text(),
        in.text(),
        in.number(),
        in.number(),
        in.number(),
        in.number(),
        log(in));
  }

  private static Seq<Entry> log(Unpacking in) {
    return Vector.fill((int) in.number(), () -> entry(in));
  }

  private static Entry entry(Unpacking in) {
    return new Entry(
        (int) in.number(),
        Instant.parse(in.text()),
        new Actor(in.text(), Role.valueOf(in.text())),
        new CommandId(in.text()),
        Option.some(in.text()).filter(print -> !print.isEmpty()).map(CommandPrint::new),
        EVENTS.read(in.text()));
  }
}
