package io.redress.adapter.payment.gateway;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Currency;

/**
 * What a provider can do, for one account. What depends on the contract with it is set by whoever
 * opens the adapter.
 *
 * @param provider its name: what {@link io.redress.order.Tender#method} calls it
 * @param partial whether less than the whole payment can go back
 * @param mostRefunds how many refunds one payment takes; none where no number is published
 * @param window how long after the payment it can be refunded; none where there is no end
 * @param interval the shortest time between two refunds of one payment
 * @param currencies in which it pays; none where it pays in those of the payment, whichever
 * @param completion when it says that money has moved
 * @param query how a refund is found again
 * @param keyLifetime for how long it recognises a key; none where it always does
 * @param unknownFor how long after an order it may still not know of it
 * @param signsReplies whether what it answers is signed, not only what it says by itself
 * @param canTakeBack whether money may come back after it said that it had gone
 * @param fee what becomes of the fee that the shop paid for the payment
 * @param unsupported what the contract kit tests and this provider cannot do: the name of the test
 *     and the reason, which is never empty
 */
public record Capabilities(
    String provider,
    boolean partial,
    Option<Integer> mostRefunds,
    Option<Duration> window,
    Duration interval,
    Option<Set<Currency>> currencies,
    Completion completion,
    Query query,
    Option<Duration> keyLifetime,
    Duration unknownFor,
    boolean signsReplies,
    boolean canTakeBack,
    Fee fee,
    Map<String, String> unsupported) {

  /** When a provider says that money has moved. */
  public enum Completion {
    AT_ONCE,
    LATER,
    EITHER
  }

  /** How a refund is found again. */
  public enum Query {
    /** By its key. */
    BY_KEY,
    /** Among all refunds of its payment. */
    AMONG_OTHERS,
    /** Not at all: the provider tells by itself. */
    NONE
  }

  /** What becomes of the fee that the shop paid for the payment. */
  public enum Fee {
    RETURNED,
    PRO_RATA,
    KEPT,
    BY_CONTRACT
  }

  public Capabilities {
    var unreasoned = unsupported.filter(each -> each._2.isBlank());
    if (!unreasoned.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: no reason is given for %s".formatted(provider, unreasoned.keySet().mkString(", ")));
    }
  }
}
