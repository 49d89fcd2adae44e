package io.redress.lifecycle.explore;

import io.redress.audit.Breach;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.Approvals;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.CommandId;
import io.redress.lifecycle.Draws;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Reactions;
import io.redress.lifecycle.Refusal;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal;
import io.redress.port.CaseJournal.Entry;
import io.redress.port.Destination;
import io.redress.settlement.LedgerEntry;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;

/**
 * One command that was not refused, and all that it did.
 *
 * @param which the case that it was given to
 * @param breaches the laws that do not hold of what a journal would keep of it
 */
record Step(
    World world,
    Decider decider,
    int which,
    Position before,
    CaseCommand command,
    Seq<CaseEvent> events,
    Position after,
    Seq<Breach> breaches) {

  /** Gives a command to a case. */
  static Either<Refusal, Step> give(
      World world, Decider decider, Position before, int which, CaseCommand command) {
    return decider
        .decide(
            world.policy(), before.of(which), command, before.circumstances(world, command.actor()))
        .map(events ->
            events.isEmpty()
                ? new Step(world, decider, which, before, command, events, before, List.empty())
                : of(world, decider, before, which, command, events));
  }

  private static Step of(
      World world,
      Decider decider,
      Position before,
      int which,
      CaseCommand command,
      Seq<CaseEvent> events) {
    var kept = kept(world, before, which, command, events);
    var audited = before.audit().after(kept);
    var after = before.after(which, kept, audited.next());
    for (var amount : events.flatMap(Approvals::amount)) {
      after = after.approved(command.actor(), amount);
    }
    return new Step(world, decider, which, before, command, events, after, audited.breaches());
  }

  /** What a journal would keep of it. All commands are the same here, and each has its own id. */
  private static CaseJournal.Step kept(
      World world, Position before, int which, CaseCommand command, Seq<CaseEvent> events) {
    var id = World.id(which);
    int expected = before.audit().events(id);
    int number = expected;
    var commandId = new CommandId(String.valueOf(number));
    var entries = new ArrayList<Entry>(events.size());
    var effects = new ArrayList<Due>();
    Seq<LedgerEntry> drawn = List.empty();
    var state = before.of(which);
    for (var event : events) {
      number++;
      state = CaseHistory.evolve(state, event);
      entries.add(new Entry(number, before.now(), command.actor(), commandId, event));
      for (var effect : effects(state, event)) {
        effects.add(
            new Due(id, number, effects.size(), effect, before.now(), Destination.MESSAGES));
      }
      drawn = drawn.appendAll(Draws.of(id, event));
    }
    return new CaseJournal.Step(
        id,
        expected,
        Array.ofAll(entries),
        Array.ofAll(effects),
        state.running(),
        before.draw(world, drawn),
        List.empty(),
        Option.of(state));
  }

  private static Seq<Effect> effects(AfterSaleCase state, CaseEvent event) {
    return state
        .about()
        .map(claim -> Reactions.react(claim, state, event))
        .getOrElse(List.<Effect>empty());
  }

  AfterSaleCase stateBefore() {
    return before.of(which);
  }

  /** The same command once more. */
  Either<Refusal, Step> again() {
    return give(world, decider, after, which, command);
  }

  /** The same command, given as if it had not been given. */
  Either<Refusal, Seq<CaseEvent>> decidedAgain() {
    return decider.decide(
        world.policy(), stateBefore(), command, before.circumstances(world, command.actor()));
  }
}
