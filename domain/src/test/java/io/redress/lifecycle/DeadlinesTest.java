package io.redress.lifecycle;

import static io.redress.lifecycle.CaseSpecification.given;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.runs;

import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.Escalated;
import io.redress.lifecycle.CaseEvent.Expired;
import io.redress.lifecycle.CaseEvent.InterceptFailed;
import io.redress.lifecycle.CaseEvent.ParcelLost;
import io.redress.lifecycle.CaseEvent.RecallAsked;
import io.redress.lifecycle.CaseEvent.RecallRefused;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.Reminded;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.lifecycle.CaseEvent.SupplierAnswered;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.settlement.RefundLeg;
import io.redress.sla.ClockName;
import io.redress.sla.ClockTerms;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Each clock by its default, one nanosecond before it is due and at the instant. */
class DeadlinesTest {

  private static final Instant IN_TWO_HOURS = Instant.parse("2026-11-22T04:00:00Z");
  private static final Instant IN_TWELVE_HOURS = Instant.parse("2026-11-22T14:00:00Z");
  private static final Instant TOMORROW = Instant.parse("2026-11-23T02:00:00Z");
  private static final Instant IN_TWO_DAYS = Instant.parse("2026-11-24T02:00:00Z");
  private static final Instant IN_THREE_DAYS = Instant.parse("2026-11-25T02:00:00Z");
  private static final Instant IN_FIVE_DAYS = Instant.parse("2026-11-27T02:00:00Z");
  private static final Instant IN_SEVEN_DAYS = Instant.parse("2026-11-29T02:00:00Z");

  private static final Deadline APPROVAL_AGAIN =
      deadline(ClockName.APPROVAL, Role.SUPERVISOR, "2026-11-23T02:00:00Z", OnBreach.ESCALATE);
  private static final Clocks AGAIN =
      runs(Cases.FIRST_RESPONSE, APPROVAL_AGAIN, Cases.REVIEW_LIMIT);
  private static final Clocks FINANCES =
      runs(Cases.FIRST_RESPONSE, APPROVAL_AGAIN.ownedBy(Role.FINANCE), Cases.REVIEW_LIMIT);

  @Test
  void evidenceThatDoesNotComeInThreeDaysClosesTheCase() {
    notYet(Cases.awaitingEvidence(), ClockName.EVIDENCE, IN_THREE_DAYS);
    Cases.awaitingEvidence()
        .when(pass(ClockName.EVIDENCE), IN_THREE_DAYS)
        .then(new Expired(Cases.EVIDENCE), end(Outcome.EXPIRED, IN_THREE_DAYS));
  }

  @Test
  void anApprovalThatTakesTwelveHoursGoesToTheNextRoleUp() {
    notYet(Cases.inReview(), ClockName.APPROVAL, IN_TWELVE_HOURS);
    Cases.inReview()
        .when(pass(ClockName.APPROVAL), IN_TWELVE_HOURS)
        .then(new DeadlinePassed(Cases.APPROVAL, AGAIN), new Escalated(Role.FINANCE, FINANCES));
  }

  @Test
  void anApprovalByTheHighestRoleStaysThere() {
    Cases.inReview()
        .and(new Escalated(Role.FINANCE, Cases.REVIEWS))
        .when(pass(ClockName.APPROVAL), IN_TWELVE_HOURS)
        .then(new DeadlinePassed(Cases.APPROVAL, AGAIN));
  }

  @Test
  void anEscalationSkipsARoleThatMayApproveNothing() {
    given(Shop.policy().noLimits().limit(Role.AGENT, 1).limit(Role.FINANCE, 2).policy())
        .and(Cases.inReview().past().toJavaArray(CaseEvent[]::new))
        .and(new Escalated(Role.AGENT, Cases.REVIEWS))
        .when(pass(ClockName.APPROVAL), IN_TWELVE_HOURS)
        .then(new DeadlinePassed(Cases.APPROVAL, AGAIN), new Escalated(Role.FINANCE, FINANCES));
  }

  @Test
  void aReviewThatTakesTwoDaysInAllGoesUpHoweverOftenItChangedHands() {
    var again =
        runs(
            Cases.FIRST_RESPONSE,
            Cases.APPROVAL,
            deadline(
                ClockName.REVIEW_LIMIT,
                Role.SUPERVISOR,
                "2026-11-26T02:00:00Z",
                OnBreach.ESCALATE));
    notYet(Cases.inReview(), ClockName.REVIEW_LIMIT, IN_TWO_DAYS);
    Cases.inReview()
        .when(pass(ClockName.REVIEW_LIMIT), IN_TWO_DAYS)
        .then(
            new DeadlinePassed(Cases.REVIEW_LIMIT, again),
            new Escalated(
                Role.FINANCE,
                again
                    .without(ClockName.APPROVAL)
                    .with(
                        List.of(
                            deadline(
                                ClockName.APPROVAL,
                                Role.FINANCE,
                                "2026-11-24T14:00:00Z",
                                OnBreach.ESCALATE)))));
  }

  @Test
  void aFirstAnswerIsLateOnce() {
    var due = Instant.parse("2026-11-22T02:30:00Z");
    notYet(Cases.inReview(), ClockName.FIRST_RESPONSE, due);
    Cases.inReview()
        .when(pass(ClockName.FIRST_RESPONSE), due)
        .then(new DeadlinePassed(Cases.FIRST_RESPONSE, runs(Cases.APPROVAL, Cases.REVIEW_LIMIT)));
  }

  @Test
  void aReviewThatOnlyNotifiesStaysWhereItIs() {
    var terms = new ClockTerms(Duration.ofHours(4), Role.SUPERVISOR, OnBreach.NOTIFY);
    var running = new Deadline(ClockName.REVIEW, Role.SUPERVISOR, TOMORROW, OnBreach.NOTIFY);
    var next =
        new Deadline(
            ClockName.REVIEW,
            Role.SUPERVISOR,
            Instant.parse("2026-11-23T06:00:00Z"),
            OnBreach.NOTIFY);
    given(Shop.policy().clock(ClockName.REVIEW, terms).policy())
        .and(Cases.inReview().past().toJavaArray(CaseEvent[]::new))
        .and(new Escalated(Role.SUPERVISOR, runs(running)))
        .when(pass(ClockName.REVIEW), TOMORROW)
        .then(new DeadlinePassed(running, runs(next)));
  }

  @Test
  void aWarehouseThatDoesNotAnswerInTwoHoursIsTakenToHaveSentTheParcel() {
    notYet(Cases.intercepting(), ClockName.WAREHOUSE_INQUIRY, IN_TWO_HOURS);
    Cases.intercepting()
        .when(pass(ClockName.WAREHOUSE_INQUIRY), IN_TWO_HOURS)
        .then(
            new DeadlinePassed(Cases.WAREHOUSE_INQUIRY, Clocks.none()),
            new InterceptFailed(),
            new RecallAsked(
                runs(
                    new Deadline(
                        ClockName.COURIER_INQUIRY,
                        Role.COURIER,
                        Instant.parse("2026-11-22T06:00:00Z"),
                        OnBreach.TREAT_AS_REFUSED))));
  }

  @Test
  void aCourierThatDoesNotAnswerInTwoHoursIsTakenToHaveRefused() {
    notYet(Cases.recalling(), ClockName.COURIER_INQUIRY, IN_TWO_HOURS);
    Cases.recalling()
        .when(pass(ClockName.COURIER_INQUIRY), IN_TWO_HOURS)
        .then(
            new DeadlinePassed(Cases.COURIER_INQUIRY, Clocks.none()),
            new RecallRefused(
                runs(
                    deadline(
                        ClockName.DELIVERY,
                        Role.COURIER,
                        "2026-11-27T04:00:00Z",
                        OnBreach.TREAT_AS_LOST))));
  }

  @Test
  void aParcelThatDoesNotArriveInFiveDaysIsLostAndPaidFor() {
    notYet(Cases.awaitingDelivery(), ClockName.DELIVERY, IN_FIVE_DAYS);
    Cases.awaitingDelivery()
        .when(pass(ClockName.DELIVERY), IN_FIVE_DAYS)
        .then(
            new DeadlinePassed(Cases.DELIVERY, Clocks.none()),
            new ParcelLost(),
            ordered(IN_FIVE_DAYS, "2026-12-04T02:00:00Z"));
  }

  @Test
  void aSupplierThatDoesNotAnswerInADayIsTakenToGoOnMakingTheGoods() {
    notYet(Cases.awaitingSupplier(), ClockName.SUPPLIER_INQUIRY, TOMORROW);
    Cases.awaitingSupplier()
        .when(pass(ClockName.SUPPLIER_INQUIRY), TOMORROW)
        .then(
            new DeadlinePassed(Cases.SUPPLIER_INQUIRY, Clocks.none()),
            new SupplierAnswered(false),
            new SentToReview(
                Cases.grant(Remedy.REFUND, Path.KEEP_GOODS),
                Role.SUPERVISOR,
                1,
                new Because("goods", "in-production", Option.none()),
                List.empty(),
                runs(
                    deadline(
                        ClockName.FIRST_RESPONSE,
                        Role.AGENT,
                        "2026-11-23T02:30:00Z",
                        OnBreach.NOTIFY),
                    deadline(
                        ClockName.APPROVAL,
                        Role.SUPERVISOR,
                        "2026-11-23T14:00:00Z",
                        OnBreach.ESCALATE),
                    deadline(
                        ClockName.REVIEW_LIMIT,
                        Role.SUPERVISOR,
                        "2026-11-25T02:00:00Z",
                        OnBreach.ESCALATE))));
  }

  @Test
  void goodsThatAreNotSentBackInTwoDaysAreToldAndTheirClockRunsOn() {
    notYet(Cases.sendingBack(), ClockName.SEND_BACK, IN_TWO_DAYS);
    Cases.sendingBack()
        .when(pass(ClockName.SEND_BACK), IN_TWO_DAYS)
        .then(
            new DeadlinePassed(
                Cases.SEND_BACK,
                runs(
                    deadline(
                        ClockName.SEND_BACK,
                        Role.WAREHOUSE,
                        "2026-11-26T02:00:00Z",
                        OnBreach.NOTIFY))));
  }

  @Test
  void aReminderPassesAndTheDeadlineItselfRunsOn() {
    var reminder =
        deadline(ClockName.RETURN_DISPATCH, Role.CUSTOMER, "2026-11-22T14:00:00Z", OnBreach.REMIND);
    var reminded =
        Cases.awaitingReturn()
            .and(new CaseEvent.ReturnAuthorised(runs(reminder, Cases.RETURN_DISPATCH)));
    notYet(reminded, ClockName.RETURN_DISPATCH, IN_TWELVE_HOURS);
    reminded
        .when(pass(ClockName.RETURN_DISPATCH), IN_TWELVE_HOURS)
        .then(new Reminded(reminder, runs(Cases.RETURN_DISPATCH)))
        .when(pass(ClockName.RETURN_DISPATCH), IN_SEVEN_DAYS)
        .then(new Expired(Cases.RETURN_DISPATCH), end(Outcome.EXPIRED, IN_SEVEN_DAYS));
  }

  @Test
  void goodsThatAreNotSentInSevenDaysCloseTheCase() {
    var reminded =
        Cases.awaitingReturn()
            .and(new Reminded(Cases.RETURN_REMINDER, runs(Cases.RETURN_DISPATCH)));
    notYet(reminded, ClockName.RETURN_DISPATCH, IN_SEVEN_DAYS);
    reminded
        .when(pass(ClockName.RETURN_DISPATCH), IN_SEVEN_DAYS)
        .then(new Expired(Cases.RETURN_DISPATCH), end(Outcome.EXPIRED, IN_SEVEN_DAYS));
  }

  @Test
  void whoHasNotSentTheGoodsInTwelveHoursIsRemindedOnce() {
    notYet(Cases.awaitingReturn(), ClockName.RETURN_DISPATCH, IN_TWELVE_HOURS);
    Cases.awaitingReturn()
        .when(pass(ClockName.RETURN_DISPATCH), IN_TWELVE_HOURS)
        .then(new Reminded(Cases.RETURN_REMINDER, runs(Cases.RETURN_DISPATCH)))
        .when(pass(ClockName.RETURN_DISPATCH), IN_TWELVE_HOURS)
        .thenRefused(new Refusal.NotDue(ClockName.RETURN_DISPATCH));
  }

  @Test
  void aReturnThatIsFiveDaysUnderWayIsToldAndItsClockRunsOn() {
    notYet(Cases.returnInTransit(), ClockName.RETURN_TRANSIT, IN_FIVE_DAYS);
    Cases.returnInTransit()
        .when(pass(ClockName.RETURN_TRANSIT), IN_FIVE_DAYS)
        .then(
            new DeadlinePassed(
                Cases.RETURN_TRANSIT,
                runs(
                    new Deadline(
                        ClockName.RETURN_TRANSIT,
                        Role.COURIER,
                        Instant.parse("2026-12-02T02:00:00Z"),
                        OnBreach.NOTIFY))));
  }

  @Test
  void anInspectionThatTakesTwoDaysIsToldAndItsClockRunsOn() {
    var signed =
        Cases.returnInTransit()
            .and(new ReturnReached(ReturnMilestone.SIGNATURE, runs(Cases.INSPECTION)));
    notYet(signed, ClockName.INSPECTION, IN_TWO_DAYS);
    signed
        .when(pass(ClockName.INSPECTION), IN_TWO_DAYS)
        .then(
            new DeadlinePassed(
                Cases.INSPECTION,
                runs(
                    new Deadline(
                        ClockName.INSPECTION,
                        Role.INSPECTOR,
                        Instant.parse("2026-11-26T02:00:00Z"),
                        OnBreach.NOTIFY))));
  }

  @Test
  void moneyThatIsNotBackInSevenDaysIsToldAndItsClockRunsOn() {
    notYet(Cases.settling(), ClockName.REFUND_EXECUTION, IN_SEVEN_DAYS);
    Cases.settling()
        .when(pass(ClockName.REFUND_EXECUTION), IN_SEVEN_DAYS)
        .then(
            new DeadlinePassed(
                Cases.REFUND_EXECUTION,
                runs(
                    new Deadline(
                        ClockName.REFUND_EXECUTION,
                        Role.FINANCE,
                        Instant.parse("2026-12-06T02:00:00Z"),
                        OnBreach.NOTIFY))));
  }

  @Test
  void aClockThatDoesNotRunIsNotDue() {
    Cases.inReview()
        .when(pass(ClockName.INSPECTION), IN_SEVEN_DAYS)
        .thenRefused(new Refusal.NotDue(ClockName.INSPECTION));
  }

  @Test
  void theSameDeadlinePassesOnce() {
    Cases.settling()
        .and(
            new DeadlinePassed(
                Cases.REFUND_EXECUTION,
                runs(
                    new Deadline(
                        ClockName.REFUND_EXECUTION,
                        Role.FINANCE,
                        Instant.parse("2026-12-06T02:00:00Z"),
                        OnBreach.NOTIFY))))
        .when(pass(ClockName.REFUND_EXECUTION), IN_SEVEN_DAYS)
        .thenRefused(new Refusal.NotDue(ClockName.REFUND_EXECUTION));
  }

  /** Both legs, ordered at an instant and to be carried out until another. */
  private static RefundOrdered ordered(Instant at, String until) {
    var legs =
        Cases.refundOrdered()
            .legs()
            .map(leg ->
                new RefundLeg(
                    leg.id(),
                    leg.order(),
                    leg.tender(),
                    leg.route(),
                    leg.amount(),
                    leg.worth(),
                    at));
    return new RefundOrdered(
        legs, runs(deadline(ClockName.REFUND_EXECUTION, Role.FINANCE, until, OnBreach.NOTIFY)));
  }

  private static Deadline deadline(ClockName clock, Role owner, String due, OnBreach onBreach) {
    return new Deadline(clock, owner, Instant.parse(due), onBreach);
  }

  private static void notYet(CaseSpecification state, ClockName clock, Instant due) {
    state.when(pass(clock), due.minusNanos(1)).thenRefused(new Refusal.NotDue(clock));
  }

  private static PassDeadline pass(ClockName clock) {
    return new PassDeadline(ID, Actor.SYSTEM, clock);
  }
}
