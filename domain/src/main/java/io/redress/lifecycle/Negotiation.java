package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;

import io.redress.decision.Decision.Because;
import io.redress.decision.Decisions;
import io.redress.lifecycle.AfterSaleCase.AwaitingOfferAnswer;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.CaseCommand.AnswerOffer;
import io.redress.lifecycle.CaseCommand.Offer;
import io.redress.lifecycle.CaseEvent.OfferAccepted;
import io.redress.lifecycle.CaseEvent.OfferDeclined;
import io.redress.lifecycle.CaseEvent.OfferMade;
import io.redress.lifecycle.CaseEvent.ReviewResumed;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.money.Money;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestKind;
import io.redress.sla.ClockName;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Negotiation: something else than was asked for, if the customer agrees. */
final class Negotiation {

  private Negotiation() {}

  /** Whoever makes an offer must have the authority to grant it. */
  static Either<Refusal, Seq<CaseEvent>> offer(
      Policy policy, InReview state, Offer offer, Circumstances at) {
    return offered(policy, state, offer, at)
        .flatMap(offered -> {
          var amount = state.claim().inPolicyCurrency(offered.grant().quote().total());
          return Review.mayGrant(policy, state, offer.actor(), amount, at)
              .map(CaseDecider::refused)
              .getOrElse(() -> {
                var meanwhile = policy.deadlines(ClockName.OFFER, at.now());
                return happened(
                    new OfferMade(
                        offered,
                        offer.actor(),
                        amount,
                        offer.words(),
                        Review.answered(state.clocks()).paused(at.now(), meanwhile)));
              });
        });
  }

  /** What the customer would get, reckoned by the policy as if it had been asked for. */
  private static Either<Refusal, Offered> offered(
      Policy policy, InReview state, Offer offer, Circumstances at) {
    var claim = state.claim();
    var request = asked(claim.request(), offer);
    return Decisions.decideAs(policy, claim.asking(request).dossier(at), offer.remedy())
        .<Refusal>mapLeft(Refusal.CannotBeAnswered::new)
        .map(decision ->
            new Offered(
                request,
                Grant.of(decision)
                    .as(offer.remedy(), Path.of(request.goods(), offer.remedy()))
                    .holdingAs(state.proposed())));
  }

  private static AfterSaleRequest asked(AfterSaleRequest request, Offer offer) {
    var kind =
        switch (offer.remedy()) {
          case REFUND -> RequestKind.REFUND;
          case RETURN_REFUND -> RequestKind.RETURN_REFUND;
          case EXCHANGE -> RequestKind.EXCHANGE;
          case REPAIR -> RequestKind.REPAIR;
          case RESHIP -> RequestKind.RESHIP;
          case COMPENSATION -> RequestKind.COMPENSATION;
          case STORE_CREDIT -> RequestKind.STORE_CREDIT;
        };
    var asked = request.asking(kind);
    return offer.amount().map(asked::forAmount).getOrElse(asked);
  }

  static Either<Refusal, Seq<CaseEvent>> answered(
      Policy policy, AwaitingOfferAnswer state, AnswerOffer answer, Circumstances at) {
    return Either.right(answer.accepted() ? accepted(policy, state, at) : declined(state, at));
  }

  private static Seq<CaseEvent> accepted(
      Policy policy, AwaitingOfferAnswer state, Circumstances at) {
    var claim = state.claim().asking(state.offer().request());
    var grant = state.offer().grant();
    var amount = claim.inPolicyCurrency(grant.quote().total());
    int granted = state.review().approvedBy().size() + 1;
    Seq<CaseEvent> next =
        granted < policy.authority().people(amount)
            ? List.of(byTwo(policy, grant, amount, at))
            : Goods.goOn(policy, claim, grant, at);
    return next.prepend(new OfferAccepted(state.offer()));
  }

  /** Whoever made the offer may not grant so much alone. */
  private static CaseEvent byTwo(Policy policy, Grant grant, Money amount, Circumstances at) {
    var level = policy.authority().levelFor(amount);
    return new SentToReview(
        grant,
        level,
        policy.authority().people(amount),
        new Because("authority", "dual-above", Option.none()),
        List.empty(),
        Review.clocks(policy, level, at));
  }

  /** What was asked for at first is decided. */
  static Seq<CaseEvent> declined(AwaitingOfferAnswer state, Circumstances at) {
    return List.of(
        new OfferDeclined(state.review().proposed()),
        new ReviewResumed(state.clocks().resumed(at.now())));
  }
}
