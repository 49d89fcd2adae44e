package io.redress.simulator.events;

import io.redress.adapter.store.EventCodec;
import io.redress.lifecycle.CaseEvent;
import io.redress.money.Money;
import io.redress.simulator.report.CsvCells;
import io.redress.simulator.world.EventLog.Happened;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/**
 * An event as a row: of which world, policy and case, when and by whom, and what it says. Money is
 * in major units, times are UTC, and a cell is empty where the event says nothing of it.
 */
final class EventRow {

  static final Seq<String> COLUMNS =
      List.of(
          "world",
          "policy",
          "case",
          "order",
          "truth",
          "counted",
          "number",
          "time",
          "by",
          "event",
          "reason",
          "rule",
          "remedy",
          "path",
          "amount",
          "currency",
          "clock",
          "leg",
          "outcome");

  private static final EventCodec<CaseEvent> EVENTS = EventCodec.ofCases();

  private EventRow() {}

  /** The cells, in the order of the columns. */
  static Seq<String> of(int world, String policy, Happened what) {
    var event = what.entry().event();
    var grant = EventFacts.grant(event);
    var amount = EventFacts.amount(event);
    return List.of(
        Integer.toString(world),
        CsvCells.text(policy),
        what.id().value(),
        CsvCells.text(what.order().value()),
        what.truth(),
        what.isCounted() ? "yes" : "no",
        Integer.toString(what.entry().number()),
        what.entry().at().toString(),
        word(what.entry().by().role()),
        EVENTS.typeOf(event).word(),
        text(EventFacts.reason(event)),
        text(EventFacts.rule(event)),
        text(grant.map(granted -> word(granted.remedy()))),
        text(grant.map(granted -> granted.path().word())),
        amount.map(Money::inMajorUnits).getOrElse(""),
        amount.map(money -> money.currency().getCurrencyCode()).getOrElse(""),
        text(EventFacts.deadline(event).map(deadline -> deadline.clock().word())),
        text(EventFacts.leg(event).map(leg -> leg.value())),
        text(EventFacts.outcome(event)));
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String text(Option<String> cell) {
    return cell.map(CsvCells::text).getOrElse("");
  }
}
