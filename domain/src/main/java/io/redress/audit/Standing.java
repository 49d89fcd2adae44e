package io.redress.audit;

import io.redress.lifecycle.AfterSaleCase;
import io.redress.lifecycle.CommandId;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * How far the log of one case has been gone through.
 *
 * @param state what follows from its events
 * @param events how many there are
 * @param latest when the last of them happened
 * @param commands those that caused them, the last one first
 * @param watched the deadline that the journal keeps, so that it is said when it passes
 */
record Standing(
    AfterSaleCase state,
    Past past,
    int events,
    Instant latest,
    List<CommandId> commands,
    Option<Deadline> watched) {

  static final Standing NOT_OPENED =
      new Standing(
          new AfterSaleCase.NotOpened(), Past.NOTHING, 0, Instant.MIN, List.empty(), Option.none());

  boolean hasSeen(CommandId command) {
    for (var seen : commands) {
      if (seen.value().equals(command.value())) {
        return true;
      }
    }
    return false;
  }
}
