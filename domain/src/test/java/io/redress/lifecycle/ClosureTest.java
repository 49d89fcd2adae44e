package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.NOW;
import static io.redress.Shop.PROVIDER;
import static io.redress.Shop.SUPERVISOR;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.CaseSpecification.given;
import static io.redress.lifecycle.Cases.COMPLAINT;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.WORDS;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.grant;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.decision.Unanswerable;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.AnswerComplaint;
import io.redress.lifecycle.CaseCommand.AnswerSurvey;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.Complain;
import io.redress.lifecycle.CaseCommand.CorrectRequest;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.ReportArrival;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.ComplaintAnswered;
import io.redress.lifecycle.CaseEvent.ComplaintRaised;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.Escalated;
import io.redress.lifecycle.CaseEvent.MoneyArrived;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.Reopened;
import io.redress.lifecycle.CaseEvent.RequestCorrected;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.lifecycle.CaseEvent.SurveyAnswered;
import io.redress.lifecycle.CaseEvent.SurveySent;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.settlement.Unsettleable;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The money is followed until it has arrived, and the customer is heard. */
class ClosureTest {

  private static final Instant TOMORROW = Instant.parse("2026-11-23T02:00:00Z");
  private static final Instant IN_THREE_DAYS = Instant.parse("2026-11-25T02:00:00Z");
  private static final Instant IN_SEVEN_DAYS = Instant.parse("2026-11-29T02:00:00Z");

  private static final Because SAID = new Because("complaint", "person", Option.of(WORDS));
  private static final Because CHEATING =
      new Because(
          "eligibility", "cheating", Option.of(new Wording("Not for this reason.", "该原因不支持。")));

  @Test
  void moneyThatHasArrivedIsNotAskedAboutAnyMore() {
    Cases.refunded()
        .when(new ReportArrival(ID, CUSTOMER), NOW)
        .then(new MoneyArrived(runs(Cases.SURVEY)));
  }

  @Test
  void moneyArrivesOnce() {
    Cases.refunded()
        .and(new MoneyArrived(runs(Cases.SURVEY)))
        .when(new ReportArrival(ID, PROVIDER), NOW)
        .thenNothing();
  }

  @Test
  void moneyThatArrivesAfterItWasAskedAboutIsNoted() {
    Cases.refunded()
        .and(new DeadlinePassed(Cases.ARRIVAL, runs(Cases.SURVEY)))
        .when(new ReportArrival(ID, CUSTOMER), NOW)
        .then(new MoneyArrived(runs(Cases.SURVEY)))
        .when(new ReportArrival(ID, CUSTOMER), NOW)
        .thenNothing();
  }

  @Test
  void moneyThatArrivesWhileSomebodyComplainsIsNoted() {
    var arrived =
        Cases.refunded()
            .and(new ComplaintRaised(Role.SUPERVISOR, runs(COMPLAINT)))
            .when(new ReportArrival(ID, PROVIDER), NOW)
            .then(new MoneyArrived(runs(Cases.SURVEY)));
    assertThat(arrived.state().clocks()).isEqualTo(runs(COMPLAINT));
    var answered =
        arrived
            .when(new AnswerComplaint(ID, SUPERVISOR, false, WORDS), NOW)
            .then(new ComplaintAnswered(false, SAID));
    assertThat(answered.state().clocks()).isEqualTo(runs(Cases.SURVEY));
  }

  @Test
  void whoComplainsAboutARejectionWaitsForNoMoney() {
    Cases.awaitingComplaintAnswer()
        .when(new ReportArrival(ID, CUSTOMER), NOW)
        .thenRefused(new Refusal.NotAllowedNow("ReportArrival", "AwaitingComplaintAnswer"));
  }

  @Test
  void whereOnlyGoodsWereSentNoMoneyArrives() {
    Cases.settling()
        .and(new CaseEvent.CaseClosed(Outcome.REPLACED, runs(Cases.SURVEY)))
        .when(new ReportArrival(ID, CUSTOMER), NOW)
        .thenNothing();
  }

  @Test
  void whereNothingWentBackNothingArrives() {
    Cases.closed()
        .when(new ReportArrival(ID, CUSTOMER), NOW)
        .thenRefused(new Refusal.NotAllowedNow("ReportArrival", "Closed"));
  }

  @Test
  void moneyThatHasNotArrivedInSevenDaysIsAskedAboutOnce() {
    notYet(Cases.refunded(), ClockName.ARRIVAL, IN_SEVEN_DAYS);
    Cases.refunded()
        .when(pass(ClockName.ARRIVAL), IN_SEVEN_DAYS)
        .then(new DeadlinePassed(Cases.ARRIVAL, runs(Cases.SURVEY)));
  }

  @Test
  void aClosedCaseIsAskedAboutAfterThreeDays() {
    notYet(Cases.closed(), ClockName.SURVEY, IN_THREE_DAYS);
    Cases.closed().when(pass(ClockName.SURVEY), IN_THREE_DAYS).then(new SurveySent(Clocks.none()));
  }

  @Test
  void theCustomerSaysWhatTheyThinkOfItOnce() {
    asked()
        .when(new AnswerSurvey(ID, CUSTOMER, 4), NOW)
        .then(new SurveyAnswered(4))
        .when(new AnswerSurvey(ID, CUSTOMER, 5), NOW)
        .thenRefused(new Refusal.NotAllowedNow("AnswerSurvey", "Closed"));
  }

  @Test
  void whoWasNotAskedSaysNothing() {
    Cases.closed()
        .when(new AnswerSurvey(ID, CUSTOMER, 4), NOW)
        .thenRefused(new Refusal.NotAllowedNow("AnswerSurvey", "Closed"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  void aScoreIsFromOneToFive(int score) {
    assertThatThrownBy(() -> new AnswerSurvey(ID, CUSTOMER, score))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aComplaintGoesToASupervisor() {
    Cases.closed()
        .when(new Complain(ID, CUSTOMER), NOW)
        .then(new ComplaintRaised(Role.SUPERVISOR, runs(COMPLAINT)));
  }

  @Test
  void anAgentMayComplainForTheCustomer() {
    Cases.refunded()
        .when(new Complain(ID, AGENT), NOW)
        .then(new ComplaintRaised(Role.SUPERVISOR, runs(COMPLAINT)));
  }

  @Test
  void anAppealGoesToFinance() {
    answered(Cases.closed(), Role.SUPERVISOR)
        .when(new Complain(ID, CUSTOMER), NOW)
        .then(new ComplaintRaised(Role.FINANCE, runs(COMPLAINT.ownedBy(Role.FINANCE))));
  }

  @Test
  void afterTheAppealThereIsNoFurtherInstance() {
    answered(answered(Cases.closed(), Role.SUPERVISOR), Role.FINANCE)
        .when(new Complain(ID, CUSTOMER), NOW)
        .thenRefused(new Refusal.NoFurtherAppeal());
  }

  @Test
  void whoComplainsOnceMoreAfterTheCaseWasDecidedAnewAppeals() {
    rejectedAnew(Cases.awaitingComplaintAnswer())
        .when(new Complain(ID, CUSTOMER), NOW)
        .then(new ComplaintRaised(Role.FINANCE, runs(COMPLAINT.ownedBy(Role.FINANCE))));
  }

  @Test
  void thereIsNoFurtherInstanceAfterAnAppealThatWasDecidedAnew() {
    var appeal =
        answered(Cases.closed(), Role.SUPERVISOR)
            .and(new ComplaintRaised(Role.FINANCE, runs(COMPLAINT.ownedBy(Role.FINANCE))));
    rejectedAnew(appeal)
        .when(new Complain(ID, CUSTOMER), NOW)
        .thenRefused(new Refusal.NoFurtherAppeal());
  }

  @Test
  void anAppealIsNotAnsweredByASupervisor() {
    Cases.closed()
        .and(new ComplaintRaised(Role.FINANCE, runs(COMPLAINT.ownedBy(Role.FINANCE))))
        .when(new AnswerComplaint(ID, SUPERVISOR, true, WORDS), NOW)
        .thenRefused(new Refusal.BelowLevel(Role.SUPERVISOR, Role.FINANCE));
  }

  @Test
  void aComplaintThatIsNotUpheldLeavesTheCaseAsItWas() {
    var answered =
        Cases.awaitingComplaintAnswer()
            .when(new AnswerComplaint(ID, SUPERVISOR, false, WORDS), NOW)
            .then(new ComplaintAnswered(false, SAID));
    assertThat(answered.state().clocks()).isEqualTo(runs(Cases.SURVEY));
  }

  @Test
  void aRejectionThatWasWrongIsReviewedAboveTheAgentsWhateverThePolicySays() {
    Cases.awaitingComplaintAnswer()
        .when(new AnswerComplaint(ID, SUPERVISOR, true, WORDS), NOW)
        .then(new ComplaintAnswered(true, SAID), new Reopened(), review(1))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(new Approved(SUPERVISOR, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void twoPeopleApproveAnewWhatIsAboveWhatOneMayGrant() {
    Cases.awaitingComplaintAnswer()
        .by(Shop.policy().dualAbove(199_99).policy())
        .when(new AnswerComplaint(ID, SUPERVISOR, true, WORDS), NOW)
        .then(new ComplaintAnswered(true, SAID), new Reopened(), review(2));
  }

  @Test
  void aSmallCaseIsReviewedAboveTheAgentsToo() {
    Cases.awaitingComplaintAnswer()
        .by(Shop.policy().limit(Role.AGENT, 200_00).policy())
        .when(new AnswerComplaint(ID, SUPERVISOR, true, WORDS), NOW)
        .then(new ComplaintAnswered(true, SAID), new Reopened(), review(1));
  }

  @Test
  void whatIsAskedForInsteadAfterItWasReopenedIsReviewedByAPersonToo() {
    var instead = Shop.refund("unwanted", GoodsState.RECEIVED);
    reopened()
        .when(new CorrectRequest(ID, CUSTOMER, instead), NOW)
        .then(new RequestCorrected(instead), review(1, Cases.UNWANTED));
  }

  @Test
  void evidenceThatWouldBeEnoughForThePolicyDoesNotTakeAReopenedCaseFromAPerson() {
    var instead = Shop.refund("broken", GoodsState.RECEIVED);
    reopened()
        .when(new CorrectRequest(ID, CUSTOMER, instead), NOW)
        .then(new RequestCorrected(instead), review(1, Cases.because("show-it")));
  }

  @Test
  void goodsThatAreSentAllTheSameAfterItWasReopenedAreDecidedOnByAPerson() {
    var events = reopened().when(new SupplyTracking(ID, CUSTOMER, "T-1"), NOW).decision().get();
    assertThat(events.head()).isInstanceOf(RequestCorrected.class);
    assertThat(events.tail().single()).isInstanceOf(SentToReview.class);
  }

  @Test
  void whatWasGivenBackStaysAsItIsEvenIfTheComplaintIsUpheld() {
    Cases.refunded()
        .and(new ComplaintRaised(Role.SUPERVISOR, runs(COMPLAINT)))
        .when(new AnswerComplaint(ID, SUPERVISOR, true, WORDS), NOW)
        .then(new ComplaintAnswered(true, SAID));
  }

  @Test
  void aCaseThatCannotBeAnsweredAnewIsNotReopened() {
    var gone = OrderDraft.in("CNY").line("A", 100_00, 2).paidBy("alipay", 200_00, 200_00, 0);
    given(Shop.policy().policy())
        .and(
            new Requested(
                Cases.claim(gone, "regular", Shop.refund("cheating", GoodsState.RECEIVED))),
            new Rejected(CHEATING),
            end(Outcome.REJECTED),
            new ComplaintRaised(Role.SUPERVISOR, runs(COMPLAINT)))
        .when(new AnswerComplaint(ID, SUPERVISOR, true, WORDS), NOW)
        .thenRefused(
            new Refusal.CannotBeAnswered(
                new Unanswerable.NotSettleable(
                    new Unsettleable.TendersExhausted(cny(200_00), cny(0)))));
  }

  @Test
  void aComplaintThatNobodyAnswersForADayGoesToTheNextRoleUp() {
    var again = complaint("2026-11-24T02:00:00Z");
    notYet(Cases.awaitingComplaintAnswer(), ClockName.COMPLAINT, TOMORROW);
    Cases.awaitingComplaintAnswer()
        .when(pass(ClockName.COMPLAINT), TOMORROW)
        .then(
            new DeadlinePassed(COMPLAINT, runs(again)),
            new Escalated(Role.FINANCE, runs(again.ownedBy(Role.FINANCE))))
        .when(new AnswerComplaint(ID, SUPERVISOR, true, WORDS), TOMORROW)
        .thenRefused(new Refusal.BelowLevel(Role.SUPERVISOR, Role.FINANCE));
  }

  @Test
  void anAppealThatNobodyAnswersStaysWithFinance() {
    var finances = COMPLAINT.ownedBy(Role.FINANCE);
    Cases.closed()
        .and(new ComplaintRaised(Role.FINANCE, runs(finances)))
        .when(pass(ClockName.COMPLAINT), TOMORROW)
        .then(
            new DeadlinePassed(
                finances, runs(complaint("2026-11-24T02:00:00Z").ownedBy(Role.FINANCE))));
  }

  @Test
  void nobodyComplainsForAnotherCustomer() {
    Cases.closed()
        .when(new Complain(ID, new Actor("B-2", Role.CUSTOMER)), NOW)
        .thenRefused(new Refusal.SomebodyElses("Complain"));
  }

  private static CaseSpecification asked() {
    return Cases.closed().and(new SurveySent(Clocks.none()));
  }

  private static CaseSpecification answered(CaseSpecification closed, Role level) {
    return closed.and(
        new ComplaintRaised(level, runs(COMPLAINT.ownedBy(level))),
        new ComplaintAnswered(false, SAID));
  }

  /** The complaint is right, and the review ends with a no again. */
  private static CaseSpecification rejectedAnew(CaseSpecification complaint) {
    return complaint.and(
        new ComplaintAnswered(true, SAID),
        new Reopened(),
        review(1),
        new Rejected(Cases.BY_A_PERSON),
        end(Outcome.REJECTED));
  }

  private static CaseSpecification reopened() {
    return Cases.awaitingComplaintAnswer()
        .and(new ComplaintAnswered(true, SAID), new Reopened(), review(1));
  }

  private static SentToReview review(int people) {
    return review(people, CHEATING);
  }

  private static SentToReview review(int people, Because because) {
    return new SentToReview(
        grant(Remedy.REFUND, Path.KEEP_GOODS),
        Role.SUPERVISOR,
        people,
        because,
        List.empty(),
        Cases.REVIEWS);
  }

  private static Deadline complaint(String due) {
    return new Deadline(
        ClockName.COMPLAINT, Role.SUPERVISOR, Instant.parse(due), OnBreach.ESCALATE);
  }

  private static void notYet(CaseSpecification state, ClockName clock, Instant due) {
    state.when(pass(clock), due.minusNanos(1)).thenRefused(new Refusal.NotDue(clock));
  }

  private static PassDeadline pass(ClockName clock) {
    return new PassDeadline(ID, Actor.SYSTEM, clock);
  }
}
