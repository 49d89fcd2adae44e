package io.redress.port;

import io.vavr.control.Option;
import java.time.Duration;

/** What became of ordering a leg. */
public sealed interface Submission permits RefundAnswer, Submission.NotSent {

  /**
   * The provider did nothing with it, for certain; the same leg may be ordered again.
   *
   * @param why without anybody's data or secrets
   * @param isProven whether we know it ourselves, since the request cannot have left; otherwise the
   *     provider says so
   * @param retryAfter how long the provider asks to be left alone
   */
  record NotSent(String why, boolean isProven, Option<Duration> retryAfter) implements Submission {}
}
