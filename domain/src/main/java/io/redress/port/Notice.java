package io.redress.port;

import io.redress.settlement.LegId;
import io.vavr.control.Option;
import java.time.Instant;

/** What a delivery of a provider turns out to be. */
public sealed interface Notice {

  /**
   * The provider says how a refund stands.
   *
   * @param id the provider's own id of what it says, the same however often it is said; 1 to 200
   *     characters
   * @param key under which the refund was ordered, as far as the provider knows
   * @param at when it came to stand so, by the provider's clock, where it says
   */
  record Verified(String id, LegId key, RefundAnswer answer, Option<Instant> at)
      implements Notice {}

  /**
   * It is the provider's, and about something else.
   *
   * @param type the provider's word for it, up to 100 characters
   */
  record Ignored(String type) implements Notice {}

  /** It is not believed: nothing of it is used. */
  record Rejected(Reason why) implements Notice {}

  /** Why a delivery is not believed. */
  enum Reason {
    /** It has no signature, or not all that belongs to one. */
    UNSIGNED,
    /** The signature is not of this content. */
    BAD_SIGNATURE,
    /** It is signed with a key that is not known, or not any more. */
    UNKNOWN_KEY,
    /** It was signed too long ago, or will be. */
    STALE,
    /** It cannot be read, or what must be there is not. */
    MALFORMED,
    /** It is for another shop or account. */
    NOT_OURS
  }
}
