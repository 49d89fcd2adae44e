package io.redress.audit;

import static io.redress.audit.Pieces.ALIPAY;
import static io.redress.audit.Pieces.BY_A_PERSON;
import static io.redress.audit.Pieces.EXECUTION;
import static io.redress.audit.Pieces.OTHER_ROUTE;
import static io.redress.audit.Pieces.REVIEW;
import static io.redress.audit.Pieces.SURVEY;
import static io.redress.audit.Pieces.approved;
import static io.redress.audit.Pieces.runs;
import static io.redress.audit.Pieces.toReview;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.DeadlinePassed;
import io.redress.lifecycle.CaseEvent.Expired;
import io.redress.lifecycle.CaseEvent.OtherRouteAsked;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.Reminded;
import io.redress.lifecycle.CaseEvent.SurveySent;
import io.redress.lifecycle.Outcome;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.sla.Deadline;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an audit finds of deadlines: that they run, that they pass, and that it is said. */
class ClockLawsTest {

  private static final String WAITS = "7 who waits has a deadline with an owner";
  private static final String ROUTE = "7 who must choose a route, and nobody else, has a deadline";
  private static final String PASSED = "15 a deadline that passes is said to, and moves on";
  private static final String UNSAID = "15 nobody waits past a deadline unsaid";

  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Deadline LATER = Pieces.deadline(ClockName.REVIEW, Role.AGENT, 9);

  private static Life inReview() {
    return Life.ofTheShop().asked(GoodsState.RECEIVED, toReview(Role.SUPERVISOR));
  }

  @Test
  void aCaseForWhichNobodyMustAct() {
    var life = inReview().by(Shop.SUPERVISOR, new CaseEvent.ReviewResumed(runs()));
    assertThat(life.found()).containsExactly(WAITS + ": C1 event 3");
    assertThat(life.breaches().head().what()).isEqualTo("nobody must act");
  }

  @Test
  void aCaseThatRestsWhereNoneDoes() {
    assertThat(Life.ofTheShop().asked(GoodsState.RECEIVED).found())
        .containsExactly(WAITS + ": C1 event 1");
    assertThat(Life.ofTheShop().asked(GoodsState.RECEIVED, approved(Path.KEEP_GOODS)).found())
        .containsExactly(WAITS + ": C1 event 2");
    assertThat(Life.ofTheShop().by(Shop.CUSTOMER, new CaseEvent.Withdrawn()).found())
        .containsExactly(WAITS + ": C1 event 1");
  }

  @Test
  void aClosedCaseMayWaitForNobody() {
    assertThat(
            Life.ofTheShop()
                .asked(
                    GoodsState.RECEIVED,
                    new Rejected(BY_A_PERSON),
                    new CaseClosed(Outcome.REJECTED, runs()))
                .found())
        .isEmpty();
  }

  @Test
  void anotherDeadlineIsKeptThanBinds() {
    var life =
        Life.ofTheShop()
            .kept(
                step -> step.awaiting(Option.of(LATER)),
                Shop.CUSTOMER,
                Life.ofTheShop().requested(GoodsState.RECEIVED),
                toReview(Role.SUPERVISOR));
    assertThat(life.found())
        .containsExactly("7 the deadline that is kept is the one that binds: C1 event 2");
  }

  @Test
  void ofAClosedCaseNoDeadlineNeedBeKeptAndNoOther() {
    CaseEvent[] rejected = {
      Life.ofTheShop().requested(GoodsState.RECEIVED),
      new Rejected(BY_A_PERSON),
      new CaseClosed(Outcome.REJECTED, runs(SURVEY))
    };
    assertThat(
            Life.ofTheShop()
                .kept(step -> step.awaiting(Option.none()), Shop.CUSTOMER, rejected)
                .found())
        .isEmpty();
    assertThat(
            Life.ofTheShop()
                .kept(step -> step.awaiting(Option.of(LATER)), Shop.CUSTOMER, rejected)
                .found())
        .containsExactly("7 the deadline that is kept is the one that binds: C1 event 3");
  }

  @Test
  void aDeclinedLegThatWaitsForNobodysWord() {
    var declined = Life.settling().by(Shop.PROVIDER, new RefundDeclined(ALIPAY.id()));
    assertThat(declined.found()).containsExactly(ROUTE + ": C1 event 4");
    assertThat(
            Life.settling()
                .by(
                    Shop.PROVIDER,
                    new RefundDeclined(ALIPAY.id()),
                    new OtherRouteAsked(ALIPAY.id(), runs(EXECUTION, OTHER_ROUTE)))
                .found())
        .isEmpty();
  }

  @Test
  void aRouteIsAskedForAndNoneIsNeeded() {
    var instead = Pieces.leg("C1-3", "alipay", Route.STORE_BALANCE, 150_00);
    assertThat(
            Life.settling()
                .by(
                    Shop.PROVIDER,
                    new RefundDeclined(ALIPAY.id()),
                    new CaseEvent.RouteChanged(ALIPAY.id(), instead, runs(EXECUTION, OTHER_ROUTE)))
                .found())
        .containsExactly(ROUTE + ": C1 event 5");
  }

  @Test
  void aDeadlineThatPassesIsSaidTo() {
    assertThat(
            inReview()
                .later(A_DAY)
                .by(Actor.SYSTEM, new DeadlinePassed(REVIEW, runs(LATER)))
                .found())
        .isEmpty();
    assertThat(inReview().later(A_DAY).by(Actor.SYSTEM, new Reminded(REVIEW, runs(LATER))).found())
        .isEmpty();
    assertThat(
            inReview()
                .later(A_DAY)
                .by(
                    Actor.SYSTEM,
                    new Expired(REVIEW),
                    new CaseClosed(Outcome.EXPIRED, runs(SURVEY)))
                .found())
        .isEmpty();
  }

  @Test
  void theSystemActsAndSaysNothing() {
    var life =
        inReview()
            .later(A_DAY)
            .by(Actor.SYSTEM, new CaseEvent.Escalated(Role.FINANCE, runs(LATER)));
    assertThat(life.found()).containsExactly(PASSED + ": C1 event 3");
    assertThat(life.breaches().head().what())
        .isEqualTo("the system acted, and no deadline was said to pass");
  }

  @Test
  void aDeadlineThatIsNotDueYet() {
    assertThat(
            inReview()
                .later(A_DAY.minusNanos(1))
                .by(Actor.SYSTEM, new DeadlinePassed(REVIEW, runs(LATER)))
                .breaches()
                .map(Breach::what))
        .containsExactly("it was not due yet: " + REVIEW);
  }

  @Test
  void aDeadlineThatDidNotRunOrRunsOn() {
    assertThat(
            inReview()
                .later(Duration.ofDays(9))
                .by(Actor.SYSTEM, new DeadlinePassed(LATER, runs(REVIEW)))
                .breaches()
                .map(Breach::what))
        .containsExactly("it did not run: " + LATER);
    assertThat(
            inReview()
                .later(A_DAY)
                .by(Actor.SYSTEM, new DeadlinePassed(REVIEW, runs(REVIEW)))
                .breaches()
                .map(Breach::what))
        .containsExactly("it runs on: " + REVIEW);
  }

  @Test
  void aSurveyIsSentWhenItsClockHasRun() {
    var closed =
        Life.ofTheShop()
            .asked(
                GoodsState.RECEIVED,
                new Rejected(BY_A_PERSON),
                new CaseClosed(Outcome.REJECTED, runs(SURVEY)))
            .later(Duration.ofDays(5));
    var sent = closed.by(Actor.SYSTEM, new SurveySent(runs()));
    assertThat(sent.found()).isEmpty();
    assertThat(sent.by(Actor.SYSTEM, new SurveySent(runs())).breaches().map(Breach::what))
        .containsExactly("a survey was sent, and its clock did not run");
    assertThat(closed.by(Actor.SYSTEM, new SurveySent(runs(SURVEY))).found())
        .containsExactly(PASSED + ": C1 event 4");
  }

  @Test
  void somethingElseHappensLongAfterADeadline() {
    var late = inReview().with(audit -> audit.sweptWithin(Duration.ofHours(1)));
    var escalated = new CaseEvent.Escalated(Role.FINANCE, runs(LATER));
    var tooLate = A_DAY.plus(Duration.ofHours(1)).plusNanos(1);
    assertThat(late.later(tooLate).by(Shop.SUPERVISOR, escalated).found())
        .containsExactly(UNSAID + ": C1 event 3");
    assertThat(late.later(tooLate.minusNanos(1)).by(Shop.SUPERVISOR, escalated).found()).isEmpty();
    assertThat(inReview().later(tooLate).by(Shop.SUPERVISOR, escalated).found()).isEmpty();
    assertThat(
            late.later(tooLate).by(Actor.SYSTEM, new DeadlinePassed(REVIEW, runs(LATER))).found())
        .isEmpty();
  }

  @Test
  void whatAJournalDoesNotWatchIsNotSaid() {
    var closed =
        Life.ofTheShop()
            .with(audit -> audit.sweptWithin(Duration.ZERO))
            .kept(
                step -> step.awaiting(Option.none()),
                Shop.CUSTOMER,
                Life.ofTheShop().requested(GoodsState.RECEIVED),
                new Rejected(BY_A_PERSON),
                new CaseClosed(Outcome.REJECTED, runs(SURVEY)))
            .later(Duration.ofDays(6));
    assertThat(
            closed
                .by(Shop.CUSTOMER, new CaseEvent.ComplaintRaised(Role.SUPERVISOR, runs(LATER)))
                .found())
        .isEmpty();
  }

  @Test
  void nothingMoreHappensAfterADeadline() {
    var audit = inReview().audit();
    assertThat(audit.overdue(REVIEW.due())).isEmpty();
    var late = REVIEW.due().plusNanos(1);
    assertThat(audit.overdue(late))
        .containsExactly(
            new Breach(Laws.OVERDUE, Pieces.FIRST, 2, "nothing was said of " + REVIEW));
    assertThat(audit.sweptWithin(A_DAY).overdue(late)).isEmpty();
    assertThat(audit.sweptWithin(A_DAY).overdue(late.plus(A_DAY))).hasSize(1);
  }
}
