package io.redress.audit;

import static io.redress.audit.Pieces.ALIPAY;
import static io.redress.audit.Pieces.OTHER_ROUTE;
import static io.redress.audit.Pieces.SECOND;
import static io.redress.audit.Pieces.inYen;
import static io.redress.audit.Pieces.leg;
import static io.redress.audit.Pieces.only;
import static io.redress.audit.Pieces.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.OrderDraft;
import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.money.Money;
import io.redress.order.TenderId;
import io.redress.settlement.LedgerEntry.ReversedOutside;
import io.redress.settlement.LedgerEntry.TakenOutside;
import io.redress.settlement.RefundLeg;
import io.redress.settlement.Route;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What an audit finds of an order: what all its cases take of its tenders and its lines. */
class OrderLawsTest {
  private static final TakenOutside CHARGEBACK =
      new TakenOutside("chargeback-1", new TenderId("alipay"), Shop.cny(1));

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
    var asked = Life.settling(step -> step.drawing(Option.none()));
    assertThat(asked.found())
        .containsExactly(
            "1 the ledger knows of all money that is out: C1 event 3",
            "1 the ledger knows of all money that is out: C1 event 3");
    assertThat(asked.breaches().head().what()).isEqualTo("of gift-card more is out than CNY 0.00");
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
