package io.redress.lifecycle;

import static io.redress.Shop.FINANCE;
import static io.redress.Shop.NOW;
import static io.redress.Shop.PROVIDER;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.CaseSpecification.given;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.end;
import static io.redress.lifecycle.Cases.leg;
import static io.redress.lifecycle.Cases.runs;
import static io.redress.settlement.LegAnswer.ACCEPTED;
import static io.redress.settlement.LegAnswer.CONFIRMED;
import static io.redress.settlement.LegAnswer.DECLINED;
import static io.redress.settlement.LegAnswer.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.AnswerLeg;
import io.redress.lifecycle.CaseCommand.ChooseRoute;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.OtherRouteAsked;
import io.redress.lifecycle.CaseEvent.RefundAccepted;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.lifecycle.CaseEvent.RefundOrdered;
import io.redress.lifecycle.CaseEvent.RefundUncertain;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.money.Money;
import io.redress.order.OrderId;
import io.redress.order.TenderId;
import io.redress.party.Actor;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.redress.sla.Clocks;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Leg 1 owes 150.00 to Alipay, which was charged last; leg 2 owes 50.00 to the gift card. */
class SettlementTest {

  private static final Clocks SETTLES = runs(Cases.REFUND_EXECUTION);
  private static final Clocks STUCK = runs(Cases.OTHER_ROUTE, Cases.REFUND_EXECUTION);
  private static final LegId FIRST = new LegId("C1-1");
  private static final LegId SECOND = new LegId("C1-2");
  private static final LegId THIRD = new LegId("C1-3");
  private static final RefundLeg INSTEAD = leg(3, "alipay", Route.STORE_BALANCE, 150_00);

  @Test
  void oneTenderIsOneLeg() {
    var order = OrderDraft.in("CNY").line("A", 100_00, 2).paidBy("alipay", 200_00);
    var asked = Shop.refund("unwanted", GoodsState.RECEIVED);
    Cases.notOpened()
        .when(Cases.request(order, "regular", asked), NOW)
        .then(
            new Requested(Cases.claim(order, "regular", asked)),
            new ApprovedAutomatically(
                new Grant(
                    Remedy.REFUND,
                    Path.KEEP_GOODS,
                    Cases.quote(2, 200_00),
                    Cases.plan(200_00, 0),
                    ReturnMilestone.INSPECTION,
                    Cases.ROUTES),
                Cases.UNWANTED),
            new RefundOrdered(
                List.of(leg(1, "alipay", Route.ORIGINAL, 200_00)), runs(Cases.REFUND_EXECUTION)));
  }

  @Test
  void anAcceptedLegIsNotedOnce() {
    Cases.settling()
        .when(provider(FIRST, ACCEPTED), NOW)
        .then(new RefundAccepted(FIRST))
        .when(provider(FIRST, ACCEPTED), NOW)
        .thenNothing();
  }

  @Test
  void theCaseEndsWhenTheLastLegIsConfirmed() {
    Cases.settling()
        .when(provider(SECOND, CONFIRMED), NOW)
        .then(new RefundConfirmed(SECOND))
        .when(provider(FIRST, CONFIRMED), NOW)
        .then(new RefundConfirmed(FIRST), end(Outcome.REFUNDED));
  }

  @Test
  void anAcceptedLegMayBeConfirmedLater() {
    Cases.settling()
        .and(new RefundAccepted(FIRST))
        .when(provider(FIRST, CONFIRMED), NOW)
        .then(new RefundConfirmed(FIRST));
  }

  @Test
  void anUncertainLegIsNotedOnceAndMayStillBeConfirmed() {
    Cases.settling()
        .when(provider(FIRST, UNCERTAIN), NOW)
        .then(new RefundUncertain(FIRST))
        .when(provider(FIRST, UNCERTAIN), NOW)
        .thenNothing();
    Cases.settling()
        .and(new RefundUncertain(FIRST))
        .when(provider(FIRST, CONFIRMED), NOW)
        .then(new RefundConfirmed(FIRST));
  }

  @Test
  void anAcceptedLegDoesNotBecomeUncertain() {
    Cases.settling()
        .and(new RefundAccepted(FIRST))
        .when(provider(FIRST, UNCERTAIN), NOW)
        .thenNothing();
  }

  @Test
  void anUncertainLegMayTurnOutToBeAccepted() {
    Cases.settling()
        .and(new RefundUncertain(FIRST))
        .when(provider(FIRST, ACCEPTED), NOW)
        .then(new RefundAccepted(FIRST));
  }

  @Test
  void aDeclinedLegGoesOnByTheNextRouteUnderItsOwnKey() {
    Cases.settling()
        .when(provider(FIRST, DECLINED), NOW)
        .then(new RefundDeclined(FIRST), new RouteChanged(FIRST, INSTEAD, SETTLES));
  }

  @Test
  void theKeyOfALegIsTheSameWhateverDigitsTheMachineWrites() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      Cases.settling()
          .when(provider(FIRST, DECLINED), NOW)
          .then(new RefundDeclined(FIRST), new RouteChanged(FIRST, INSTEAD, SETTLES));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void twoDeclinedLegsGetTwoKeys() {
    declinedOnce()
        .when(provider(SECOND, DECLINED), NOW)
        .then(
            new RefundDeclined(SECOND),
            new RouteChanged(SECOND, leg(4, "gift-card", Route.STORE_BALANCE, 50_00), SETTLES));
  }

  @Test
  void aLegDeclinedOnTheLastRouteWaitsForAPerson() {
    declinedOnce()
        .when(provider(THIRD, DECLINED), NOW)
        .then(new RefundDeclined(THIRD), new OtherRouteAsked(THIRD, STUCK));
  }

  @Test
  void whereThereIsOneRouteADeclinedLegWaitsForAPerson() {
    given(Shop.policy().routes(Route.ORIGINAL).policy())
        .and(
            new Requested(Cases.claim(Shop.refund("unwanted", GoodsState.RECEIVED))),
            new ApprovedAutomatically(
                Cases.grant(
                    Remedy.REFUND,
                    Path.KEEP_GOODS,
                    ReturnMilestone.INSPECTION,
                    List.of(Route.ORIGINAL)),
                Cases.UNWANTED),
            Cases.refundOrdered())
        .when(provider(FIRST, DECLINED), NOW)
        .then(new RefundDeclined(FIRST), new OtherRouteAsked(FIRST, STUCK));
  }

  @Test
  void whatGoesIntoAForeignTenderAfterAllGoesInItsCurrency() {
    var yen = Money.of(3000, "JPY");
    var first =
        new RefundLeg(
            FIRST,
            new OrderId("O1"),
            Option.of(new TenderId("jcb")),
            Route.ORIGINAL,
            yen,
            cny(150_00),
            NOW);
    given(Shop.policy().policy())
        .and(
            new Requested(Cases.claim(Shop.refund("unwanted", GoodsState.RECEIVED))),
            new ApprovedAutomatically(Cases.grant(Remedy.REFUND, Path.KEEP_GOODS), Cases.UNWANTED),
            new RefundOrdered(List.of(first, Cases.GIFT_CARD), SETTLES),
            new RefundDeclined(FIRST),
            new OtherRouteAsked(FIRST, STUCK))
        .when(new ChooseRoute(ID, FINANCE, FIRST, Route.ORIGINAL), NOW)
        .then(new RouteChanged(FIRST, first.again(THIRD), SETTLES));
    assertThat(first.again(THIRD).amount()).isEqualTo(yen);
  }

  @Test
  void financeMayConfirmWhatItPaidByHand() {
    declinedForGood()
        .and(new RefundConfirmed(SECOND))
        .when(finance(THIRD, CONFIRMED), NOW)
        .then(new RefundConfirmed(THIRD, true), end(Outcome.REFUNDED));
  }

  @Test
  void financeMayConfirmTheFirstOfTwoDeclinedLegsButNotBoth() {
    declinedForGood()
        .when(finance(FIRST, CONFIRMED), NOW)
        .then(new RefundConfirmed(FIRST, true))
        .when(finance(THIRD, CONFIRMED), NOW)
        .thenRefused(new Refusal.LegIsFinal(THIRD));
  }

  @Test
  void whatWasPaidByHandForOneTenderIsNotPaidAgainAtTheCostOfAnother() {
    var fourth = new LegId("C1-4");
    Cases.settling()
        .and(
            new RefundDeclined(SECOND),
            new RouteChanged(SECOND, leg(3, "gift-card", Route.STORE_BALANCE, 50_00), SETTLES),
            new RefundDeclined(THIRD),
            new RefundDeclined(FIRST),
            new RouteChanged(FIRST, leg(4, "alipay", Route.STORE_BALANCE, 150_00), SETTLES),
            new RefundDeclined(fourth),
            new RefundConfirmed(SECOND))
        .when(finance(THIRD, CONFIRMED), NOW)
        .thenRefused(new Refusal.LegIsFinal(THIRD));
  }

  @Test
  void whatAnotherLegTookOverIsNotPaidTwice() {
    declinedOnce().when(finance(FIRST, CONFIRMED), NOW).thenRefused(new Refusal.LegIsFinal(FIRST));
  }

  @Test
  void aProviderMayNotConfirmWhatItDeclined() {
    declinedForGood()
        .when(provider(THIRD, CONFIRMED), NOW)
        .thenRefused(new Refusal.LegIsFinal(THIRD));
  }

  @Test
  void theSameFinalAnswerAgainChangesNothing() {
    var confirmed = Cases.settling().and(new RefundConfirmed(FIRST));
    confirmed.when(provider(FIRST, CONFIRMED), NOW).thenNothing();
    declinedOnce().when(provider(FIRST, DECLINED), NOW).thenNothing();
  }

  @Test
  void aLessCertainAnswerThatComesLateChangesNothing() {
    var confirmed = Cases.settling().and(new RefundConfirmed(FIRST));
    confirmed.when(provider(FIRST, ACCEPTED), NOW).thenNothing();
    confirmed.when(provider(FIRST, UNCERTAIN), NOW).thenNothing();
    declinedOnce().when(provider(FIRST, ACCEPTED), NOW).thenNothing();
    declinedOnce().when(provider(FIRST, UNCERTAIN), NOW).thenNothing();
  }

  /** Finance clears up with the provider what moved otherwise than it was told. */
  @Test
  void anotherAmountThanWasOrderedIsNoAnswer() {
    var tooMuch = moved(cny(150_01));
    var refused = new Refusal.OtherAmount(cny(150_01), cny(150_00));
    var confirmed = Cases.settling().and(new RefundConfirmed(FIRST));

    Cases.settling().when(tooMuch, NOW).thenRefused(refused);
    Cases.settling()
        .when(moved(cny(149_99)), NOW)
        .thenRefused(new Refusal.OtherAmount(cny(149_99), cny(150_00)));
    confirmed.when(tooMuch, NOW).thenRefused(refused);
    confirmed.when(moved(cny(150_00)), NOW).thenNothing();
  }

  private static CaseCommand moved(Money amount) {
    return new CaseCommand.AnswerLeg(
        new CommandId("moved"), PROVIDER, FIRST, CONFIRMED, Option.of(amount));
  }

  @Test
  void aLegThatTheCaseNeverHadIsUnknown() {
    Cases.settling()
        .when(provider(new LegId("C2-1"), CONFIRMED), NOW)
        .thenRefused(new Refusal.UnknownLeg(new LegId("C2-1")));
  }

  /** Alipay declined leg 1, and leg 3 took its place. */
  private static CaseSpecification declinedOnce() {
    return Cases.settling()
        .and(new RefundDeclined(FIRST), new RouteChanged(FIRST, INSTEAD, SETTLES));
  }

  /** And leg 3 was declined as well; no route is left. */
  private static CaseSpecification declinedForGood() {
    return declinedOnce().and(new RefundDeclined(THIRD));
  }

  private static AnswerLeg provider(LegId leg, LegAnswer answer) {
    return answer(PROVIDER, leg, answer);
  }

  private static AnswerLeg finance(LegId leg, LegAnswer answer) {
    return answer(FINANCE, leg, answer);
  }

  private static AnswerLeg answer(Actor actor, LegId leg, LegAnswer answer) {
    return new AnswerLeg(ID, actor, leg, answer);
  }
}
