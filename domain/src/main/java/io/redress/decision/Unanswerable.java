package io.redress.decision;

import io.redress.money.Money;
import io.redress.order.LineId;
import io.redress.request.Reason;
import io.vavr.collection.Set;
import java.util.Currency;

/**
 * Why a dossier gets no decision. Where several apply, the first in the order in which they stand
 * here is the one that is given.
 */
public sealed interface Unanswerable {

  /** The policy does not list the reason. */
  record UnknownReason(Reason reason, Set<Reason> allowed) implements Unanswerable {}

  /** The request names no line at all. */
  record NoLines() implements Unanswerable {}

  /** The order has no such line, or the request names it twice. */
  record UnknownLine(LineId line) implements Unanswerable {}

  /** Less than one unit, or more units than have not gone back yet. */
  record QuantityNotLeft(LineId line, long asked, long left) implements Unanswerable {}

  /** The order is in another currency than the policy, and no rate between them was given. */
  record NoRate(Currency from, Currency to) implements Unanswerable {}

  /** The tenders together have less left than the quote would give back. */
  record TendersExhausted(Money wanted) implements Unanswerable {}
}
