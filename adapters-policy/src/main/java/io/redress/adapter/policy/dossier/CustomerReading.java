package io.redress.adapter.policy.dossier;

import io.redress.party.Customer;
import io.redress.party.CustomerId;
import io.redress.party.PastRefunds;
import io.redress.policy.Policy;
import io.vavr.control.Option;

/** Reads {@code customer}: who asks, and what was given back before. */
final class CustomerReading {

  static final Keys KEYS =
      Keys.required("customer").optional("id", "tier", "since", "identity-verified", "history");

  static final Keys HISTORY =
      Keys.required("history")
          .optional("orders", "refunds", "keep-goods-refunds", "refunds-30d", "refunded-30d");

  private static final long MOST = 1_000_000_000;

  private CustomerReading() {}

  /**
   * The customer.
   *
   * @param by who made the request, where the customer has no id
   */
  static Customer read(JsonValue value, Option<CustomerId> by, Policy policy) {
    var customer = value.fields(KEYS);
    return new Customer(
        customer
            .optional("id", each -> new CustomerId(each.name()))
            .orElse(by)
            .getOrElse(new CustomerId(OrderReading.UNKNOWN)),
        customer.optional("tier", JsonValue::name, OrderReading.UNKNOWN),
        customer.optional("since", each -> Moments.date(each, policy.facts().zone())),
        customer.optional("identity-verified", JsonValue::truth),
        customer.optional("history", each -> history(each, policy), PastRefunds.within30Days(0)));
  }

  /** A customer of whom the dossier says nothing. */
  static Customer unknown(Option<CustomerId> by) {
    return new Customer(
        by.getOrElse(new CustomerId(OrderReading.UNKNOWN)), OrderReading.UNKNOWN, 0);
  }

  private static PastRefunds history(JsonValue value, Policy policy) {
    var history = value.fields(HISTORY);
    return new PastRefunds(
        count(history, "orders"),
        count(history, "refunds"),
        count(history, "keep-goods-refunds"),
        count(history, "refunds-30d").getOrElse(0L),
        history.optional("refunded-30d", each -> Amounts.money(each, policy.currency())));
  }

  private static Option<Long> count(JsonFields history, String key) {
    return history.optional(key, each -> each.whole(0, MOST));
  }
}
