package io.redress.party;

import io.vavr.control.Option;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The customer as known when the request came in.
 *
 * @param tier the shop's own word for the customer's standing, such as {@code regular}
 * @param since when the account was opened, where that is known
 * @param identityVerified whether the shop has made sure who it is, where it says
 * @param past what this customer bought and gave back before
 */
@ValueObject
public record Customer(
    CustomerId id,
    String tier,
    Option<Instant> since,
    Option<Boolean> identityVerified,
    PastRefunds past) {

  /** A customer of whom nothing is known but how many refunds there were within 30 days. */
  public Customer(CustomerId id, String tier, int refundsLast30Days) {
    this(id, tier, Option.none(), Option.none(), PastRefunds.within30Days(refundsLast30Days));
  }

  /** How many refunds the customer had within the last 30 days. */
  public long refundsLast30Days() {
    return past.refundsLast30Days();
  }
}
