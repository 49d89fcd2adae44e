package io.redress.lifecycle;

import static io.redress.lifecycle.CaseDecider.happened;

import io.redress.decision.Agreed;
import io.redress.decision.Decision.Because;
import io.redress.decision.Decisions;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.AfterSaleCase.AwaitingOfferAnswer;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.CaseCommand.AnswerOffer;
import io.redress.lifecycle.CaseCommand.Offer;
import io.redress.lifecycle.CaseEvent.OfferAccepted;
import io.redress.lifecycle.CaseEvent.OfferDeclined;
import io.redress.lifecycle.CaseEvent.OfferMade;
import io.redress.lifecycle.CaseEvent.ReviewResumed;
import io.redress.policy.Policy;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.sla.ClockName;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Negotiation: something else than was asked for, if the customer agrees. */
final class Negotiation {

  /** Whoever made the offer may not grant so much alone. */
  private static final Because BY_TWO = new Because("authority", "dual-above", Option.none());

  private Negotiation() {}

  /** Whoever makes an offer must have the authority to grant it. */
  static Either<Refusal, Seq<CaseEvent>> offer(
      Policy policy, InReview state, Offer offer, Circumstances at) {
    return offered(policy, state, offer, at)
        .flatMap(offered -> {
          var amount = Review.worth(state.claim(), offered.grant());
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
    boolean comeBack = comeBack(offer.remedy());
    var forReturn = offer.amount().filter(amount -> comeBack);
    var forKept = offer.amount().filter(amount -> !comeBack);
    var asked = claim.request().asking(offer.remedy().asked());
    var request = forKept.map(asked::forAmount).getOrElse(asked);
    var agreed = new Agreed(offer.remedy(), forReturn);
    return Decisions.decideAs(policy, claim.asking(request).dossier(at), agreed)
        .<Refusal>mapLeft(Refusal.CannotBeAnswered::new)
        .map(decision ->
            new Offered(
                request,
                Grant.of(decision)
                    .as(offer.remedy(), Path.of(request.goods(), offer.remedy()))
                    .agreedAt(forReturn)
                    .holdingAs(state.proposed())));
  }

  /** Whether the customer sends the goods for it, so that an amount is no part of what is kept. */
  private static boolean comeBack(Remedy remedy) {
    return Path.of(GoodsState.RECEIVED, remedy) == Path.RETURN_GOODS;
  }

  static Either<Refusal, Seq<CaseEvent>> answered(
      Policy policy, AwaitingOfferAnswer state, AnswerOffer answer, Circumstances at) {
    return Either.right(
        answer.accepted() ? accepted(policy, state, at) : declined(policy, state, at));
  }

  private static Seq<CaseEvent> accepted(
      Policy policy, AwaitingOfferAnswer state, Circumstances at) {
    var claim = state.claim().asking(state.offer().request());
    var grant = state.offer().grant();
    int granted = state.review().approvedBy().size() + 1;
    Seq<CaseEvent> next =
        granted < policy.authority().people(Review.worth(claim, grant))
            ? List.of(Review.byHand(policy, claim, grant, BY_TWO, at))
            : Goods.goOn(policy, claim, grant, at);
    return next.prepend(new OfferAccepted(state.offer()));
  }

  /** What was asked for at first is decided. */
  static Seq<CaseEvent> declined(Policy policy, AwaitingOfferAnswer state, Circumstances at) {
    return List.of(
        new OfferDeclined(state.review().proposed()),
        new ReviewResumed(policy.resumed(state.clocks(), at.now())));
  }
}
