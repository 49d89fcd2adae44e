package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.NOW;
import static io.redress.Shop.SUPERVISOR;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.BY_A_PERSON;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.WORDS;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.paused;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.AfterSaleCase.InReview;
import io.redress.lifecycle.CaseCommand.AskEvidence;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseCommand.Withdraw;
import io.redress.lifecycle.CaseEvent.ApprovedOnce;
import io.redress.lifecycle.CaseEvent.EvidenceAsked;
import io.redress.lifecycle.CaseEvent.EvidenceSupplied;
import io.redress.lifecycle.CaseEvent.Expired;
import io.redress.lifecycle.CaseEvent.ReviewResumed;
import io.redress.lifecycle.CaseEvent.Withdrawn;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.request.Evidence;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.HashSet;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever must decide wants to see more first; the ball is with the customer meanwhile. */
class EvidenceOfReviewTest {

  private static final Instant IN_SIX_HOURS = Instant.parse("2026-11-22T08:00:00Z");
  private static final Instant IN_THREE_DAYS = Instant.parse("2026-11-25T02:00:00Z");
  private static final HashSet<Evidence> A_VIDEO = HashSet.of(Evidence.VIDEO);

  @Test
  void theClocksOfTheReviewWaitWhileTheCustomerIsAsked() {
    Cases.inReview()
        .when(new AskEvidence(ID, AGENT, A_VIDEO, WORDS), NOW)
        .then(new EvidenceAsked(A_VIDEO, BY_A_PERSON, paused(Cases.EVIDENCE)));
  }

  @Test
  void theReviewGoesOnAsMuchLaterAsItWaited() {
    Cases.evidenceAskedByAReviewer()
        .when(new SupplyEvidence(ID, CUSTOMER, A_VIDEO), IN_SIX_HOURS)
        .then(
            new EvidenceSupplied(A_VIDEO),
            new ReviewResumed(waited("2026-11-22T20:00:00Z", "2026-11-24T08:00:00Z")));
  }

  @Test
  void whatIsShownWhenAskedTwiceWaitsTwice() {
    Cases.inReview()
        .and(
            new EvidenceAsked(A_VIDEO, BY_A_PERSON, paused(Cases.EVIDENCE)),
            new EvidenceSupplied(A_VIDEO),
            new ReviewResumed(waited("2026-11-22T20:00:00Z", "2026-11-24T08:00:00Z")))
        .when(new AskEvidence(ID, SUPERVISOR, A_VIDEO, WORDS), IN_SIX_HOURS)
        .then(
            new EvidenceAsked(
                A_VIDEO,
                BY_A_PERSON,
                waited("2026-11-22T20:00:00Z", "2026-11-24T08:00:00Z")
                    .paused(IN_SIX_HOURS, evidenceBy("2026-11-25T08:00:00Z").running())))
        .when(new SupplyEvidence(ID, CUSTOMER, A_VIDEO), Instant.parse("2026-11-22T14:00:00Z"))
        .then(
            new EvidenceSupplied(A_VIDEO),
            new ReviewResumed(waited("2026-11-23T02:00:00Z", "2026-11-24T14:00:00Z")));
  }

  @Test
  void whatIsShownIsKeptWithTheRequest() {
    var shown =
        Cases.evidenceAskedByAReviewer()
            .and(
                new EvidenceSupplied(A_VIDEO),
                new ReviewResumed(runs(Cases.APPROVAL, Cases.REVIEW_LIMIT)));
    assertThat(shown.state().about())
        .contains(Cases.claim(Shop.refund("special", GoodsState.RECEIVED).with(A_VIDEO)));
  }

  @Test
  void anythingThatIsShownIsForTheReviewerToJudge() {
    Cases.evidenceAskedByAReviewer()
        .when(new SupplyEvidence(ID, CUSTOMER, HashSet.of(Evidence.INVOICE)), NOW)
        .then(
            new EvidenceSupplied(HashSet.of(Evidence.INVOICE)),
            new ReviewResumed(runs(Cases.APPROVAL, Cases.REVIEW_LIMIT)));
  }

  @Test
  void whoeverApprovedBeforeHasStillApproved() {
    var policy = Shop.policy().dualAbove(100_00).policy();
    var clocks = runs(Cases.APPROVAL, Cases.REVIEW_LIMIT);
    var shown =
        Cases.inReview(policy, 2)
            .and(
                new ApprovedOnce(SUPERVISOR, cny(200_00), clocks),
                new EvidenceAsked(A_VIDEO, BY_A_PERSON, paused(Cases.EVIDENCE)),
                new EvidenceSupplied(A_VIDEO),
                new ReviewResumed(clocks));
    assertThat(((InReview) shown.state()).approvedBy()).containsExactly(SUPERVISOR);
  }

  @Test
  void whoShowsNothingInThreeDaysLetsTheCaseExpire() {
    var pass = new PassDeadline(ID, Actor.SYSTEM, ClockName.EVIDENCE);
    Cases.evidenceAskedByAReviewer()
        .when(pass, IN_THREE_DAYS.minusNanos(1))
        .thenRefused(new Refusal.NotDue(ClockName.EVIDENCE));
    Cases.evidenceAskedByAReviewer()
        .when(pass, IN_THREE_DAYS)
        .then(new Expired(Cases.EVIDENCE), end(Outcome.EXPIRED, IN_THREE_DAYS));
  }

  @Test
  void aClockThatWaitsDoesNotPass() {
    Cases.evidenceAskedByAReviewer()
        .when(new PassDeadline(ID, Actor.SYSTEM, ClockName.APPROVAL), IN_THREE_DAYS)
        .thenRefused(new Refusal.NotDue(ClockName.APPROVAL));
  }

  @Test
  void theCustomerMayWithdrawInsteadOfShowingIt() {
    Cases.evidenceAskedByAReviewer()
        .when(new Withdraw(ID, CUSTOMER), NOW)
        .then(new Withdrawn(), end(Outcome.WITHDRAWN));
  }

  private static Clocks waited(String approval, String limit) {
    return runs(
        new Deadline(
            ClockName.APPROVAL, Role.SUPERVISOR, Instant.parse(approval), OnBreach.ESCALATE),
        new Deadline(
            ClockName.REVIEW_LIMIT, Role.SUPERVISOR, Instant.parse(limit), OnBreach.ESCALATE));
  }

  private static Clocks evidenceBy(String due) {
    return runs(
        new Deadline(ClockName.EVIDENCE, Role.CUSTOMER, Instant.parse(due), OnBreach.CLOSE));
  }
}
