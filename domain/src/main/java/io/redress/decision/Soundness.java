package io.redress.decision;

import io.redress.amount.RefundQuotes;
import io.redress.decision.Unanswerable.NoRate;
import io.redress.decision.Unanswerable.NotQuotable;
import io.redress.decision.Unanswerable.UnknownReason;
import io.redress.decision.Unanswerable.UnsoundOrder;
import io.redress.money.ExchangeRate;
import io.redress.order.OrderCheck;
import io.redress.order.PaidShares;
import io.redress.policy.Policy;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Checks that a dossier can be answered, in the order of precedence of {@link Unanswerable}. */
final class Soundness {

  private Soundness() {}

  /** The rate to the policy's currency, or the first thing that is wrong. */
  static Either<Unanswerable, ExchangeRate> check(
      Policy policy, PaidShares shares, Dossier dossier) {
    return wrong(policy, shares, dossier)
        .<Either<Unanswerable, ExchangeRate>>map(Either::left)
        .getOrElse(() -> rate(policy, dossier));
  }

  private static Option<Unanswerable> wrong(Policy policy, PaidShares shares, Dossier dossier) {
    var reason = dossier.request().reason();
    if (!policy.facts().reasons().containsKey(reason)) {
      return Option.of(new UnknownReason(reason, policy.facts().reasons().keySet()));
    }
    return OrderCheck.of(shares)
        .<Unanswerable>map(UnsoundOrder::new)
        .orElse(() -> RefundQuotes.check(dossier.order(), dossier.request()).map(NotQuotable::new));
  }

  private static Either<Unanswerable, ExchangeRate> rate(Policy policy, Dossier dossier) {
    var from = dossier.order().currency();
    if (from.equals(policy.currency())) {
      return Either.right(ExchangeRate.none(from));
    }
    return dossier
        .rate()
        .filter(rate -> rate.from().equals(from) && rate.to().equals(policy.currency()))
        .toEither(() -> new NoRate(from, policy.currency()));
  }
}
