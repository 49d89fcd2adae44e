package io.redress.decision;

import io.redress.amount.Unquotable;
import io.redress.order.OrderProblem;
import io.redress.request.Reason;
import io.redress.settlement.Unsettleable;
import io.vavr.collection.Set;
import java.util.Currency;

/**
 * Why a dossier gets no decision. Where several apply, the first in the order in which they stand
 * here is the one that is given; except that what is wrong with stated amounts is only looked for
 * once a rate is known.
 */
public sealed interface Unanswerable {

  /** The policy does not list the reason. */
  record UnknownReason(Reason reason, Set<Reason> allowed) implements Unanswerable {}

  /** The order cannot have been paid as it says. */
  record UnsoundOrder(OrderProblem problem) implements Unanswerable {}

  /** There is no quote for what is asked. */
  record NotQuotable(Unquotable why) implements Unanswerable {}

  /** The order is in another currency than the policy, and no rate between them was given. */
  record NoRate(Currency from, Currency to) implements Unanswerable {}

  /** What is quoted cannot be given back. */
  record NotSettleable(Unsettleable why) implements Unanswerable {}
}
