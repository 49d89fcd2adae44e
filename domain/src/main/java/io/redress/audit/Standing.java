package io.redress.audit;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CommandId;
import io.vavr.collection.List;
import java.time.Instant;

/**
 * How far the log of one case has been gone through.
 *
 * @param state what follows from its events
 * @param events how many there are
 * @param latest when the last of them happened
 * @param commands those that caused them, the last one first
 */
record Standing(
    AfterSaleCase state, Past past, int events, Instant latest, List<CommandId> commands) {

  static final Standing NOT_OPENED =
      new Standing(new AfterSaleCase.NotOpened(), Past.NOTHING, 0, Instant.MIN, List.empty());

  boolean hasSeen(CommandId command) {
    for (var seen : commands) {
      if (seen.value().equals(command.value())) {
        return true;
      }
    }
    return false;
  }
}
