package io.redress.casework;

import io.redress.lifecycle.CaseCommand;
import io.redress.lifecycle.CommandId;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/** What became of an effect outside. */
sealed interface Reply {

  /** Done, and there is nothing to tell the case. */
  record Nothing() implements Reply {}

  /**
   * Done, and the case must hear it.
   *
   * @param said the answer in a word, so that another answer is another command
   * @param isFinal whether nothing is left to ask; otherwise the effect is asked again
   * @param why it is asked again
   */
  record Tell(String said, Function<CommandId, CaseCommand> command, boolean isFinal, String why)
      implements Reply {}

  /** Not known yet: it is asked again. */
  record NotYet(String why) implements Reply {}

  /**
   * It failed, and is tried again.
   *
   * @param alone for how long the other side asks to be left alone
   */
  record Failed(String why, Option<Duration> alone) implements Reply {}
}
