package io.redress.audit;

import static io.redress.audit.Pieces.ALIPAY;
import static io.redress.audit.Pieces.EXECUTION;
import static io.redress.audit.Pieces.GIFT_CARD;
import static io.redress.audit.Pieces.OTHER_ROUTE;
import static io.redress.audit.Pieces.inYen;
import static io.redress.audit.Pieces.leg;
import static io.redress.audit.Pieces.only;
import static io.redress.audit.Pieces.ordered;
import static io.redress.audit.Pieces.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.lifecycle.CaseEvent.RefundReturned;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.lifecycle.Effect;
import io.redress.port.Agenda.Due;
import io.redress.port.Destination;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** What an audit finds of legs: that each is sent once, and given once. */
class LegLawsTest {
  private static final RefundLeg INSTEAD = leg("C1-3", "alipay", Route.STORE_BALANCE, 150_00);
  private static final RouteChanged REROUTED =
      new RouteChanged(ALIPAY.id(), INSTEAD, runs(EXECUTION));

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
  void legsThatAreOrderedAgain() {
    assertThat(Life.settling().by(Shop.FINANCE, ordered(ALIPAY, GIFT_CARD)).found())
        .containsExactly(
            "2 no leg is sent twice: C1 event 4", "2 no leg is sent twice: C1 event 4");
  }

  private static Due sending(int number, RefundLeg leg) {
    return new Due(
        Pieces.FIRST, number, 9, new Effect.OrderRefund(leg), Shop.NOW, Destination.MESSAGES);
  }

  @Test
  void whatIsOrderedAndNotSent() {
    var life = Life.settling(step -> step.doing(List.of(sending(3, ALIPAY))));
    assertThat(life.found()).containsExactly("2 what is sent is what was ordered: C1 event 3");
    assertThat(life.breaches().head().what()).isEqualTo("C1-2 was ordered, and is sent 0 times");
    assertThat(Life.settling(step -> step.doing(List.empty())).found()).hasSize(2);
  }

  @Test
  void whatIsSentTwiceInOneStep() {
    var life = Life.settling(step -> step.doing(step.effects().append(sending(3, ALIPAY))));
    assertThat(life.breaches().map(Breach::what))
        .containsExactly("C1-1 was ordered, and is sent 2 times");
  }

  @Test
  void whatIsSentAndWasNotOrderedByThatEvent() {
    assertThat(
            Life.settling(step -> step.doing(step.effects().append(sending(3, INSTEAD)))).found())
        .containsExactly("2 what is sent is what was ordered: C1 event 3");
    assertThat(
            Life.settling(step -> step.doing(List.of(sending(3, ALIPAY), sending(2, GIFT_CARD))))
                .found())
        .containsExactly("2 what is sent is what was ordered: C1 event 2");
    assertThat(
            Life.settling()
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
    assertThat(Life.settling().by(Shop.PROVIDER, new RefundDeclined(ALIPAY.id()), REROUTED).found())
        .isEmpty();
    assertThat(
            Life.settling()
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
        Life.settling()
            .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()))
            .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()));
    assertThat(life.found()).containsExactly("2 no leg is confirmed twice: C1 event 5");
    assertThat(life.breaches().head().what()).isEqualTo("C1-1 was confirmed 2 times");
  }

  @Test
  void whatWasTakenBackMayBeConfirmedAnew() {
    assertThat(
            Life.settling()
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
        Life.settling()
            .by(Shop.PROVIDER, new RefundDeclined(ALIPAY.id()), REROUTED)
            .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()));
    assertThat(life.found())
        .containsExactly("2 of a leg and those in its place one is out at most: C1 event 6");
    assertThat(life.breaches().head().what()).isEqualTo("more than one is out in place of C1-1");
  }

  @Test
  void aProviderThatTakesBackWhatAPersonConfirmed() {
    var byHand = Life.settling().by(Shop.FINANCE, new RefundConfirmed(ALIPAY.id(), true));
    CaseEvent[] returned = {
      new RefundReturned(ALIPAY.id(), runs(EXECUTION)),
      new CaseEvent.OtherRouteAsked(ALIPAY.id(), runs(EXECUTION, OTHER_ROUTE))
    };
    assertThat(byHand.by(Shop.PROVIDER, returned).found())
        .containsExactly("2 no provider takes back what a person confirmed: C1 event 5");
    assertThat(byHand.by(Shop.FINANCE, returned).found()).isEmpty();
    assertThat(
            Life.settling()
                .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()))
                .by(Shop.PROVIDER, returned)
                .found())
        .isEmpty();
  }
}
