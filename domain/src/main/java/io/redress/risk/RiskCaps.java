package io.redress.risk;

import io.redress.money.Money;
import io.redress.party.Customer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;

/**
 * What may happen without a person. Beyond a cap a person decides; a claim is never cut by one.
 *
 * @param automaticUpTo the most that one case may give back by itself
 * @param refundsPer30Days how many refunds one customer may have in 30 days before someone looks
 * @param refundedPer30Days how much one customer may be given back in 30 days before someone looks
 * @param grantedPerDay how much may be granted to all customers together on one day, by people too,
 *     before someone looks at each further grant; a day is one of the policy's time zone
 */
public record RiskCaps(
    Option<Money> automaticUpTo,
    Option<Integer> refundsPer30Days,
    Option<Money> refundedPer30Days,
    Option<Money> grantedPerDay) {

  /** Caps that add up no money. */
  public RiskCaps(Option<Money> automaticUpTo, Option<Integer> refundsPer30Days) {
    this(automaticUpTo, refundsPer30Days, Option.none(), Option.none());
  }

  /** No cap at all. */
  public static RiskCaps none() {
    return new RiskCaps(Option.none(), Option.none());
  }

  /**
   * The caps that an amount for a customer goes beyond, by name; none means straight through.
   *
   * @param grantedToday what was granted today before; none where nobody counts, or nothing was
   */
  public Seq<String> beyond(Money amount, Customer customer, Option<Money> grantedToday) {
    var beyond = new ArrayList<String>(0);
    if (automaticUpTo.exists(amount::exceeds)) {
      beyond.add("automatic-up-to");
    }
    if (refundsPer30Days.exists(most -> customer.refundsLast30Days() >= most)) {
      beyond.add("refunds-per-30-days");
    }
    if (refundedPer30Days.exists(most -> refunded(customer, amount).exceeds(most))) {
      beyond.add("refunded-per-30-days");
    }
    if (amount.isPositive()
        && grantedPerDay.exists(most -> all(grantedToday, amount).exceeds(most))) {
      beyond.add("granted-per-day");
    }
    return List.ofAll(beyond);
  }

  private static Money all(Option<Money> grantedToday, Money amount) {
    return grantedToday.fold(() -> amount, amount::plus);
  }

  private static Money refunded(Customer customer, Money amount) {
    return customer.past().refundedLast30Days().map(amount::plus).getOrElse(amount);
  }
}
