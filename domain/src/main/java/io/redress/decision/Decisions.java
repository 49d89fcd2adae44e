package io.redress.decision;

import io.redress.order.PaidShares;
import io.redress.policy.Policy;
import io.vavr.control.Either;

/** Answers a dossier by a policy: the same dossier and policy give the same answer, always. */
public final class Decisions {

  private Decisions() {}

  /** The answer, or why there is none. */
  public static Either<Unanswerable, Decision> decide(Policy policy, Dossier dossier) {
    var shares = PaidShares.of(dossier.order());
    return Soundness.check(policy, shares, dossier)
        .flatMap(rate -> new Answering(policy, dossier, shares, rate).answer());
  }

  /** The same answer with all that led to it, or why there is none. */
  public static Either<Unanswerable, Explained> explain(Policy policy, Dossier dossier) {
    var shares = PaidShares.of(dossier.order());
    return Soundness.check(policy, shares, dossier)
        .flatMap(rate -> new Answering(policy, dossier, shares, rate).explained());
  }
}
