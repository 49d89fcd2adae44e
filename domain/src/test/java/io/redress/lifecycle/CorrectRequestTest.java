package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.NOW;
import static io.redress.Shop.SUPERVISOR;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.because;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.grant;
import static io.redress.lifecycle.Cases.runs;

import io.redress.Shop;
import io.redress.amount.Unquotable;
import io.redress.decision.Decision.Because;
import io.redress.decision.Unanswerable;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.CorrectRequest;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.ApprovedOnce;
import io.redress.lifecycle.CaseEvent.EvidenceAsked;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.RequestCorrected;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.order.LineId;
import io.redress.party.Actor;
import io.redress.party.CustomerId;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.Evidence;
import io.redress.request.RequestKind;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The customer asks for something else than at first, while nothing is granted. */
class CorrectRequestTest {

  private static final AfterSaleRequest A_RETURN = Shop.returnRefund("unwanted");

  @Test
  void whatIsAskedNowIsAnsweredAsIfItHadBeenAskedAtFirst() {
    Cases.awaitingEvidence()
        .when(new CorrectRequest(ID, CUSTOMER, A_RETURN), NOW)
        .then(
            new RequestCorrected(A_RETURN),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), Cases.UNWANTED),
            new ReturnAuthorised(Cases.DISPATCHES));
  }

  @Test
  void aRequestUnderReviewMayBecomeOneThatThePolicyAnswersByItself() {
    var cheating = Shop.refund("cheating", GoodsState.RECEIVED);
    Cases.inReview()
        .when(new CorrectRequest(ID, AGENT, cheating), NOW)
        .then(
            new RequestCorrected(cheating),
            new Rejected(
                new Because(
                    "eligibility",
                    "cheating",
                    Option.of(new Wording("Not for this reason.", "该原因不支持。")))),
            end(Outcome.REJECTED));
  }

  @Test
  void whoCorrectsWhileAnOfferIsOpenGetsAnAnswerToThatInstead() {
    Cases.awaitingOfferAnswer()
        .when(new CorrectRequest(ID, CUSTOMER, A_RETURN), NOW)
        .then(
            new RequestCorrected(A_RETURN),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), Cases.UNWANTED),
            new ReturnAuthorised(Cases.DISPATCHES));
  }

  @Test
  void evidenceForAnotherRequestMayTakeItsWholeTime() {
    var broken = Shop.refund("broken", GoodsState.RECEIVED);
    Cases.inReview()
        .when(new CorrectRequest(ID, CUSTOMER, broken), Instant.parse("2026-11-23T02:00:00Z"))
        .then(
            new RequestCorrected(broken),
            new EvidenceAsked(
                HashSet.of(Evidence.PHOTO, Evidence.VIDEO),
                because("show-it"),
                runs(
                    new Deadline(
                        ClockName.EVIDENCE,
                        Role.CUSTOMER,
                        Instant.parse("2026-11-26T02:00:00Z"),
                        OnBreach.CLOSE))));
  }

  @Test
  void whatSomebodyApprovedBeforeIsNotApprovedForAnotherRequest() {
    var policy = Shop.policy().dualAbove(199_99).policy();
    var other = Shop.refund("other", GoodsState.RECEIVED);
    Cases.inReview(policy, 2)
        .and(new ApprovedOnce(SUPERVISOR, cny(200_00), Cases.REVIEWS))
        .when(new CorrectRequest(ID, CUSTOMER, other), NOW)
        .then(
            new RequestCorrected(other),
            new SentToReview(
                grant(Remedy.REFUND, Path.KEEP_GOODS),
                Role.SUPERVISOR,
                2,
                because("no-rule"),
                List.empty(),
                Cases.REVIEWS))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(new ApprovedOnce(SUPERVISOR, cny(200_00), runs(Cases.APPROVAL, Cases.REVIEW_LIMIT)));
  }

  @Test
  void aCorrectionThatCannotBeAnsweredLeavesTheRequestAsItWas() {
    var unknown =
        Shop.request(RequestKind.REFUND, "unwanted", GoodsState.RECEIVED, Shop.line("B", 1));
    Cases.inReview()
        .when(new CorrectRequest(ID, CUSTOMER, unknown), NOW)
        .thenRefused(
            new Refusal.CannotBeAnswered(
                new Unanswerable.NotQuotable(new Unquotable.UnknownLine(new LineId("B")))));
  }

  @Test
  void nobodyCorrectsTheRequestOfAnotherCustomer() {
    Cases.inReview()
        .when(new CorrectRequest(ID, new Actor("B-2", Role.CUSTOMER), A_RETURN), NOW)
        .thenRefused(new Refusal.SomebodyElses("CorrectRequest"));
  }

  @Test
  void nobodyCorrectsARequestToThatOfAnotherCustomer() {
    var another =
        new AfterSaleRequest(
            new CustomerId("B-2"),
            A_RETURN.kind(),
            A_RETURN.reason(),
            A_RETURN.goods(),
            A_RETURN.condition(),
            A_RETURN.lines(),
            A_RETURN.evidence());
    Cases.inReview()
        .when(new CorrectRequest(ID, CUSTOMER, another), NOW)
        .thenRefused(new Refusal.SomebodyElses("CorrectRequest"));
  }

  @Test
  void whatIsGrantedIsNotCorrectedAnyMore() {
    Cases.awaitingReturn()
        .when(new CorrectRequest(ID, CUSTOMER, A_RETURN), NOW)
        .thenRefused(new Refusal.NotAllowedNow("CorrectRequest", "AwaitingReturn"));
  }
}
