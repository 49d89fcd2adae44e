package io.redress.adapter.payment.bank;

import io.redress.money.Money;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What the bank said of one transfer.
 *
 * @param id the same however often it is said
 * @param word the status as the bank wrote it
 * @param reason the code that it gave; empty where there is none
 * @param amount that it said; none where it did not
 * @param at when it was said; none where the file does not tell
 */
record Statement(
    String id,
    String key,
    Kind kind,
    String word,
    String reason,
    Option<Money> amount,
    Option<Instant> at) {

  /** What it means. */
  enum Kind {
    /** Taken on, and not carried out yet. */
    TAKEN,
    /** The money has left the shop's account. */
    DEBITED,
    /** The money is on the payee's account. */
    CREDITED,
    /** It is not carried out. */
    REJECTED,
    /** The money came back to the shop's account. */
    RETURNED,
    /** A movement of the shop's account that is neither a transfer nor its return. */
    STRANGE,
    /** Nobody knows what the bank means. */
    UNCLEAR
  }
}
