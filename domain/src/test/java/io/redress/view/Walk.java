package io.redress.view;

import io.redress.Shop;
import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.AfterSaleCase.NotOpened;
import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CaseDecider;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseHistory;
import io.redress.lifecycle.Circumstances;
import io.redress.lifecycle.CommandId;
import io.redress.party.Actor;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** A case on its way: the log so far, as the journal would keep it. */
record Walk(Policy policy, Instant now, AfterSaleCase state, Seq<Entry> log) {

  static Walk start(Policy policy) {
    return new Walk(policy, Shop.NOW, new NotOpened(), List.empty());
  }

  Walk later(Duration time) {
    return new Walk(policy, now.plus(time), state, log);
  }

  Walk at(Instant instant) {
    return new Walk(policy, instant.isAfter(now) ? instant : now, state, log);
  }

  /** Gives a command with an id of its own; one that is refused changes nothing. */
  Walk give(Function<CommandId, CaseCommand> makes) {
    var command = makes.apply(new CommandId("c-" + (log.size() + 1)));
    var decided = CaseDecider.decide(policy, state, command, Circumstances.at(now));
    return decided.fold(refused -> this, events -> with(command, events));
  }

  private Walk with(CaseCommand command, Seq<CaseEvent> events) {
    var after = this;
    for (var event : events) {
      after = after.with(command.actor(), command.id(), event);
    }
    return after;
  }

  Walk with(Actor by, CommandId command, CaseEvent event) {
    return new Walk(
        policy,
        now,
        CaseHistory.evolve(state, event),
        log.append(new Entry(log.size() + 1, now, by, command, event)));
  }
}
