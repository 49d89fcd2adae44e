package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.FINANCE;
import static io.redress.Shop.NOW;
import static io.redress.Shop.SUPERVISOR;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.CaseSpecification.given;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.Approve;
import io.redress.lifecycle.CaseCommand.Escalate;
import io.redress.lifecycle.CaseCommand.PassDeadline;
import io.redress.lifecycle.CaseCommand.Reject;
import io.redress.lifecycle.CaseCommand.Request;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.ApprovedOnce;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.Escalated;
import io.redress.lifecycle.CaseEvent.InterceptAsked;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.money.ExchangeRate;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.policy.PolicyId;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.AfterSaleRequest;
import io.redress.request.RequestKind;
import io.redress.risk.RiskAction;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.redress.table.Wording;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final Instant IN_TWO_DAYS = Instant.parse("2026-11-24T02:00:00Z");
  private static final Policy FIVE_HUNDRED_A_DAY =
      Shop.policy().perDay(Role.SUPERVISOR, 500_00).policy();
  private static final Policy FOUR_EYES = Shop.policy().dualAbove(199_99).policy();

  /** A first answer was given. */
  private static final Clocks ANSWERED = runs(Cases.APPROVAL, Cases.REVIEW_LIMIT);

  private static final Deadline FINANCES_QUESTION = question("2026-11-22T06:00:00Z");

  @Test
  void exactlyTheLimitIsWithinAuthority() {
    Cases.inReview()
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(new Approved(SUPERVISOR, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void oneFenAboveTheLimitIsRefused() {
    given(Shop.policy().limit(Role.SUPERVISOR, 199_99).policy())
        .and(Cases.inReview().past().toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .thenRefused(
            new Refusal.AboveAuthority(Role.SUPERVISOR, cny(200_00), Option.of(cny(199_99))));
  }

  @Test
  void theRoleBelowIsRefusedWithItsOwnLimit() {
    Cases.inReview()
        .when(new Approve(ID, AGENT), NOW)
        .thenRefused(new Refusal.AboveAuthority(Role.AGENT, cny(200_00), Option.of(cny(100_00))));
  }

  @Test
  void theRoleAboveMayApproveToo() {
    Cases.inReview()
        .when(new Approve(ID, FINANCE), NOW)
        .then(new Approved(FINANCE, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void aRoleWithoutALimitMayApproveNothing() {
    given(Shop.policy().noLimits().policy())
        .and(Cases.inReview().past().toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, FINANCE), NOW)
        .thenRefused(new Refusal.AboveAuthority(Role.FINANCE, cny(200_00), Option.none()));
  }

  @Test
  void whatAPersonApprovesStillGoesByItsPath() {
    var policy = Shop.policy().policy();
    var asked = Cases.request(Shop.refund("special", GoodsState.NOT_SHIPPED));
    given(
            policy,
            CaseDecider.decide(policy, new AfterSaleCase.NotOpened(), asked, Circumstances.at(NOW))
                .get()
                .toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(
            new Approved(SUPERVISOR, cny(200_00)),
            new InterceptAsked(runs(Cases.WAREHOUSE_INQUIRY)));
  }

  @Test
  void aRateThatIsNotNeededIsNotUsed() {
    var dollars =
        new ExchangeRate(
            Currency.getInstance("CNY"), Currency.getInstance("USD"), new BigDecimal("0.14"));
    var asked = Cases.request(Shop.refund("special", GoodsState.RECEIVED));
    Cases.notOpened()
        .when(
            new Request(
                asked.id(),
                asked.actor(),
                asked.caseId(),
                asked.order(),
                asked.customer(),
                asked.request(),
                Option.of(dollars)),
            NOW)
        .then(Cases.inReview().past().toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(new Approved(SUPERVISOR, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void anAmountInAnotherCurrencyIsApprovedByWhatItIsWorth() {
    var rate =
        new ExchangeRate(
            Currency.getInstance("USD"), Currency.getInstance("CNY"), new BigDecimal("7.00"));
    var asked = Shop.refund("special", GoodsState.RECEIVED);
    var order = OrderDraft.in("USD").line("A", 14_29, 2).paidBy("card", 28_58).order();
    var claim =
        new Claim(
            Cases.CASE,
            new PolicyId("shop", "1"),
            order,
            Shop.customer("regular"),
            asked,
            Option.of(rate),
            Shop.CUSTOMER,
            NOW);
    var opened =
        Cases.notOpened()
            .when(
                new Request(
                    ID,
                    Shop.CUSTOMER,
                    Cases.CASE,
                    order,
                    Shop.customer("regular"),
                    asked,
                    Option.of(rate)),
                NOW)
            .decision();
    assertThat(opened.map(events -> events.head())).contains(new CaseEvent.Requested(claim));
    Cases.notOpened()
        .and(opened.getOrElse(List.empty()).toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .thenRefused(
            new Refusal.AboveAuthority(Role.SUPERVISOR, cny(200_06), Option.of(cny(200_00))));
  }

  @Test
  void aPersonWhoRejectsSaysWhy() {
    var wording = new Wording("The seal was broken.", "封条已破。");
    Cases.inReview()
        .when(new Reject(ID, SUPERVISOR, wording), NOW)
        .then(
            new Rejected(new Because("review", "person", Option.of(wording))),
            end(Outcome.REJECTED));
  }

  @Test
  void whoIsBelowTheLevelMayNotApproveEvenWithinTheirAuthority() {
    Cases.inReview()
        .by(Shop.policy().limit(Role.AGENT, 200_00).policy())
        .when(new Approve(ID, AGENT), NOW)
        .thenRefused(new Refusal.BelowLevel(Role.AGENT, Role.SUPERVISOR));
  }

  @Test
  void whoIsBelowTheLevelMayNotRejectEither() {
    Cases.inReview()
        .when(new Reject(ID, AGENT, Cases.WORDS), NOW)
        .thenRefused(new Refusal.BelowLevel(Role.AGENT, Role.SUPERVISOR));
  }

  @Test
  void exactlyTheLimitOfTheDayIsWithinAuthority() {
    Cases.inReview()
        .by(FIVE_HUNDRED_A_DAY)
        .when(new Approve(ID, SUPERVISOR), Circumstances.at(NOW).withApprovedToday(cny(300_00)))
        .then(new Approved(SUPERVISOR, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void oneFenAboveTheLimitOfTheDayIsRefused() {
    Cases.inReview()
        .by(FIVE_HUNDRED_A_DAY)
        .when(new Approve(ID, SUPERVISOR), Circumstances.at(NOW).withApprovedToday(cny(300_01)))
        .thenRefused(
            new Refusal.AboveDailyAuthority(
                Role.SUPERVISOR, cny(200_00), cny(300_01), cny(500_00)));
  }

  @Test
  void aRoleWithoutALimitOfTheDayHasNone() {
    Cases.inReview()
        .by(FIVE_HUNDRED_A_DAY)
        .when(new Approve(ID, FINANCE), Circumstances.at(NOW).withApprovedToday(cny(9_000_00)))
        .then(new Approved(FINANCE, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void twoDifferentPeopleApproveWhatIsAboveWhatOneMayGrant() {
    Cases.notOpened()
        .by(FOUR_EYES)
        .when(Cases.request(Shop.refund("special", GoodsState.RECEIVED)), NOW)
        .then(Cases.inReview(FOUR_EYES, 2).past().toJavaArray(CaseEvent[]::new))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .then(new ApprovedOnce(SUPERVISOR, cny(200_00), ANSWERED))
        .when(new Approve(ID, FINANCE), NOW)
        .then(new Approved(FINANCE, cny(200_00)), Cases.refundOrdered());
  }

  @Test
  void exactlyWhatOneMayGrantNeedsNoSecond() {
    var policy = Shop.policy().dualAbove(200_00).policy();
    Cases.notOpened()
        .by(policy)
        .when(Cases.request(Shop.refund("special", GoodsState.RECEIVED)), NOW)
        .then(Cases.inReview(policy, 1).past().toJavaArray(CaseEvent[]::new));
  }

  @Test
  void theSamePersonDoesNotApproveTwice() {
    Cases.inReview(FOUR_EYES, 2)
        .and(new ApprovedOnce(SUPERVISOR, cny(200_00), ANSWERED))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .thenRefused(new Refusal.SamePerson("S-1"));
  }

  @Test
  void theSamePersonInAnotherRoleDoesNotApproveTwiceEither() {
    Cases.inReview(FOUR_EYES, 2)
        .and(new ApprovedOnce(SUPERVISOR, cny(200_00), ANSWERED))
        .when(new Approve(ID, new Actor("S-1", Role.FINANCE)), NOW)
        .thenRefused(new Refusal.SamePerson("S-1"));
  }

  @Test
  void whoOpenedTheCaseIsNeitherOfTheTwo() {
    var opened = Cases.claim(Shop.refund("special", GoodsState.RECEIVED));
    given(FOUR_EYES)
        .and(
            new Requested(
                new Claim(
                    opened.id(),
                    opened.policy(),
                    opened.order(),
                    opened.customer(),
                    opened.request(),
                    opened.rate(),
                    AGENT,
                    opened.askedAt())),
            Cases.inReview(FOUR_EYES, 2).past().last())
        .when(new Approve(ID, new Actor("A-1", Role.SUPERVISOR)), NOW)
        .thenRefused(new Refusal.SamePerson("A-1"));
  }

  @Test
  void oneOfTwoPeopleIsEnoughToReject() {
    Cases.inReview(FOUR_EYES, 2)
        .and(new ApprovedOnce(SUPERVISOR, cny(200_00), ANSWERED))
        .when(new Reject(ID, FINANCE, Cases.WORDS), NOW)
        .then(new Rejected(Cases.BY_A_PERSON), end(Outcome.REJECTED));
  }

  @Test
  void whatIsPassedOnByHandIsAnsweredInFourHoursAndInTwoDaysInAll() {
    Cases.inReview()
        .when(new Escalate(ID, AGENT), NOW)
        .then(new Escalated(Role.FINANCE, runs(FINANCES_QUESTION, Cases.REVIEW_LIMIT)))
        .when(new Approve(ID, SUPERVISOR), NOW)
        .thenRefused(new Refusal.BelowLevel(Role.SUPERVISOR, Role.FINANCE));
  }

  @Test
  void whereTwoClocksRunTheEarlierBinds() {
    var later = Instant.parse("2026-11-24T01:00:00Z");
    assertThat(
            Cases.inReview()
                .when(new Escalate(ID, AGENT), later)
                .decision()
                .map(events -> Cases.inReview().and(events.head()).state().running()))
        .contains(Option.of(Cases.REVIEW_LIMIT));
  }

  @Test
  void aQuestionThatNobodyAnswersInFourHoursIsToldAgain() {
    var due = Instant.parse("2026-11-22T06:00:00Z");
    var asked =
        Cases.inReview()
            .and(new Escalated(Role.FINANCE, runs(FINANCES_QUESTION, Cases.REVIEW_LIMIT)));
    var pass = new PassDeadline(ID, Actor.SYSTEM, ClockName.QUESTION);
    asked.when(pass, due.minusNanos(1)).thenRefused(new Refusal.NotDue(ClockName.QUESTION));
    asked
        .when(pass, due)
        .then(
            new DeadlinePassed(
                FINANCES_QUESTION, runs(question("2026-11-22T10:00:00Z"), Cases.REVIEW_LIMIT)));
  }

  @Test
  void aboveTheHighestRoleThereIsNobody() {
    Cases.inReview()
        .and(new Escalated(Role.FINANCE, Cases.REVIEWS))
        .when(new Escalate(ID, FINANCE), NOW)
        .thenRefused(new Refusal.NobodyAbove(Role.FINANCE));
  }

  @Test
  void nothingIsPassedToARoleThatMayApproveNothing() {
    Cases.inReview()
        .by(Shop.policy().noLimits().limit(Role.SUPERVISOR, 200_00).policy())
        .when(new Escalate(ID, SUPERVISOR), NOW)
        .thenRefused(new Refusal.NobodyAbove(Role.SUPERVISOR));
  }

  @Test
  void whatAnAgentMayApproveIsReviewedInADayAndThenByASupervisor() {
    var asked = Shop.request(RequestKind.REFUND, "special", GoodsState.RECEIVED, Shop.line("A", 1));
    var again = new Deadline(ClockName.REVIEW, Role.AGENT, IN_TWO_DAYS, OnBreach.ESCALATE);
    var agents = runs(Cases.FIRST_RESPONSE, Cases.REVIEW, Cases.REVIEW_LIMIT);
    Cases.notOpened()
        .when(Cases.request(asked), NOW)
        .then(
            new Requested(Cases.claim(asked)),
            new SentToReview(
                Cases.grant(Remedy.REFUND, Path.KEEP_GOODS)
                    .with(Cases.quote(1, 100_00), Cases.plan(100_00, 0)),
                Role.AGENT,
                1,
                Cases.because("special"),
                List.empty(),
                agents))
        .when(
            new PassDeadline(ID, Actor.SYSTEM, ClockName.REVIEW),
            Instant.parse("2026-11-23T02:00:00Z"))
        .then(
            new DeadlinePassed(Cases.REVIEW, runs(Cases.FIRST_RESPONSE, Cases.REVIEW_LIMIT, again)),
            new Escalated(
                Role.SUPERVISOR,
                runs(
                    Cases.FIRST_RESPONSE,
                    new Deadline(
                        ClockName.APPROVAL,
                        Role.SUPERVISOR,
                        Instant.parse("2026-11-23T14:00:00Z"),
                        OnBreach.ESCALATE),
                    Cases.REVIEW_LIMIT)));
  }

  @Test
  void aSuspiciousRequestGoesToAPersonAndIsNeverSilent() {
    var unwanted = Shop.refund("unwanted", GoodsState.RECEIVED);
    assertThat(reviewer(suspicious(RiskAction.STEP_UP), unwanted)).contains(Role.SUPERVISOR);
    assertThat(reviewer(suspicious(RiskAction.ALLOW), unwanted)).isEmpty();
  }

  @Test
  void aRequestThatLooksLikeFraudGoesToSomebodyAboveTheAgentsHoweverSmall() {
    var small =
        Shop.request(RequestKind.REFUND, "unwanted", GoodsState.RECEIVED, Shop.line("A", 1));
    assertThat(reviewer(suspicious(RiskAction.STEP_UP), small)).contains(Role.AGENT);
    assertThat(reviewer(suspicious(RiskAction.BLOCK), small)).contains(Role.SUPERVISOR);
  }

  private static Option<Role> reviewer(Policy policy, AfterSaleRequest asked) {
    return Cases.notOpened()
        .by(policy)
        .when(Cases.request(asked), NOW)
        .decision()
        .get()
        .filter(SentToReview.class::isInstance)
        .map(event -> ((SentToReview) event).level())
        .headOption();
  }

  private static Policy suspicious(RiskAction action) {
    return Shop.policy().signal(Shop.rule("always", 1)).action(Shop.rule("then", action)).policy();
  }

  private static Deadline question(String due) {
    return new Deadline(ClockName.QUESTION, Role.FINANCE, Instant.parse(due), OnBreach.NOTIFY);
  }
}
