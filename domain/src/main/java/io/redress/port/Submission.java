package io.redress.port;

import io.redress.settlement.LegAnswer;
import io.vavr.control.Option;
import java.time.Duration;

/** What became of ordering a leg. */
public sealed interface Submission {

  /** The provider answered, or may have been reached: {@link LegAnswer#UNCERTAIN}. */
  record Answered(LegAnswer answer) implements Submission {}

  /**
   * The provider did nothing with it, for certain; the same leg may be ordered again.
   *
   * @param why without anybody's data or secrets
   * @param retryAfter how long the provider asks to be left alone
   */
  record NotSent(String why, Option<Duration> retryAfter) implements Submission {}

  static Submission answered(LegAnswer answer) {
    return new Answered(answer);
  }
}
