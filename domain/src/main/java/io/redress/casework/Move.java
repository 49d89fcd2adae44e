package io.redress.casework;

import io.redress.casework.AfterSales.Given;
import io.redress.lifecycle.Approvals;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.CommandPrint;
import io.redress.lifecycle.Draws;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.policy.Policy;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal.Draw;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.CaseJournal.Kept;
import io.redress.port.CaseJournal.Step;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;

/**
 * What a command does to a case.
 *
 * @param step none where it changes nothing
 * @param view where the case stands then
 */
record Move(Option<Step> step, CaseView view) {

  /**
   * What the events of a command do, and all that follows from them.
   *
   * @param events one at least
   * @param ledger what was drawn on the order before
   */
  static Move of(
      Policy policy,
      Kept before,
      Given given,
      Option<CommandPrint> print,
      Seq<CaseEvent> events,
      Instant now,
      Seq<LedgerEntry> ledger) {
    var id = given.id();
    var command = given.command();
    var entries = new ArrayList<Entry>(events.size());
    Seq<Due> effects = List.empty();
    Seq<LedgerEntry> drawn = List.empty();
    Seq<Money> approved = List.empty();
    var first = print;
    var state = before.state();
    int number = before.size();
    for (var event : events) {
      number++;
      state = CaseHistory.evolve(state, event);
      entries.add(new Entry(number, now, command.actor(), command.id(), first, event));
      effects = joined(effects, Outbox.of(id, number, state, event, now));
      drawn = joined(drawn, Draws.of(id, event));
      var amount = Approvals.amount(event);
      approved = amount.isEmpty() ? approved : approved.appendAll(amount);
      first = Option.none();
    }
    var about = state.about();
    var step =
        new Step(
            id,
            before.size(),
            Array.ofAll(entries),
            effects,
            state.running(),
            draw(about, ledger, drawn),
            Tallies.of(policy, about, command.actor(), approved, events, now),
            Option.of(state));
    return new Move(Option.of(step), new CaseView(id, number, state));
  }

  private static <T> Seq<T> joined(Seq<T> all, Seq<T> more) {
    if (more.isEmpty()) {
      return all;
    }
    return all.isEmpty() ? more : all.appendAll(more);
  }

  private static Option<Draw> draw(
      Option<Claim> about, Seq<LedgerEntry> before, Seq<LedgerEntry> drawn) {
    return drawn.isEmpty() ? Option.none() : about.map(claim -> draw(claim.order(), before, drawn));
  }

  /** A ledger begins with what the shop knew. */
  static Draw draw(Order order, Seq<LedgerEntry> before, Seq<LedgerEntry> more) {
    return new Draw(
        order.id(), before.size(), before.isEmpty() ? more.prepend(Draws.opening(order)) : more);
  }
}
