package io.redress.party;

import io.redress.money.Money;
import io.vavr.control.Option;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a customer bought and gave back before this request, as the shop counts it.
 *
 * @param orders how many orders there were, this one included; none where nobody counts
 * @param refunds how many of them were given money back
 * @param keepGoodsRefunds how many of the refunds left the goods with the customer
 * @param refundsLast30Days how many refunds there were within the last 30 days
 * @param refundedLast30Days what they came to, in the policy's currency
 */
@ValueObject
public record PastRefunds(
    Option<Long> orders,
    Option<Long> refunds,
    Option<Long> keepGoodsRefunds,
    long refundsLast30Days,
    Option<Money> refundedLast30Days) {

  public PastRefunds {
    if (orders.exists(count -> count < 0)
        || refunds.exists(count -> count < 0)
        || keepGoodsRefunds.exists(count -> count < 0)
        || refundsLast30Days < 0
        || refundedLast30Days.exists(Money::isNegative)) {
      throw new IllegalArgumentException("less than nothing in the past");
    }
  }

  /** Nothing but how many there were lately. */
  public static PastRefunds within30Days(long refunds) {
    return new PastRefunds(Option.none(), Option.none(), Option.none(), refunds, Option.none());
  }
}
