package io.redress.adapter.payment.kit;

import java.time.Instant;

/**
 * Who signs something, and when.
 *
 * @param at the time that is signed with it, where the provider signs one
 */
public record Seal(By by, Instant at) {

  /** Whose signature it is. */
  public enum By {
    /** The provider's. */
    PROVIDER,
    /** The provider's, with the key that it changes to; settings know both. */
    NEXT_KEY,
    /** With a key that nobody knows, under a name that nobody knows if keys have names. */
    STRANGER,
    /** It looks like one and is none: other bytes were signed. */
    WRONG,
    /** What the provider sends to try whether shops look; {@link #WRONG} where it does not. */
    PROBE,
    /** There is none. */
    NOBODY
  }
}
