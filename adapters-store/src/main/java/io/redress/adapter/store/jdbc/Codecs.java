package io.redress.adapter.store.jdbc;

import io.redress.adapter.store.EventCodec;
import io.redress.adapter.store.JsonCodec;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Effect;
import io.redress.settlement.LedgerEntry;
import io.redress.sla.Deadline;

/** How what happens, what is to be done and what is drawn are written. */
record Codecs(
    EventCodec<CaseEvent> events,
    JsonCodec<Effect> effects,
    JsonCodec<Deadline> deadlines,
    JsonCodec<LedgerEntry> ledger) {

  static Codecs ofCases() {
    return new Codecs(
        EventCodec.ofCases(),
        JsonCodec.of(Effect.class),
        JsonCodec.of(Deadline.class),
        JsonCodec.of(LedgerEntry.class));
  }
}
