package io.redress.risk;

import io.redress.money.Money;
import io.redress.party.Customer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What may happen without a person. Beyond a cap a person decides; a claim is never cut by one.
 *
 * @param automaticUpTo the most that one case may give back by itself
 * @param refundsPer30Days how many refunds one customer may have in 30 days before someone looks
 * @param refundedPer30Days how much one customer may be given back in 30 days before someone looks
 */
public record RiskCaps(
    Option<Money> automaticUpTo,
    Option<Integer> refundsPer30Days,
    Option<Money> refundedPer30Days) {

  /** Caps that do not count what a customer was given back. */
  public RiskCaps(Option<Money> automaticUpTo, Option<Integer> refundsPer30Days) {
    this(automaticUpTo, refundsPer30Days, Option.none());
  }

  /** No cap at all. */
  public static RiskCaps none() {
    return new RiskCaps(Option.none(), Option.none());
  }

  /** The caps that an amount for a customer goes beyond, by name; none means straight through. */
  public Seq<String> beyond(Money amount, Customer customer) {
    return List.of(
            Option.when(automaticUpTo.exists(amount::exceeds), "automatic-up-to"),
            Option.when(
                refundsPer30Days.exists(most -> customer.refundsLast30Days() >= most),
                "refunds-per-30-days"),
            Option.when(
                refundedPer30Days.exists(most -> refunded(customer, amount).exceeds(most)),
                "refunded-per-30-days"))
        .flatMap(cap -> cap);
  }

  private static Money refunded(Customer customer, Money amount) {
    return customer.past().refundedLast30Days().map(amount::plus).getOrElse(amount);
  }
}
