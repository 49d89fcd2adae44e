package io.redress.decision;

import io.redress.decision.Unanswerable.NoLines;
import io.redress.decision.Unanswerable.NoRate;
import io.redress.decision.Unanswerable.QuantityNotLeft;
import io.redress.decision.Unanswerable.UnknownLine;
import io.redress.decision.Unanswerable.UnknownReason;
import io.redress.money.ExchangeRate;
import io.redress.order.LineId;
import io.redress.order.OrderLine;
import io.redress.policy.Policy;
import io.redress.request.RequestedLine;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Checks that a dossier can be answered, in the order of precedence of {@link Unanswerable}. */
final class Soundness {

  private Soundness() {}

  /** The rate to the policy's currency, or the first thing that is wrong. */
  static Either<Unanswerable, ExchangeRate> check(Policy policy, Dossier dossier) {
    var reason = dossier.request().reason();
    if (!policy.facts().reasons().containsKey(reason)) {
      return Either.left(new UnknownReason(reason, policy.facts().reasons().keySet()));
    }
    return lines(dossier)
        .<Either<Unanswerable, ExchangeRate>>map(Either::left)
        .getOrElse(() -> rate(policy, dossier));
  }

  private static Option<Unanswerable> lines(Dossier dossier) {
    var asked = dossier.request().lines();
    if (asked.isEmpty()) {
      return Option.of(new NoLines());
    }
    return unknown(dossier, asked)
        .<Unanswerable>map(line -> new UnknownLine(line.line()))
        .orElse(() -> asked.flatMap(line -> notLeft(dossier, line)).headOption());
  }

  private static Option<RequestedLine> unknown(Dossier dossier, Seq<RequestedLine> asked) {
    Set<LineId> lines = dossier.order().lines().map(OrderLine::id).toSet();
    return asked.find(line -> !lines.contains(line.line())).orElse(() -> twice(asked));
  }

  private static Option<RequestedLine> twice(Seq<RequestedLine> asked) {
    return asked.groupBy(RequestedLine::line).values().find(same -> same.size() > 1).map(Seq::head);
  }

  private static Option<Unanswerable> notLeft(Dossier dossier, RequestedLine asked) {
    return dossier
        .order()
        .line(asked.line())
        .filter(line -> asked.quantity() < 1 || asked.quantity() > left(dossier, line))
        .map(line -> new QuantityNotLeft(line.id(), asked.quantity(), left(dossier, line)));
  }

  private static long left(Dossier dossier, OrderLine line) {
    return dossier.order().unitsLeft(line);
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
