package io.redress.audit;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CaseEvent;
import io.redress.policy.Policy;
import io.redress.port.CaseJournal.Entry;
import io.vavr.collection.Seq;

/** A log is in order, each command is in it once, and the state follows from it. */
final class LogLaws {

  private LogLaws() {}

  /** What one command has added to a log. */
  static void check(Standing before, Seq<Entry> entries, Findings found) {
    var command = entries.head().command();
    if (before.hasSeen(command)) {
      found.add(Laws.KNOWN, entries.head().number(), "command %s again".formatted(command.value()));
    }
    int number = before.events();
    var latest = before.latest();
    for (var entry : entries) {
      number++;
      if (entry.number() != number) {
        found.add(Laws.NUMBERS, entry.number(), "event %d has this number".formatted(number));
      }
      if (entry.at().isBefore(latest)) {
        found.add(Laws.TIMES, entry.number(), "%s after %s".formatted(entry.at(), latest));
      }
      if (!entry.command().equals(command)) {
        found.add(
            Laws.KNOWN,
            entry.number(),
            "command %s among those of %s".formatted(entry.command().value(), command.value()));
      }
      latest = entry.at();
    }
  }

  /** A case is opened once, by its first event, and under the policy that it stays with. */
  static void check(Policy policy, Entry entry, AfterSaleCase before, Findings found) {
    if (!(entry.event() instanceof CaseEvent.Requested requested)) {
      return;
    }
    if (!(before instanceof AfterSaleCase.NotOpened)) {
      found.add(Laws.FOLLOWS, entry.number(), "it was opened before");
    }
    if (!requested.claim().policy().equals(policy.id())) {
      found.add(
          Laws.POLICY,
          entry.number(),
          "under %s and not %s".formatted(requested.claim().policy(), policy.id()));
    }
  }
}
