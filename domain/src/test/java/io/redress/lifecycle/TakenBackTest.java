package io.redress.lifecycle;

import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.FINANCE;
import static io.redress.Shop.NOW;
import static io.redress.Shop.PROVIDER;
import static io.redress.Shop.SUPERVISOR;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.WORDS;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.leg;
import static io.redress.lifecycle.Cases.runs;
import static io.redress.settlement.LegAnswer.ACCEPTED;
import static io.redress.settlement.LegAnswer.CONFIRMED;
import static io.redress.settlement.LegAnswer.DECLINED;
import static io.redress.settlement.LegAnswer.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.AfterSaleCase.AwaitingComplaintAnswer;
import io.redress.lifecycle.AfterSaleCase.Closed;
import io.redress.lifecycle.AfterSaleCase.Settling;
import io.redress.lifecycle.CaseCommand.AnswerComplaint;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.AnswerSurvey;
import io.redress.lifecycle.CaseCommand.ChooseRoute;
import io.redress.lifecycle.CaseCommand.Complain;
import io.redress.lifecycle.CaseCommand.ReportReturn;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.ComplaintAnswered;
import io.redress.lifecycle.CaseEvent.ComplaintRaised;
import io.redress.lifecycle.CaseEvent.MoneyArrived;
import io.redress.lifecycle.CaseEvent.OtherRouteAsked;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.lifecycle.CaseEvent.RefundDoubted;
import io.redress.lifecycle.CaseEvent.RefundReturned;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.lifecycle.CaseEvent.SurveySent;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.TenderId;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.policy.Policy;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLedger;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.redress.settlement.SettlementTerms;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.redress.sla.Deadline;
import io.redress.sla.OnBreach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Leg 1 gave 150.00 to Alipay and leg 2 gave 50.00 to the gift card, and days later what was
 * confirmed comes back to the shop.
 */
class TakenBackTest {

  private static final LegId FIRST = new LegId("C1-1");
  private static final LegId SECOND = new LegId("C1-2");
  private static final LegId THIRD = new LegId("C1-3");
  private static final RefundLeg INSTEAD = leg(3, "alipay", Route.STORE_BALANCE, 150_00);
  private static final Clocks SETTLES = runs(Cases.REFUND_EXECUTION);
  private static final Clocks STUCK = runs(Cases.OTHER_ROUTE, Cases.REFUND_EXECUTION);
  private static final Deadline QUESTION =
      new Deadline(
          ClockName.QUESTION, Role.FINANCE, NOW.plus(Duration.ofHours(4)), OnBreach.NOTIFY);
  private static final Because SAID = new Because("complaint", "person", Option.of(WORDS));

  /** Money takes another route only when somebody says so. */
  private static final Policy ASKING =
      Shop.policy().settlement(SettlementTerms::askingConsent).policy();

  @Test
  void beforeTheOtherLegHasArrivedItGoesByTheNextRoute() {
    Cases.settling()
        .and(new RefundConfirmed(FIRST))
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .then(new RefundReturned(FIRST, SETTLES), new RouteChanged(FIRST, INSTEAD, SETTLES))
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .thenNothing();
  }

  @Test
  void aCaseThatHasEndedGoesOnAndEndsAgain() {
    var after =
        Cases.refunded()
            .when(says(PROVIDER, FIRST, DECLINED), NOW)
            .then(new RefundReturned(FIRST, SETTLES), new RouteChanged(FIRST, INSTEAD, SETTLES));
    assertThat(after.nameOfState()).isEqualTo("Settling");
    after
        .when(says(PROVIDER, THIRD, CONFIRMED), NOW)
        .then(new RefundConfirmed(THIRD), end(Outcome.REFUNDED));
  }

  @Test
  void whereNobodyAgreedToAnotherRouteSomebodyIsAskedForOne() {
    Cases.refunded()
        .by(ASKING)
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .then(new RefundReturned(FIRST, SETTLES), new OtherRouteAsked(FIRST, STUCK))
        .when(new ChooseRoute(ID, FINANCE, FIRST, Route.STORE_BALANCE), NOW)
        .then(new RouteChanged(FIRST, INSTEAD, SETTLES));
  }

  @Test
  void financeMayPayByHandWhatWasTakenBack() {
    Cases.refunded()
        .by(ASKING)
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .then(new RefundReturned(FIRST, SETTLES), new OtherRouteAsked(FIRST, STUCK))
        .when(says(FINANCE, FIRST, CONFIRMED), NOW)
        .then(new RefundConfirmed(FIRST, true), end(Outcome.REFUNDED));
  }

  @Test
  void aProviderThatDeclinedHasNothingToTakeBackOfWhatWasPaidByHand() {
    var byHand =
        Cases.settling()
            .and(
                new RefundDeclined(FIRST),
                new OtherRouteAsked(FIRST, STUCK),
                new RefundConfirmed(FIRST, true));
    byHand.when(says(PROVIDER, FIRST, DECLINED), NOW).thenNothing();
    var ended = byHand.and(new RefundConfirmed(SECOND), end(Outcome.REFUNDED));
    ended.when(says(PROVIDER, FIRST, DECLINED), NOW).thenNothing();
    ended
        .when(says(FINANCE, FIRST, DECLINED), NOW)
        .then(new RefundReturned(FIRST, SETTLES), new RouteChanged(FIRST, INSTEAD, SETTLES));
  }

  @Test
  void whatAPersonConfirmedIsNotOwedAgainWhenItsProviderDeclines() {
    var doubted = new RefundDoubted(FIRST, runs(QUESTION, Cases.REFUND_EXECUTION));
    for (var before : uncertain()) {
      before
          .when(says(FINANCE, FIRST, CONFIRMED), NOW)
          .then(new RefundConfirmed(FIRST, true))
          .when(says(PROVIDER, FIRST, DECLINED), NOW)
          .then(doubted)
          .when(says(PROVIDER, FIRST, DECLINED), NOW)
          .thenNothing()
          .when(says(FINANCE, FIRST, CONFIRMED), NOW)
          .thenNothing()
          .when(says(PROVIDER, SECOND, CONFIRMED), NOW)
          .then(
              new RefundConfirmed(SECOND),
              new CaseClosed(Outcome.REFUNDED, runs(QUESTION, Cases.SURVEY, Cases.ARRIVAL)));
    }
  }

  @Test
  void whoeverConfirmedItMaySayThatItHasNotGoneAfterAll() {
    byHand()
        .and(new RefundDoubted(FIRST, runs(QUESTION, Cases.REFUND_EXECUTION)))
        .when(says(FINANCE, FIRST, DECLINED), NOW)
        .then(new RefundReturned(FIRST, SETTLES), new RouteChanged(FIRST, INSTEAD, SETTLES));
    byHand()
        .when(says(FINANCE, FIRST, DECLINED), NOW)
        .then(new RefundReturned(FIRST, SETTLES), new RouteChanged(FIRST, INSTEAD, SETTLES));
  }

  @Test
  void afterTheEndItIsDoubtedToo() {
    var ended = byHand().and(new RefundConfirmed(SECOND), end(Outcome.REFUNDED));
    var doubted = new RefundDoubted(FIRST, runs(QUESTION, Cases.SURVEY, Cases.ARRIVAL));
    ended
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .then(doubted)
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .thenNothing()
        .when(says(FINANCE, FIRST, DECLINED), NOW)
        .then(new RefundReturned(FIRST, SETTLES), new RouteChanged(FIRST, INSTEAD, SETTLES));
    ended
        .and(new ComplaintRaised(SUPERVISOR.role(), runs(Cases.COMPLAINT)))
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .then(doubted)
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .thenNothing()
        .when(new AnswerComplaint(ID, SUPERVISOR, false, WORDS), NOW)
        .then(new ComplaintAnswered(false, SAID));
    assertThatThrownBy(() -> CaseHistory.evolve(Cases.closed().state(), doubted))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("RefundDoubted after Closed");
  }

  @Test
  void whatItsProviderConfirmedIsTakenBackWhoeverConfirmedItOnceMore() {
    Cases.settling()
        .and(new RefundConfirmed(FIRST))
        .when(says(FINANCE, FIRST, CONFIRMED), NOW)
        .thenNothing()
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .then(new RefundReturned(FIRST, SETTLES), new RouteChanged(FIRST, INSTEAD, SETTLES));
  }

  /** As much as its provider may have said of the first leg before somebody looks. */
  private static Seq<CaseSpecification> uncertain() {
    return List.of(
        Cases.settling(),
        Cases.settling().and(new CaseEvent.RefundUncertain(FIRST)),
        Cases.settling().and(new CaseEvent.RefundAccepted(FIRST)));
  }

  /** Finance has looked, and the money of the first leg has gone. */
  private static CaseSpecification byHand() {
    return Cases.settling()
        .and(new CaseEvent.RefundUncertain(FIRST), new RefundConfirmed(FIRST, true));
  }

  @Test
  void whatWasTakenBackOnceStaysDeclined() {
    var again = again();
    again.when(says(PROVIDER, FIRST, CONFIRMED), NOW).thenRefused(new Refusal.LegIsFinal(FIRST));
    again.when(says(FINANCE, FIRST, CONFIRMED), NOW).thenRefused(new Refusal.LegIsFinal(FIRST));
    again.when(says(PROVIDER, FIRST, DECLINED), NOW).thenNothing();
  }

  @Test
  void whatTookItsPlaceMayBeTakenBackToo() {
    again()
        .when(says(PROVIDER, THIRD, DECLINED), NOW)
        .then(new RefundReturned(THIRD, SETTLES), new OtherRouteAsked(THIRD, STUCK));
  }

  @Test
  void bothLegsMayComeBackOneAfterTheOther() {
    Cases.refunded()
        .when(says(PROVIDER, SECOND, DECLINED), NOW)
        .then(
            new RefundReturned(SECOND, SETTLES),
            new RouteChanged(SECOND, leg(3, "gift-card", Route.STORE_BALANCE, 50_00), SETTLES))
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .then(
            new RefundReturned(FIRST, SETTLES),
            new RouteChanged(FIRST, leg(4, "alipay", Route.STORE_BALANCE, 150_00), SETTLES));
  }

  @Test
  void whatIsSaidAgainAfterTheEndChangesNothing() {
    for (var answer : new LegAnswer[] {CONFIRMED, ACCEPTED, UNCERTAIN}) {
      Cases.refunded().when(says(PROVIDER, FIRST, answer), NOW).thenNothing();
      complained().when(says(PROVIDER, FIRST, answer), NOW).thenNothing();
    }
  }

  @Test
  void aLegThatTheCaseNeverHadIsUnknownAlsoAfterItsEnd() {
    var unknown = new LegId("C1-9");
    Cases.refunded()
        .when(says(PROVIDER, unknown, DECLINED), NOW)
        .thenRefused(new Refusal.UnknownLeg(unknown));
    Cases.closed()
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .thenRefused(new Refusal.UnknownLeg(FIRST));
    assertThatThrownBy(
            () -> CaseHistory.evolve(Cases.closed().state(), new RefundReturned(FIRST, SETTLES)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("RefundReturned after Closed");
  }

  @Test
  void whileSomebodyComplainsItIsNotedAndItsWayIsFoundWithTheAnswer() {
    complained()
        .when(says(PROVIDER, FIRST, DECLINED), NOW)
        .then(new RefundReturned(FIRST, SETTLES))
        .when(new AnswerComplaint(ID, SUPERVISOR, false, WORDS), NOW)
        .then(new ComplaintAnswered(false, SAID), new RouteChanged(FIRST, INSTEAD, SETTLES));
  }

  @Test
  void allThatCameBackDuringAComplaintFindsAWay() {
    var both = duringAComplaint().and(new RefundReturned(SECOND, SETTLES));
    assertThat(both.state().clocks()).isEqualTo(runs(Cases.COMPLAINT));
    both.when(new AnswerComplaint(ID, SUPERVISOR, true, WORDS), NOW)
        .then(
            new ComplaintAnswered(true, SAID),
            new RouteChanged(FIRST, INSTEAD, SETTLES),
            new RouteChanged(SECOND, leg(4, "gift-card", Route.STORE_BALANCE, 50_00), SETTLES));
    both.by(ASKING)
        .when(new AnswerComplaint(ID, SUPERVISOR, true, WORDS), NOW)
        .then(
            new ComplaintAnswered(true, SAID),
            new OtherRouteAsked(FIRST, STUCK),
            new OtherRouteAsked(SECOND, STUCK));
  }

  @Test
  void duringAComplaintItIsNotConfirmedAnew() {
    duringAComplaint()
        .when(says(FINANCE, FIRST, CONFIRMED), NOW)
        .thenRefused(new Refusal.LegIsFinal(FIRST));
    duringAComplaint().when(says(PROVIDER, FIRST, DECLINED), NOW).thenNothing();
  }

  @Test
  void complaintsThatWereAnsweredCountOn() {
    var again =
        complained()
            .and(
                new ComplaintAnswered(false, SAID),
                new RefundReturned(FIRST, SETTLES),
                new RouteChanged(FIRST, INSTEAD, SETTLES),
                new RefundConfirmed(THIRD),
                end(Outcome.REFUNDED));
    again
        .when(new Complain(ID, CUSTOMER), NOW)
        .then(new ComplaintRaised(FINANCE.role(), runs(Cases.COMPLAINT).ownedBy(FINANCE.role())))
        .and(new ComplaintAnswered(false, SAID))
        .when(new Complain(ID, CUSTOMER), NOW)
        .thenRefused(new Refusal.NoFurtherAppeal());
  }

  @Test
  void whoeverWasAskedHowItWasIsNotAskedAgainAndMayStillAnswer() {
    Cases.refunded()
        .and(
            new SurveySent(runs(Cases.ARRIVAL)),
            new RefundReturned(FIRST, SETTLES),
            new RouteChanged(FIRST, INSTEAD, SETTLES))
        .when(says(PROVIDER, THIRD, CONFIRMED), NOW)
        .then(new RefundConfirmed(THIRD), new CaseClosed(Outcome.REFUNDED, runs(Cases.ARRIVAL)))
        .when(new AnswerSurvey(ID, CUSTOMER, 4), NOW)
        .then(new CaseEvent.SurveyAnswered(4));
  }

  @Test
  void moneyThatHadArrivedAndCameBackIsFollowedOnceMore() {
    var again =
        Cases.refunded()
            .and(
                new MoneyArrived(runs(Cases.SURVEY)),
                new RefundReturned(FIRST, SETTLES),
                new RouteChanged(FIRST, INSTEAD, SETTLES),
                new RefundConfirmed(THIRD),
                end(Outcome.REFUNDED));
    assertThat(again.state())
        .isInstanceOfSatisfying(
            Closed.class, closed -> assertThat(closed.arrival()).isEqualTo(Closed.Arrival.AWAITED));
  }

  @Test
  void goodsThatAreStillToComeAreWatchedForAsBefore() {
    var stillToCome = runs(Cases.GOODS_TO_COME, Cases.REFUND_EXECUTION);
    var again =
        Cases.refundedAtTheScan()
            .when(says(PROVIDER, FIRST, DECLINED), NOW)
            .then(
                new RefundReturned(FIRST, stillToCome),
                new RouteChanged(FIRST, INSTEAD, stillToCome));
    var later = NOW.plusSeconds(1);
    var asked = end(Outcome.REFUNDED, later).clocks();
    again
        .when(says(PROVIDER, THIRD, CONFIRMED), later)
        .then(
            new RefundConfirmed(THIRD),
            new CaseClosed(Outcome.REFUNDED, asked.with(List.of(Cases.GOODS_TO_COME))));
    again
        .when(new ReportReturn(ID, Shop.WAREHOUSE, ReturnMilestone.SIGNATURE), NOW)
        .then(new ReturnReached(ReturnMilestone.SIGNATURE, SETTLES))
        .when(says(PROVIDER, THIRD, CONFIRMED), NOW)
        .then(new RefundConfirmed(THIRD), end(Outcome.REFUNDED));
  }

  @Test
  void theLedgerHasItsMoneyAgain() {
    var order = Shop.order().order();
    var past =
        Cases.refunded()
            .and(new RefundReturned(FIRST, SETTLES), new RouteChanged(FIRST, INSTEAD, SETTLES))
            .past();
    assertThat(goneOfAlipay(order, past.init())).isEqualTo(cny(0));
    assertThat(goneOfAlipay(order, past)).isEqualTo(cny(150_00));
  }

  /** What has gone of the payment by Alipay, as another case sees it. */
  private static Money goneOfAlipay(Order order, Seq<CaseEvent> past) {
    var entries = past.flatMap(event -> Draws.of(Cases.CASE, event)).prepend(Draws.opening(order));
    var other = Draws.claimant(new CaseId("C2"));
    return RefundLedger.of(entries)
        .over(order, other)
        .tender(new TenderId("alipay"))
        .get()
        .worthGone();
  }

  /** The customer complains of a refund of which a part has come back to the shop meanwhile. */
  static CaseSpecification duringAComplaint() {
    return complained().and(new RefundReturned(FIRST, SETTLES));
  }

  private static CaseSpecification complained() {
    var complained =
        Cases.refunded().and(new ComplaintRaised(SUPERVISOR.role(), runs(Cases.COMPLAINT)));
    assertThat(complained.state()).isInstanceOf(AwaitingComplaintAnswer.class);
    return complained;
  }

  /** What was taken back went by another route, and the case has ended again. */
  private static CaseSpecification again() {
    var again =
        Cases.refunded()
            .and(new RefundReturned(FIRST, SETTLES), new RouteChanged(FIRST, INSTEAD, SETTLES));
    assertThat(again.state()).isInstanceOf(Settling.class);
    return again.and(new RefundConfirmed(THIRD), end(Outcome.REFUNDED));
  }

  private static AnswerLeg says(Actor actor, LegId leg, LegAnswer answer) {
    return new AnswerLeg(ID, actor, leg, answer);
  }
}
