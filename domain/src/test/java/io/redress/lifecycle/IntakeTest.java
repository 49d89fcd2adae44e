package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.NOW;
import static io.redress.Shop.cny;
import static io.redress.Shop.refund;
import static io.redress.Shop.returnRefund;
import static io.redress.lifecycle.CaseSpecification.given;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.because;
import static io.redress.lifecycle.Cases.claim;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.grant;
import static io.redress.lifecycle.Cases.notOpened;
import static io.redress.lifecycle.Cases.request;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.amount.RefundQuote;
import io.redress.amount.Unquotable;
import io.redress.decision.Decision.Because;
import io.redress.decision.Unanswerable;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.SupplyEvidence;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.Converted;
import io.redress.lifecycle.CaseEvent.EvidenceAsked;
import io.redress.lifecycle.CaseEvent.EvidenceSupplied;
import io.redress.lifecycle.CaseEvent.InterceptAsked;
import io.redress.lifecycle.CaseEvent.RecallAsked;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.lifecycle.CaseEvent.SupplierAsked;
import io.redress.order.Drawn;
import io.redress.order.LineId;
import io.redress.order.Presale;
import io.redress.order.RefundedLine;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.request.RequestKind;
import io.redress.settlement.Unsettleable;
import io.redress.table.Wording;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IntakeTest {

  @Test
  void goodsInTheWarehouseAreStoppedFirst() {
    var asked = refund("unwanted", GoodsState.NOT_SHIPPED);
    notOpened()
        .when(request(asked), NOW)
        .then(
            new Requested(claim(asked)),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.NOT_SHIPPED), Cases.UNWANTED),
            new InterceptAsked(runs(Cases.WAREHOUSE_INQUIRY)));
  }

  @Test
  void goodsThatAreBeingMadeAreStoppedAtTheSupplierFirst() {
    var asked = refund("unwanted", GoodsState.NOT_SHIPPED);
    var making = new Presale(Presale.Stage.IN_PRODUCTION, Option.none(), Presale.Kind.PREPAYMENT);
    var order = Shop.order().with(draft -> draft.presale(making));
    notOpened()
        .when(request(order, "regular", asked), NOW)
        .then(
            new Requested(claim(order, "regular", asked)),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.NOT_SHIPPED), Cases.UNWANTED),
            new SupplierAsked(runs(Cases.SUPPLIER_INQUIRY)));
  }

  @Test
  void goodsUnderWayAreRecalledFirst() {
    var asked = refund("unwanted", GoodsState.IN_TRANSIT);
    notOpened()
        .when(request(asked), NOW)
        .then(
            new Requested(claim(asked)),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.IN_TRANSIT), Cases.UNWANTED),
            new RecallAsked(runs(Cases.COURIER_INQUIRY)));
  }

  @Test
  void goodsThatTheCustomerKeepsHoldNoMoneyUp() {
    var asked = refund("unwanted", GoodsState.RECEIVED);
    notOpened()
        .when(request(asked), NOW)
        .then(
            new Requested(claim(asked)),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.KEEP_GOODS), Cases.UNWANTED),
            Cases.refundOrdered());
  }

  @Test
  void goodsThatComeBackAreAwaited() {
    var asked = returnRefund("unwanted");
    notOpened()
        .when(request(asked), NOW)
        .then(
            new Requested(claim(asked)),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), Cases.UNWANTED),
            new ReturnAuthorised(Cases.DISPATCHES));
  }

  @Test
  void theTierSaysWhenTheMoneyOfAReturnGoes() {
    var asked = returnRefund("unwanted");
    notOpened()
        .when(request(Shop.order(), "gold", asked), NOW)
        .then(
            new Requested(claim(Shop.order(), "gold", asked)),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS, ReturnMilestone.SCAN),
                Cases.UNWANTED),
            new ReturnAuthorised(Cases.DISPATCHES));
  }

  @Test
  void aRefundMayBeConvertedToAReturn() {
    var asked = refund("wrong", GoodsState.RECEIVED);
    notOpened()
        .when(request(asked), NOW)
        .then(
            new Requested(claim(asked)),
            new Converted(grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), because("wrong")),
            new ReturnAuthorised(Cases.DISPATCHES));
  }

  @Test
  void aRejectedRequestIsClosedWithTheRuleAndATextToRead() {
    var asked = refund("cheating", GoodsState.RECEIVED);
    notOpened()
        .when(request(asked), NOW)
        .then(
            new Requested(claim(asked)),
            new Rejected(
                new Because(
                    "eligibility",
                    "cheating",
                    Option.of(new Wording("Not for this reason.", "该原因不支持。")))),
            end(Outcome.REJECTED));
  }

  @Test
  void aRequestThatARuleLeavesToAPersonIsReviewedByWhoMayApproveIt() {
    var asked = refund("special", GoodsState.RECEIVED);
    notOpened()
        .when(request(asked), NOW)
        .then(new Requested(claim(asked)), review(Role.SUPERVISOR, "special", List.empty()));
  }

  @Test
  void aRequestThatNoRuleTakesIsReviewed() {
    var asked = refund("other", GoodsState.RECEIVED);
    notOpened()
        .when(request(asked), NOW)
        .then(new Requested(claim(asked)), review(Role.SUPERVISOR, "no-rule", List.empty()));
  }

  @Test
  void exactlyTheAutomaticCapGoesStraightThrough() {
    var asked = refund("unwanted", GoodsState.RECEIVED);
    given(Shop.policy().automaticUpTo(200_00).policy())
        .when(request(asked), NOW)
        .then(
            new Requested(claim(asked)),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.KEEP_GOODS), Cases.UNWANTED),
            Cases.refundOrdered());
  }

  @Test
  void oneFenAboveTheAutomaticCapIsReviewed() {
    var asked = refund("unwanted", GoodsState.RECEIVED);
    given(Shop.policy().automaticUpTo(199_99).policy())
        .when(request(asked), NOW)
        .then(
            new Requested(claim(asked)),
            review(Role.SUPERVISOR, "unwanted", List.of("automatic-up-to")));
  }

  @Test
  void aGrantThatFillsTheDayGoesStraightThrough() {
    var asked = refund("unwanted", GoodsState.RECEIVED);
    given(Shop.policy().grantedPerDay(1_000_00).policy())
        .when(request(asked), onADayWith(800_00))
        .then(
            new Requested(claim(asked)),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.KEEP_GOODS), Cases.UNWANTED),
            Cases.refundOrdered());
  }

  @Test
  void oneFenMoreThanTheDayHasLeftIsReviewed() {
    var asked = refund("unwanted", GoodsState.RECEIVED);
    given(Shop.policy().grantedPerDay(1_000_00).policy())
        .when(request(asked), onADayWith(800_01))
        .then(
            new Requested(claim(asked)),
            review(Role.SUPERVISOR, "unwanted", List.of("granted-per-day")));
  }

  private static Circumstances onADayWith(long granted) {
    return Circumstances.at(NOW).withGrantedToday(cny(granted));
  }

  @Test
  void whatCannotBeAnsweredIsRefusedAndNothingIsOpened() {
    var asked =
        Shop.request(RequestKind.REFUND, "unwanted", GoodsState.RECEIVED, Shop.line("B", 1));
    notOpened()
        .when(request(asked), NOW)
        .thenRefused(
            new Refusal.CannotBeAnswered(
                new Unanswerable.NotQuotable(new Unquotable.UnknownLine(new LineId("B")))));
  }

  @Test
  void tendersThatHaveOneFenLessThanTheQuoteAreRefused() {
    var order = OrderDraft.in("CNY").line("A", 100_00, 2).paidBy("alipay", 199_99);
    notOpened()
        .when(request(order, "regular", refund("unwanted", GoodsState.RECEIVED)), NOW)
        .thenRefused(
            new Refusal.CannotBeAnswered(
                new Unanswerable.NotSettleable(
                    new Unsettleable.TendersExhausted(cny(200_00), cny(199_99)))));
  }

  @Test
  void aQuoteOfZeroClosesTheCaseAtOnce() {
    var free = OrderDraft.in("CNY").line("A", 0, 2).paidBy("alipay", 0);
    var asked = refund("unwanted", GoodsState.RECEIVED);
    notOpened()
        .when(request(free, "regular", asked), NOW)
        .then(
            new Requested(claim(free, "regular", asked)),
            new ApprovedAutomatically(
                new Grant(
                    Remedy.REFUND,
                    Path.KEEP_GOODS,
                    freeQuote(),
                    Cases.plan(0, 0),
                    ReturnMilestone.INSPECTION,
                    Cases.ROUTES),
                Cases.UNWANTED),
            new CaseEvent.CaseClosed(Outcome.REFUNDED, runs(Cases.SURVEY)));
  }

  /** Two units that cost nothing came back. */
  private static RefundQuote freeQuote() {
    var none = RefundQuote.nothing(cny(0));
    var back = RefundedLine.of(new LineId("A"), 2, cny(0));
    var drawn = new Drawn(List.of(back), cny(0), cny(0), cny(0), HashSet.empty(), HashMap.empty());
    return new RefundQuote(
        none.components(),
        none.caps(),
        none.total(),
        none.dueFromCustomer(),
        none.tax(),
        none.restored(),
        drawn);
  }

  @Test
  void theEvidenceThatWasAskedForLetsTheCaseGoOn() {
    Cases.awaitingEvidence()
        .when(new SupplyEvidence(ID, CUSTOMER, HashSet.of(Evidence.PHOTO)), NOW)
        .then(
            new EvidenceSupplied(HashSet.of(Evidence.PHOTO)),
            new ApprovedAutomatically(grant(Remedy.REFUND, Path.KEEP_GOODS), because("shown")),
            Cases.refundOrdered());
  }

  @Test
  void otherEvidenceIsKeptAndTheRightOneIsAskedForAgain() {
    Cases.awaitingEvidence()
        .when(new SupplyEvidence(ID, AGENT, HashSet.of(Evidence.INVOICE)), NOW)
        .then(
            new EvidenceSupplied(HashSet.of(Evidence.INVOICE)),
            new EvidenceAsked(
                HashSet.of(Evidence.PHOTO, Evidence.VIDEO),
                because("show-it"),
                runs(Cases.EVIDENCE)));
  }

  @Test
  void evidenceThatIsNotEnoughBuysNoTime() {
    Cases.awaitingEvidence()
        .when(new SupplyEvidence(ID, CUSTOMER, HashSet.empty()), NOW.plus(Duration.ofDays(2)))
        .then(
            new EvidenceSupplied(HashSet.empty()),
            new EvidenceAsked(
                HashSet.of(Evidence.PHOTO, Evidence.VIDEO),
                because("show-it"),
                runs(Cases.EVIDENCE)));
  }

  @Test
  void aRequestMadeInTimeIsNotTooLateWhenItsEvidenceComes() {
    var claim = Cases.claim(Shop.refund("broken", GoodsState.RECEIVED));
    assertThat(
            claim
                .with(HashSet.of(Evidence.PHOTO))
                .dossier(Circumstances.at(NOW.plusSeconds(1)))
                .now())
        .isEqualTo(NOW);
  }

  @Test
  void nobodyAsksForAnotherCustomer() {
    var stranger = new Actor("B-2", Role.CUSTOMER);
    var request = Cases.request(Shop.refund("unwanted", GoodsState.RECEIVED));
    Cases.notOpened()
        .when(
            new CaseCommand.Request(
                ID,
                stranger,
                request.caseId(),
                request.order(),
                request.customer(),
                request.request(),
                request.rate()),
            NOW)
        .thenRefused(new Refusal.SomebodyElses("Request"));
  }

  @Test
  void nobodySuppliesEvidenceForAnotherCustomer() {
    var stranger = new Actor("B-2", Role.CUSTOMER);
    Cases.awaitingEvidence()
        .when(new SupplyEvidence(ID, stranger, HashSet.of(Evidence.PHOTO)), NOW)
        .thenRefused(new Refusal.SomebodyElses("SupplyEvidence"));
  }

  private static SentToReview review(Role level, String rule, List<String> beyondCaps) {
    var clocks =
        level == Role.AGENT
            ? runs(Cases.FIRST_RESPONSE, Cases.REVIEW, Cases.REVIEW_LIMIT)
            : runs(Cases.FIRST_RESPONSE, Cases.APPROVAL.ownedBy(level), Cases.REVIEW_LIMIT);
    return new SentToReview(
        grant(Remedy.REFUND, Path.KEEP_GOODS), level, 1, because(rule), beyondCaps, clocks);
  }
}
