package io.redress.simulator.events;

import io.redress.adapter.store.EventCodec;
import io.redress.lifecycle.CaseEvent;
import io.redress.money.Money;
import io.redress.simulator.events.EventColumn.Count;
import io.redress.simulator.events.EventColumn.Decimal;
import io.redress.simulator.events.EventColumn.Kind;
import io.redress.simulator.events.EventColumn.Moment;
import io.redress.simulator.events.EventColumn.Text;
import io.redress.simulator.events.EventColumn.YesNo;
import io.redress.simulator.world.EventLog.Happened;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Currency;
import java.util.Locale;

/**
 * An event as a row: of which world, policy and case, when and by whom, and what it says. Money is
 * in major units, times are UTC, and a cell is empty where the event says nothing of it.
 */
final class EventRow {

  private static final EventCodec<CaseEvent> EVENTS = EventCodec.ofCases();

  private EventRow() {}

  /**
   * What the cells are, in their order.
   *
   * @param currency of the money
   */
  static Seq<EventColumn> columns(Currency currency) {
    return List.of(
        always("world", new Count()),
        always("policy", new Text()),
        always("case", new Text()),
        always("order", new Text()),
        always("truth", new Text()),
        always("counted", new YesNo()),
        always("number", new Count()),
        always("time", new Moment()),
        always("by", new Text()),
        always("event", new Text()),
        sometimes("reason", new Text()),
        sometimes("rule", new Text()),
        sometimes("remedy", new Text()),
        sometimes("path", new Text()),
        sometimes("amount", new Decimal(currency.getDefaultFractionDigits())),
        sometimes("currency", new Text()),
        sometimes("clock", new Text()),
        sometimes("leg", new Text()),
        sometimes("outcome", new Text()));
  }

  private static EventColumn always(String name, Kind kind) {
    return new EventColumn(name, kind, false);
  }

  private static EventColumn sometimes(String name, Kind kind) {
    return new EventColumn(name, kind, true);
  }

  /** The cells, in the order of the columns. */
  static Seq<String> of(int world, String policy, Happened what) {
    var event = what.entry().event();
    var grant = EventFacts.grant(event);
    var amount = EventFacts.amount(event);
    return List.of(
        Integer.toString(world),
        policy,
        what.id().value(),
        what.order().value(),
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
    return cell.getOrElse("");
  }
}
