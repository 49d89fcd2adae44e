package io.redress.lifecycle.explore;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.Approvals;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Reactions;
import io.redress.lifecycle.Refusal;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * One command that was not refused, and all that it did.
 *
 * @param which the case that it was given to
 * @param states the state after each event
 */
record Step(
    World world,
    Decider decider,
    int which,
    Position before,
    CaseCommand command,
    Seq<CaseEvent> events,
    Seq<AfterSaleCase> states,
    Seq<Effect> effects,
    Position after) {

  /** Gives a command to a case. */
  static Either<Refusal, Step> give(
      World world, Decider decider, Position before, int which, CaseCommand command) {
    return decider
        .decide(
            world.policy(), before.of(which), command, before.circumstances(world, command.actor()))
        .map(events -> of(world, decider, before, which, command, events));
  }

  private static Step of(
      World world,
      Decider decider,
      Position before,
      int which,
      CaseCommand command,
      Seq<CaseEvent> events) {
    var after = before;
    Seq<AfterSaleCase> states = List.empty();
    Seq<Effect> effects = List.empty();
    for (var event : events) {
      var next = CaseHistory.evolve(after.of(which), event);
      Seq<Effect> caused =
          next.about()
              .map(claim -> Reactions.react(claim, next, event))
              .getOrElse(List.<Effect>empty());
      after = after.after(world, which, event, next, caused);
      for (var amount : Approvals.amount(event)) {
        after = after.approved(command.actor(), amount);
      }
      states = states.append(next);
      effects = effects.appendAll(caused);
    }
    return new Step(world, decider, which, before, command, events, states, effects, after);
  }

  AfterSaleCase stateBefore() {
    return before.of(which);
  }

  AfterSaleCase stateAfter() {
    return after.of(which);
  }

  Past pastAfter() {
    return after.past(which);
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

  <T extends CaseEvent> Seq<T> events(Class<T> type) {
    return events.filter(type::isInstance).map(type::cast);
  }
}
