package io.redress.adapter.notify.email;

import io.redress.lifecycle.CaseId;
import io.vavr.control.Option;

/**
 * A message that will not arrive, for the shop to count and to see to. It holds nothing up: the
 * case goes on as if it had been sent.
 *
 * @param number the number of the event that the message is about, within its case
 * @param kind the notice as documents write it or, for a reminder, {@code deadline-} and the clock
 * @param reply what the mail server answered, from 500 to 599, where it was asked
 */
public record Undelivered(
    CaseId about, int number, String kind, Reason reason, Option<Integer> reply) {

  /** Why it will not arrive. */
  public enum Reason {
    /** Nobody knows where to write to. */
    NO_ADDRESS,
    /** What the shop gave as an address is none. */
    BAD_ADDRESS,
    /** The mail server will never take this message for this recipient. */
    REFUSED
  }
}
