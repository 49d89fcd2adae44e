package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;

import io.redress.decision.Decision;
import io.redress.decision.Decisions;
import io.redress.decision.Unanswerable;
import io.redress.lifecycle.AfterSaleCase.AwaitingEvidence;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.AfterSaleCase.Waiting;
import io.redress.lifecycle.CaseCommand.CorrectRequest;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.Converted;
import io.redress.lifecycle.CaseEvent.EvidenceAsked;
import io.redress.lifecycle.CaseEvent.EvidenceSupplied;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.RequestCorrected;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.ReviewResumed;
import io.redress.policy.Policy;
import io.redress.request.RequestKind;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
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
            request.actor(),
            at.now());
    return decide(policy, claim, policy.clocks(ClockName.EVIDENCE, at.now()), at)
        .map(events -> events.prepend(new Requested(claim)));
  }

  /** Evidence that is not enough is asked for again, but buys no time. */
  static Either<Refusal, Seq<CaseEvent>> supplyEvidence(
      Policy policy, AwaitingEvidence state, SupplyEvidence supply, Circumstances at) {
    var supplied = new EvidenceSupplied(supply.evidence());
    return state
        .review()
        .map((InReview review) -> goesOn(policy, state, supplied, at))
        .getOrElse(() ->
            decide(policy, state.claim().with(supply.evidence()), state.clocks(), at)
                .map(events -> events.prepend(supplied)));
  }

  private static Either<Refusal, Seq<CaseEvent>> goesOn(
      Policy policy, AwaitingEvidence state, EvidenceSupplied supplied, Circumstances at) {
    return happened(supplied, new ReviewResumed(policy.resumed(state.clocks(), at.now())));
  }

  /** What is asked now is answered as if it had been asked at first. */
  static Either<Refusal, Seq<CaseEvent>> correct(
      Policy policy, Waiting state, CorrectRequest correct, Circumstances at) {
    var claim = state.claim().asking(correct.request());
    return decide(policy, claim, policy.clocks(ClockName.EVIDENCE, at.now()), at)
        .map(events -> events.prepend(new RequestCorrected(correct.request())));
  }

  /**
   * Who sends goods that were to be kept wants to return them. Where the policy allows that at
   * once, they are on their way; else it is decided first.
   */
  static Either<Refusal, Seq<CaseEvent>> convert(
      Policy policy, Waiting state, SupplyTracking supply, Circumstances at) {
    var returned = state.claim().request().asking(RequestKind.RETURN_REFUND);
    var instead = supply.freight().fold(() -> returned, returned::withFreight);
    return decide(
            policy, state.claim().asking(instead), policy.clocks(ClockName.EVIDENCE, at.now()), at)
        .map(events -> events.prepend(new RequestCorrected(instead)))
        .map(events ->
            events.exists(CaseEvent.ReturnAuthorised.class::isInstance)
                ? events
                    .reject(CaseEvent.CouponPromised.class::isInstance)
                    .appendAll(Goods.sentAtOnce(policy, supply.trackingNumber(), at))
                : events);
  }

  /** Decides a case anew whose complaint was right: a person looks, whatever the policy says. */
  static Either<Refusal, Seq<CaseEvent>> reopen(Policy policy, Claim claim, Circumstances at) {
    return Decisions.decide(policy, claim.dossier(at))
        .<Refusal>mapLeft((Unanswerable why) -> new Refusal.CannotBeAnswered(why))
        .map(decision ->
            List.of(new CaseEvent.Reopened(), Review.anew(policy, claim, decision, at)));
  }

  private static Either<Refusal, Seq<CaseEvent>> decide(
      Policy policy, Claim claim, Clocks evidenceBy, Circumstances at) {
    return Decisions.decide(policy, claim.dossier(at))
        .<Refusal>mapLeft((Unanswerable why) -> new Refusal.CannotBeAnswered(why))
        .map(decision -> answered(policy, claim, decision, evidenceBy, at));
  }

  /** What was reopened stays with a person, whatever is asked for instead. */
  private static Seq<CaseEvent> answered(
      Policy policy, Claim claim, Decision decision, Clocks evidenceBy, Circumstances at) {
    if (claim.isReopened()) {
      return List.of(Review.anew(policy, claim, decision, at));
    }
    return decision
        .reviewer()
        .map(level -> Review.sent(policy, claim, decision, level, at))
        .<Seq<CaseEvent>>map(List::of)
        .getOrElse(() -> straightThrough(policy, claim, decision, evidenceBy, at));
  }

  private static Seq<CaseEvent> straightThrough(
      Policy policy, Claim claim, Decision decision, Clocks evidenceBy, Circumstances at) {
    var grant = Grant.of(decision);
    return switch (decision.verdict()) {
      case APPROVE ->
          Goods.goOn(policy, claim, grant, at)
              .prepend(new ApprovedAutomatically(grant, decision.because()));
      case CONVERT ->
          Goods.goOn(policy, claim, grant, at).prepend(new Converted(grant, decision.because()));
      case REJECT ->
          List.of(new Rejected(decision.because()), Closure.closed(policy, Outcome.REJECTED, at));
      case ASK_EVIDENCE ->
          List.of(new EvidenceAsked(decision.ask(), decision.because(), evidenceBy));
      case REVIEW ->
          throw new IllegalStateException("a review without a reviewer: " + decision.because());
    };
  }
}
