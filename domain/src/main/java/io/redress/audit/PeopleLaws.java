package io.redress.audit;

import io.redress.decision.Decision.Because;
import io.redress.lifecycle.AfterSaleCase.AwaitingOfferAnswer;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Claim;
import io.redress.lifecycle.Grant;
import io.redress.money.Money;
import io.redress.party.Actor;
import io.redress.policy.Policy;
import io.vavr.collection.List;

/** Nobody grants more than they may, and nobody is rejected without a reason. */
final class PeopleLaws {

  private PeopleLaws() {}

  static void check(Moment at, Findings found) {
    switch (at.event()) {
      case CaseEvent.Rejected e -> rejection(at, e.because(), found);
      case CaseEvent.ReturnRefused e -> rejection(at, e.because(), found);
      case CaseEvent.ApprovedOnce e -> granted(at, e.by(), e.amount(), found);
      case CaseEvent.Approved e -> {
        granted(at, e.by(), e.amount(), found);
        people(at, found);
      }
      case CaseEvent.OfferMade e -> granted(at, e.by(), offered(at, e), found);
      default -> {}
    }
  }

  private static void rejection(Moment at, Because because, Findings found) {
    if (because.rule().isBlank() || because.text().isEmpty()) {
      found.add(Laws.REJECTION, at.number(), "rejected because of " + because);
    }
  }

  /** What an offer is worth, whatever the event says. */
  private static Money offered(Moment at, CaseEvent.OfferMade made) {
    var total = made.offer().grant().quote().total();
    return at.before().about().fold(() -> total, claim -> Moment.inPolicyCurrency(claim, total));
  }

  private static void granted(Moment at, Actor by, Money amount, Findings found) {
    var limit = at.policy().authority().limitOf(by.role());
    var granted = at.before() instanceof InReview review ? worth(at, review, amount) : amount;
    if (!by.equals(at.entry().by()) || limit.forAll(granted::exceeds)) {
      found.add(
          Laws.AUTHORITY,
          at.number(),
          "%s of %s by %s %s, commanded by %s"
              .formatted(
                  at.event().getClass().getSimpleName(),
                  granted,
                  by.role().word(),
                  by.id(),
                  at.entry().by()));
    }
    if (at.before() instanceof InReview review && by.role().compareTo(review.level()) < 0) {
      found.add(
          Laws.LEVEL,
          at.number(),
          "%s %s is below %s".formatted(by.role().word(), by.id(), review.level().word()));
    }
  }

  /** What is granted in a review, whatever the event says. */
  private static Money worth(Moment at, InReview review, Money said) {
    return at.event() instanceof CaseEvent.OfferMade
        ? said
        : Moment.inPolicyCurrency(review.claim(), review.proposed().quote().total());
  }

  private static void people(Moment at, Findings found) {
    if (at.before() instanceof InReview review) {
      people(
          at.policy(),
          review.claim(),
          review.proposed(),
          at.since().approvers(),
          at.number(),
          found);
    }
  }

  /**
   * Whoever made the offer that is accepted has approved it, and sends it on if that is not all.
   */
  static void check(Turn turn, Findings found) {
    if (turn.before() instanceof AwaitingOfferAnswer offer
        && turn.entries().head().event() instanceof CaseEvent.OfferAccepted
        && !(turn.after() instanceof InReview)) {
      people(
          turn.policy(),
          offer.claim(),
          offer.offer().grant(),
          turn.to().past().approvers(),
          turn.number(),
          found);
    }
  }

  private static void people(
      Policy policy, Claim claim, Grant grant, List<Actor> by, int number, Findings found) {
    var worth = Moment.inPolicyCurrency(claim, grant.quote().total());
    if (policy.authority().people(worth) < 2) {
      return;
    }
    var people = by.map(Actor::id).distinct();
    var asked = claim.openedBy().id();
    if (people.size() < 2 || people.contains(asked)) {
      found.add(
          Laws.PEOPLE,
          number,
          "granted by %s, asked by %s".formatted(people.mkString(", "), asked));
    }
  }
}
