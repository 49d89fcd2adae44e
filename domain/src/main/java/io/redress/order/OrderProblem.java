package io.redress.order;

import io.redress.money.Money;
import java.util.Currency;

/**
 * Why an order cannot have been paid as it says. Each names the field, what was found there, and
 * what is allowed.
 */
public sealed interface OrderProblem {

  /** An amount is in another currency than the order. */
  record WrongCurrency(String field, Money found, Currency allowed) implements OrderProblem {}

  /** A discount names a line that the order does not have. */
  record DiscountOnUnknownLine(DiscountId discount, LineId found) implements OrderProblem {}

  /** A discount takes off more than what the earlier ones left of its lines. */
  record DiscountTooLarge(DiscountId discount, Money found, Money allowed)
      implements OrderProblem {}

  /**
   * More units of a line came back, or were kept for a part of their price, than it has; a line
   * that the order does not have has none.
   */
  record MoreRefundedThanBought(LineId line, long found, long allowed) implements OrderProblem {}

  /** What the tenders paid and what is outstanding do not come to what the order costs. */
  record TendersDoNotAddUp(Money found, Money allowed) implements OrderProblem {}
}
