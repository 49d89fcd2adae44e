package io.redress.port;

import io.redress.settlement.RefundLeg;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Gives money back.
 *
 * <p>The other side promises: the same leg ordered twice moves money once, for as long as its key
 * lives; {@link RefundAnswer.Declined} means that no money moved under this key, or that what moved
 * has come back; whoever is not sure answers {@link RefundAnswer.Uncertain}. Each call makes at
 * most one request that moves money. Whatever the provider or the network does is an answer, never
 * an exception.
 */
public interface PaymentGateway {

  /** Orders a leg; its id is the idempotency key. */
  Submission refund(RefundLeg leg);

  /** What became of a leg that was ordered. */
  LegView query(RefundLeg leg);

  /**
   * For how long the provider recognises the key of a leg; none where it always does. A leg whose
   * first order may be older than half of that is asked about before it is ordered again.
   */
  default Option<Duration> keyLifetime(RefundLeg leg) {
    return Option.none();
  }

  /**
   * How long after a leg was last ordered the provider may still not know of it. Its absence is
   * believed only later than that; zero where it knows at once.
   */
  default Duration unknownFor(RefundLeg leg) {
    return Duration.ZERO;
  }

  /**
   * Whether a leg that was confirmed may still come back, as from a bank account that was closed
   * meanwhile. If so it is asked about once more, three days after it was confirmed; what the
   * provider says by itself, before or after, is heard in any case.
   */
  default boolean canTakeBack(RefundLeg leg) {
    return true;
  }
}
