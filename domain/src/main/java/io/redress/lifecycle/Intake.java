package io.redress.lifecycle;

import io.redress.decision.Decision;
import io.redress.decision.Decisions;
import io.redress.decision.Unanswerable;
import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.Converted;
import io.redress.lifecycle.CaseEvent.EvidenceAsked;
import io.redress.lifecycle.CaseEvent.EvidenceSupplied;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Intake: the policy answers the request, or says what is missing. */
final class Intake {

  private Intake() {}

  static Either<Refusal, Seq<CaseEvent>> open(Policy policy, Request request, Circumstances at) {
    var claim =
        new Claim(
            request.caseId(),
            policy.id(),
            request.order(),
            request.customer(),
            request.request(),
            request.rate().filter(rate -> !request.order().currency().equals(policy.currency())),
            at.now());
    var evidenceBy = policy.deadline(ClockName.EVIDENCE, at.now());
    return decide(policy, claim, evidenceBy, at)
        .map(events -> events.prepend(new Requested(claim)));
  }

  /** Evidence that is not enough is asked for again, but buys no time. */
  static Either<Refusal, Seq<CaseEvent>> supplyEvidence(
      Policy policy, AwaitingEvidence state, SupplyEvidence supply, Circumstances at) {
    return decide(policy, state.claim().with(supply.evidence()), state.deadline(), at)
        .map(events -> events.prepend(new EvidenceSupplied(supply.evidence())));
  }

  private static Either<Refusal, Seq<CaseEvent>> decide(
      Policy policy, Claim claim, Deadline evidenceBy, Circumstances at) {
    return Decisions.decide(policy, claim.dossier(at))
        .<Refusal>mapLeft((Unanswerable why) -> new Refusal.CannotBeAnswered(why))
        .map(decision -> answered(policy, claim, decision, evidenceBy, at));
  }

  private static Seq<CaseEvent> answered(
      Policy policy, Claim claim, Decision decision, Deadline evidenceBy, Circumstances at) {
    return decision
        .reviewer()
        .map(level -> toReview(policy, decision, level, at))
        .getOrElse(() -> straightThrough(policy, claim, decision, evidenceBy, at));
  }

  private static Seq<CaseEvent> straightThrough(
      Policy policy, Claim claim, Decision decision, Deadline evidenceBy, Circumstances at) {
    var grant = Grant.of(decision);
    return switch (decision.verdict()) {
      case APPROVE ->
          Goods.goOn(policy, claim, grant, at)
              .prepend(new ApprovedAutomatically(grant, decision.because()));
      case CONVERT ->
          Goods.goOn(policy, claim, grant, at).prepend(new Converted(grant, decision.because()));
      case REJECT -> List.of(new Rejected(decision.because()), new CaseClosed(Outcome.REJECTED));
      case ASK_EVIDENCE ->
          List.of(new EvidenceAsked(decision.ask(), decision.because(), evidenceBy));
      case REVIEW -> toReview(policy, decision, Role.AGENT, at);
    };
  }

  private static Seq<CaseEvent> toReview(
      Policy policy, Decision decision, Role level, Circumstances at) {
    return List.of(
        new SentToReview(
            Grant.of(decision),
            level,
            decision.because(),
            decision.beyondCaps(),
            policy.deadline(ClockName.REVIEW, at.now())));
  }
}
