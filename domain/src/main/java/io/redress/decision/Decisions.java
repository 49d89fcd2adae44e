package io.redress.decision;

import io.redress.order.PaidShares;
import io.redress.policy.Policy;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Answers a dossier by a policy: the same dossier and policy give the same answer, always. */
public final class Decisions {

  private Decisions() {}

  /** The answer, or why there is none. */
  public static Either<Unanswerable, Decision> decide(Policy policy, Dossier dossier) {
    var shares = PaidShares.of(dossier.order());
    return Soundness.check(policy, shares, dossier)
        .flatMap(rate -> new Answering(policy, dossier, shares, rate).answer());
  }

  /** The answer if this is what is given, whatever the policy would give by itself. */
  public static Either<Unanswerable, Decision> decideAs(
      Policy policy, Dossier dossier, Agreed agreed) {
    var shares = PaidShares.of(dossier.order());
    return Soundness.check(policy, shares, dossier)
        .flatMap(rate -> new Answering(policy, dossier, shares, rate, Option.of(agreed)).answer());
  }

  /** The same answer with the facts that it rests on, to ask conditions about both. */
  public static Either<Unanswerable, Answered> answered(Policy policy, Dossier dossier) {
    var shares = PaidShares.of(dossier.order());
    return Soundness.check(policy, shares, dossier)
        .flatMap(rate -> new Answering(policy, dossier, shares, rate).answered());
  }

  /** The same answer with all that led to it, or why there is none. */
  public static Either<Unanswerable, Explained> explain(Policy policy, Dossier dossier) {
    var shares = PaidShares.of(dossier.order());
    return Soundness.check(policy, shares, dossier)
        .flatMap(rate -> new Answering(policy, dossier, shares, rate).explained());
  }
}
