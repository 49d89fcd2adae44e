package io.redress.audit;

import static io.redress.audit.Pieces.ALIPAY;
import static io.redress.audit.Pieces.EXECUTION;
import static io.redress.audit.Pieces.GIFT_CARD;
import static io.redress.audit.Pieces.OTHER_ROUTE;
import static io.redress.audit.Pieces.SECOND;
import static io.redress.audit.Pieces.UNWANTED;
import static io.redress.audit.Pieces.approved;
import static io.redress.audit.Pieces.grant;
import static io.redress.audit.Pieces.leg;
import static io.redress.audit.Pieces.ordered;
import static io.redress.audit.Pieces.plan;
import static io.redress.audit.Pieces.quote;
import static io.redress.audit.Pieces.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.lifecycle.CaseEvent.RefundReturned;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.lifecycle.Effect;
import io.redress.lifecycle.Outcome;
import io.redress.money.Money;
import io.redress.order.Order;
import io.redress.order.Tender;
import io.redress.order.TenderId;
import io.redress.port.Agenda.Due;
import io.redress.port.CaseJournal.Step;
import io.redress.port.Destination;
import io.redress.remedy.Path;
import io.redress.settlement.LedgerEntry.ReversedOutside;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an audit finds of money: each tender, leg, component and line. */
class MoneyLawsTest {

  private static final RefundLeg INSTEAD = leg("C1-3", "alipay", Route.STORE_BALANCE, 150_00);
  private static final RouteChanged REROUTED =
      new RouteChanged(ALIPAY.id(), INSTEAD, runs(EXECUTION));
  private static final TakenOutside CHARGEBACK =
      new TakenOutside("chargeback-1", new TenderId("alipay"), Shop.cny(1));

  private static Life settling() {
    return Life.ofTheShop()
        .asked(GoodsState.RECEIVED, approved(Path.KEEP_GOODS), ordered(ALIPAY, GIFT_CARD));
  }

  private static Life confirmed() {
    return settling()
        .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()))
        .by(
            Shop.PROVIDER,
            new RefundConfirmed(GIFT_CARD.id()),
            new CaseClosed(Outcome.REFUNDED, runs()));
  }

  /** A grant of money for no unit at all, ordered in one leg. */
  private static CaseEvent[] only(RefundLeg leg) {
    return only(leg, 0);
  }

  private static CaseEvent[] only(RefundLeg leg, long units) {
    var worth = leg.worth().minor();
    return new CaseEvent[] {
      new ApprovedAutomatically(grant(Path.KEEP_GOODS, units, worth), UNWANTED), ordered(leg)
    };
  }

  @Test
  void nothingIsFoundWhereAllIsRight() {
    assertThat(confirmed().found()).isEmpty();
  }

  @Test
  void aTenderThatTwoCasesDrawOn() {
    var life =
        Life.ofTheShop()
            .asked(GoodsState.RECEIVED, only(leg("C1-1", "alipay", Route.ORIGINAL, 100_00)))
            .about(SECOND)
            .asked(GoodsState.RECEIVED, only(leg("C2-1", "alipay", Route.ORIGINAL, 50_01)));
    assertThat(life.found())
        .containsExactly("1 no tender gives back more than it captured: C2 event 3");
    assertThat(life.breaches().head().what())
        .isEqualTo("alipay paid CNY 150.00 and gives back 15001");
  }

  @Test
  void allOfATenderMayGoBack() {
    assertThat(
            Life.ofTheShop()
                .asked(GoodsState.RECEIVED, only(leg("C1-1", "alipay", Route.ORIGINAL, 100_00)))
                .about(SECOND)
                .asked(GoodsState.RECEIVED, only(leg("C2-1", "alipay", Route.ORIGINAL, 50_00)))
                .found())
        .isEmpty();
  }

  @Test
  void whatWasDeclinedIsNotGone() {
    var first = leg("C1-1", "alipay", Route.ORIGINAL, 100_00);
    var declined =
        Life.ofTheShop()
            .asked(GoodsState.RECEIVED, only(first))
            .by(
                Shop.PROVIDER,
                new RefundDeclined(first.id()),
                new CaseEvent.OtherRouteAsked(first.id(), runs(OTHER_ROUTE)))
            .about(SECOND)
            .asked(GoodsState.RECEIVED, only(leg("C2-1", "alipay", Route.ORIGINAL, 100_00)));
    assertThat(declined.found()).isEmpty();
  }

  @Test
  void whatWentBackBeforeAndOutsideCounts() {
    var before = OrderDraft.in("CNY").line("A", 100_00, 2).paidBy("alipay", 200_00, 50_00, 1);
    assertThat(
            Life.of(Shop.policy().policy(), before.order())
                .asked(GoodsState.RECEIVED, only(ALIPAY))
                .found())
        .containsExactly("1 no tender gives back more than it captured: C1 event 3");
    assertThat(
            Life.ofTheShop()
                .with(audit -> audit.noted(CHARGEBACK))
                .asked(GoodsState.RECEIVED, only(ALIPAY))
                .found())
        .containsExactly("1 no tender gives back more than it captured: C1 event 3");
  }

  @Test
  void aChargebackCountsOnceAndNotOnceItIsReversed() {
    var half = new TakenOutside("chargeback-1", new TenderId("alipay"), Shop.cny(75_00));
    var leg = leg("C1-1", "alipay", Route.ORIGINAL, 75_00);
    assertThat(
            Life.ofTheShop()
                .with(audit -> audit.noted(half).noted(half))
                .asked(GoodsState.RECEIVED, only(leg))
                .found())
        .isEmpty();
    assertThat(
            Life.ofTheShop()
                .with(audit -> audit.noted(CHARGEBACK).noted(new ReversedOutside("chargeback-1")))
                .asked(GoodsState.RECEIVED, only(ALIPAY))
                .found())
        .isEmpty();
  }

  @Test
  void moneyBeyondWhatWasPaidIsNoTenders() {
    var beyond =
        new RefundLeg(
            ALIPAY.id(),
            ALIPAY.order(),
            Option.none(),
            Route.STORE_BALANCE,
            Shop.cny(160_00),
            Shop.cny(160_00),
            Shop.NOW,
            true);
    assertThat(Life.ofTheShop().asked(GoodsState.RECEIVED, only(beyond)).found()).isEmpty();
  }

  private static Order inYen() {
    return OrderDraft.in("CNY")
        .line("A", 100_00, 1)
        .with(draft ->
            draft.paidBy(Tender.of("yen", "jcb", Money.of(2000, "JPY")).worth(Shop.cny(100_00))))
        .order();
  }

  @Test
  void aForeignTenderGetsItsOwnMoney() {
    var policy = Shop.policy().policy();
    var wrong = leg("C1-1", "yen", Route.ORIGINAL, 100_00);
    assertThat(Life.of(policy, inYen()).asked(GoodsState.RECEIVED, only(wrong)).found())
        .containsExactly("1 money goes into a tender in its own currency: C1 event 3");
    var balance = leg("C1-1", "yen", Route.STORE_BALANCE, 100_00);
    assertThat(Life.of(policy, inYen()).asked(GoodsState.RECEIVED, only(balance)).found())
        .isEmpty();
  }

  @Test
  void yenThatWereChargedBackAreNotCountedAsYuan() {
    var outside = new TakenOutside("1", new TenderId("yen"), Money.of(2000, "JPY"));
    var balance = leg("C1-1", "yen", Route.STORE_BALANCE, 100_00);
    assertThat(
            Life.of(Shop.policy().policy(), inYen())
                .with(audit -> audit.noted(outside))
                .asked(GoodsState.RECEIVED, only(balance))
                .found())
        .isEmpty();
  }

  @Test
  void moneyOfWhichTheLedgerDoesNotKnow() {
    var asked = asking(step -> step.drawing(Option.none()));
    assertThat(asked.found())
        .containsExactly(
            "1 the ledger knows of all money that is out: C1 event 3",
            "1 the ledger knows of all money that is out: C1 event 3");
    assertThat(asked.breaches().head().what()).isEqualTo("of gift-card more is out than CNY 0.00");
  }

  @Test
  void legsThatAreOrderedAgain() {
    assertThat(settling().by(Shop.FINANCE, ordered(ALIPAY, GIFT_CARD)).found())
        .containsExactly(
            "2 no leg is sent twice: C1 event 4", "2 no leg is sent twice: C1 event 4");
  }

  private static Due sending(int number, RefundLeg leg) {
    return new Due(
        Pieces.FIRST, number, 9, new Effect.OrderRefund(leg), Shop.NOW, Destination.MESSAGES);
  }

  private static Life asking(UnaryOperator<Step> how) {
    var life = Life.ofTheShop();
    return life.kept(
        how,
        Shop.CUSTOMER,
        life.requested(GoodsState.RECEIVED),
        approved(Path.KEEP_GOODS),
        ordered(ALIPAY, GIFT_CARD));
  }

  @Test
  void whatIsOrderedAndNotSent() {
    var life = asking(step -> step.doing(List.of(sending(3, ALIPAY))));
    assertThat(life.found()).containsExactly("2 what is sent is what was ordered: C1 event 3");
    assertThat(life.breaches().head().what()).isEqualTo("C1-2 was ordered, and is sent 0 times");
    assertThat(asking(step -> step.doing(List.empty())).found()).hasSize(2);
  }

  @Test
  void whatIsSentTwiceInOneStep() {
    var life = asking(step -> step.doing(step.effects().append(sending(3, ALIPAY))));
    assertThat(life.breaches().map(Breach::what))
        .containsExactly("C1-1 was ordered, and is sent 2 times");
  }

  @Test
  void whatIsSentAndWasNotOrderedByThatEvent() {
    assertThat(asking(step -> step.doing(step.effects().append(sending(3, INSTEAD)))).found())
        .containsExactly("2 what is sent is what was ordered: C1 event 3");
    assertThat(
            asking(step -> step.doing(List.of(sending(3, ALIPAY), sending(2, GIFT_CARD)))).found())
        .containsExactly("2 what is sent is what was ordered: C1 event 2");
    assertThat(
            settling()
                .kept(
                    step -> step.doing(List.of(sending(4, ALIPAY))),
                    Shop.PROVIDER,
                    new CaseEvent.RefundUncertain(ALIPAY.id()))
                .breaches()
                .map(Breach::what))
        .containsExactly("C1-1 is sent and was not ordered");
  }

  @Test
  void anotherWayIsSentOnce() {
    assertThat(settling().by(Shop.PROVIDER, new RefundDeclined(ALIPAY.id()), REROUTED).found())
        .isEmpty();
    assertThat(
            settling()
                .kept(
                    step -> step.doing(List.empty()),
                    Shop.PROVIDER,
                    new RefundDeclined(ALIPAY.id()),
                    REROUTED)
                .found())
        .containsExactly("2 what is sent is what was ordered: C1 event 5");
  }

  @Test
  void aLegThatIsConfirmedTwice() {
    var life =
        settling()
            .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()))
            .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()));
    assertThat(life.found()).containsExactly("2 no leg is confirmed twice: C1 event 5");
    assertThat(life.breaches().head().what()).isEqualTo("C1-1 was confirmed 2 times");
  }

  @Test
  void whatWasTakenBackMayBeConfirmedAnew() {
    assertThat(
            settling()
                .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()))
                .by(
                    Shop.PROVIDER,
                    new RefundReturned(ALIPAY.id(), runs(EXECUTION)),
                    new CaseEvent.OtherRouteAsked(ALIPAY.id(), runs(EXECUTION, OTHER_ROUTE)))
                .by(Shop.FINANCE, new RefundConfirmed(ALIPAY.id(), true))
                .found())
        .isEmpty();
  }

  @Test
  void twoLegsForTheSameMoney() {
    var life =
        settling()
            .by(Shop.PROVIDER, new RefundDeclined(ALIPAY.id()), REROUTED)
            .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()));
    assertThat(life.found())
        .containsExactly("2 of a leg and those in its place one is out at most: C1 event 6");
    assertThat(life.breaches().head().what()).isEqualTo("more than one is out in place of C1-1");
  }

  @Test
  void aProviderThatTakesBackWhatAPersonConfirmed() {
    var byHand = settling().by(Shop.FINANCE, new RefundConfirmed(ALIPAY.id(), true));
    CaseEvent[] returned = {
      new RefundReturned(ALIPAY.id(), runs(EXECUTION)),
      new CaseEvent.OtherRouteAsked(ALIPAY.id(), runs(EXECUTION, OTHER_ROUTE))
    };
    assertThat(byHand.by(Shop.PROVIDER, returned).found())
        .containsExactly("2 no provider takes back what a person confirmed: C1 event 5");
    assertThat(byHand.by(Shop.FINANCE, returned).found()).isEmpty();
    assertThat(
            settling()
                .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()))
                .by(Shop.PROVIDER, returned)
                .found())
        .isEmpty();
  }

  @Test
  void legsThatDoNotComeToWhatWasGranted() {
    var life =
        Life.ofTheShop().asked(GoodsState.RECEIVED, approved(Path.KEEP_GOODS), ordered(ALIPAY));
    assertThat(life.found()).containsExactly("4 legs come to what was granted: C1 event 3");
    assertThat(life.breaches().head().what())
        .isEqualTo("legs of 15000 for CNY 200.00, or one in place of another amount");
  }

  @Test
  void aLegInPlaceOfAnotherAmount() {
    var more = leg("C1-3", "alipay", Route.STORE_BALANCE, 149_99);
    assertThat(
            settling()
                .by(
                    Shop.PROVIDER,
                    new RefundDeclined(ALIPAY.id()),
                    new RouteChanged(ALIPAY.id(), more, runs(EXECUTION)))
                .found())
        .containsExactly("4 legs come to what was granted: C1 event 5");
  }

  @Test
  void aPlanForAnotherTotal() {
    var grant = grant(Path.KEEP_GOODS, quote(2, 200_00), plan(199_99));
    var life =
        Life.ofTheShop()
            .asked(
                GoodsState.RECEIVED,
                new ApprovedAutomatically(grant, UNWANTED),
                ordered(ALIPAY, GIFT_CARD));
    assertThat(life.found()).containsExactly("4 components come to the total: C1 event 2");
    assertThat(life.breaches().head().what())
        .isEqualTo("components of 20000 and a plan of CNY 199.99 for CNY 200.00");
  }

  @Test
  void aPlanThatIsReckonedAnewForAnotherTotal() {
    var sent =
        Life.ofTheShop()
            .asked(
                GoodsState.RECEIVED,
                approved(Path.RETURN_GOODS),
                new CaseEvent.ReturnAuthorised(runs(EXECUTION)))
            .by(Shop.CUSTOMER, new CaseEvent.ReturnSent("T-1", runs(EXECUTION)))
            .by(
                Shop.INSPECTOR,
                new CaseEvent.ReturnReached(ReturnMilestone.INSPECTION, runs(EXECUTION)),
                new CaseEvent.Inspected(List.empty(), quote(1, 100_00), plan(200_00)));
    assertThat(sent.found()).containsExactly("4 components come to the total: C1 event 6");
  }

  @Test
  void aCaseThatIsClosedBeforeAllIsConfirmed() {
    var life =
        settling()
            .by(
                Shop.PROVIDER,
                new RefundConfirmed(ALIPAY.id()),
                new CaseClosed(Outcome.REFUNDED, runs()));
    assertThat(life.found())
        .containsExactly("4 a refunded case has confirmed all of it: C1 event 5");
    assertThat(life.breaches().head().what())
        .isEqualTo("REFUNDED with 15000 confirmed of CNY 200.00");
  }

  @Test
  void aCaseThatHasGivenAllAndIsSaidToHaveGivenNothing() {
    assertThat(
            settling()
                .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()))
                .by(
                    Shop.PROVIDER,
                    new RefundConfirmed(GIFT_CARD.id()),
                    new CaseClosed(Outcome.EXPIRED, runs()))
                .found())
        .containsExactly("4 a refunded case has confirmed all of it: C1 event 6");
  }

  @Test
  void aLineThatGivesBackMoreUnitsThanItHad() {
    var life =
        Life.ofTheShop()
            .asked(GoodsState.RECEIVED, only(leg("C1-1", "alipay", Route.ORIGINAL, 1_00), 1))
            .about(SECOND)
            .asked(GoodsState.RECEIVED, only(leg("C2-1", "alipay", Route.ORIGINAL, 1_00), 2));
    assertThat(life.found())
        .containsExactly("5 no line gives back more units or money than it had: C2 event 3");
    assertThat(life.breaches().head().what()).isEqualTo("3 units of A for 200");
  }

  @Test
  void aLineThatGivesBackMoreMoneyThanItCost() {
    var rich =
        OrderDraft.in("CNY").line("A", 100_00, 2).shipping(50_00, 0).paidBy("alipay", 250_00);
    var whole = leg("C1-1", "alipay", Route.ORIGINAL, 200_01);
    assertThat(
            Life.of(Shop.policy().policy(), rich.order())
                .asked(GoodsState.RECEIVED, only(whole, 2))
                .found())
        .containsExactly("5 no line gives back more units or money than it had: C1 event 3");
  }

  @Test
  void aLineGivesBackItsTaxToo() {
    var taxed = OrderDraft.in("CNY").line("A", 100_00, 2, 0, 20_00).paidBy("alipay", 220_00);
    var whole = leg("C1-1", "alipay", Route.ORIGINAL, 220_00);
    assertThat(
            Life.of(Shop.policy().policy(), taxed.order())
                .asked(GoodsState.RECEIVED, only(whole, 2))
                .found())
        .isEmpty();
  }

  @Test
  void whatALineGaveBackBeforeCounts() {
    var before =
        OrderDraft.in("CNY").line("A", 100_00, 2).refunded("A", 1, 1).paidBy("alipay", 200_00);
    var part = leg("C1-1", "alipay", Route.ORIGINAL, 100_00);
    var life = Life.of(Shop.policy().policy(), before.order());
    assertThat(life.asked(GoodsState.RECEIVED, only(part, 1)).found()).isEmpty();
    assertThat(life.asked(GoodsState.RECEIVED, only(part, 2)).found())
        .containsExactly("5 no line gives back more units or money than it had: C1 event 3");
  }
}
