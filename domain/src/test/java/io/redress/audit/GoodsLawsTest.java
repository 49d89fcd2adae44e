package io.redress.audit;

import static io.redress.audit.Pieces.ALIPAY;
import static io.redress.audit.Pieces.BY_A_PERSON;
import static io.redress.audit.Pieces.GIFT_CARD;
import static io.redress.audit.Pieces.INQUIRY;
import static io.redress.audit.Pieces.SURVEY;
import static io.redress.audit.Pieces.UNWANTED;
import static io.redress.audit.Pieces.approved;
import static io.redress.audit.Pieces.grant;
import static io.redress.audit.Pieces.ordered;
import static io.redress.audit.Pieces.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.ReturnReached;
import io.redress.lifecycle.Outcome;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an audit finds of goods: where they are when money goes, and when none does. */
class GoodsLawsTest {

  private static final String FREED = "3 money goes when the goods are free, or by a named rule";
  private static final String BOTH_LOST = "3 who gets no money has the goods, or gets them";

  private static Life intercepting() {
    return Life.ofTheShop()
        .asked(
            GoodsState.NOT_SHIPPED,
            approved(Path.NOT_SHIPPED),
            new CaseEvent.InterceptAsked(runs(INQUIRY)));
  }

  private static Life recalling() {
    return Life.ofTheShop()
        .asked(
            GoodsState.IN_TRANSIT,
            approved(Path.IN_TRANSIT),
            new CaseEvent.RecallAsked(runs(INQUIRY)));
  }

  private static Life sent() {
    return Life.ofTheShop()
        .asked(
            GoodsState.RECEIVED,
            approved(Path.RETURN_GOODS),
            new CaseEvent.ReturnAuthorised(runs(INQUIRY)))
        .by(Shop.CUSTOMER, new CaseEvent.ReturnSent("T-1", runs(INQUIRY)));
  }

  private static Life paid(Life life) {
    return life.by(Shop.SUPERVISOR, ordered(ALIPAY, GIFT_CARD));
  }

  private static Life withdrawn(Life life) {
    return life.by(
        Shop.CUSTOMER, new CaseEvent.Withdrawn(), new CaseClosed(Outcome.WITHDRAWN, runs(SURVEY)));
  }

  @Test
  void moneyForAParcelThatNobodyStopped() {
    var life = paid(intercepting());
    assertThat(life.found()).containsExactly(FREED + ": C1 event 4");
    assertThat(life.breaches().head().what())
        .isEqualTo(
            "money by path NOT_SHIPPED, released at INSPECTION, while the goods are WAREHOUSE");
  }

  @Test
  void moneyForAParcelThatWasStopped() {
    assertThat(
            intercepting()
                .by(Shop.WAREHOUSE, new CaseEvent.Intercepted(), ordered(ALIPAY, GIFT_CARD))
                .found())
        .isEmpty();
  }

  @Test
  void goodsThatAreKeptNeedARule() {
    assertThat(
            Life.ofTheShop()
                .asked(GoodsState.RECEIVED, approved(Path.KEEP_GOODS), ordered(ALIPAY, GIFT_CARD))
                .found())
        .isEmpty();
    var nameless = new Because("eligibility", " ", Option.none());
    assertThat(
            Life.ofTheShop()
                .asked(
                    GoodsState.RECEIVED,
                    new ApprovedAutomatically(grant(Path.KEEP_GOODS), nameless),
                    ordered(ALIPAY, GIFT_CARD))
                .found())
        .containsExactly(FREED + ": C1 event 3");
    assertThat(
            Life.ofTheShop()
                .asked(
                    GoodsState.RECEIVED,
                    new CaseEvent.Converted(grant(Path.KEEP_GOODS), UNWANTED),
                    ordered(ALIPAY, GIFT_CARD))
                .found())
        .isEmpty();
  }

  @Test
  void moneyForAParcelOnItsWay() {
    assertThat(paid(recalling()).found()).containsExactly(FREED + ": C1 event 4");
    assertThat(
            recalling()
                .by(Shop.COURIER, new CaseEvent.RecallPromised(), ordered(ALIPAY, GIFT_CARD))
                .found())
        .isEmpty();
    assertThat(
            recalling()
                .by(Shop.COURIER, new CaseEvent.ParcelLost(), ordered(ALIPAY, GIFT_CARD))
                .found())
        .isEmpty();
    assertThat(
            paid(recalling().by(Shop.COURIER, new CaseEvent.RecallRefused(runs(INQUIRY)))).found())
        .containsExactly(FREED + ": C1 event 5");
  }

  @Test
  void moneyBeforeGoodsThatComeBackAreInspected() {
    assertThat(paid(sent()).found()).containsExactly(FREED + ": C1 event 5");
    var signed =
        sent()
            .by(Shop.COURIER, new ReturnReached(ReturnMilestone.SCAN, runs(INQUIRY)))
            .by(Shop.WAREHOUSE, new ReturnReached(ReturnMilestone.SIGNATURE, runs(INQUIRY)));
    assertThat(paid(signed).found()).containsExactly(FREED + ": C1 event 7");
    assertThat(
            signed
                .by(
                    Shop.INSPECTOR,
                    new ReturnReached(ReturnMilestone.INSPECTION, runs(INQUIRY)),
                    ordered(ALIPAY, GIFT_CARD))
                .found())
        .isEmpty();
  }

  @Test
  void whoGetsNothingMustHaveTheGoods() {
    assertThat(withdrawn(intercepting()).found()).isEmpty();
    assertThat(withdrawn(sent()).found()).isEmpty();
    var asked =
        intercepting()
            .by(
                Shop.WAREHOUSE,
                new CaseEvent.Intercepted(),
                Pieces.toReview(Role.SUPERVISOR, grant(Path.KEEP_GOODS)));
    var life = withdrawn(asked);
    assertThat(life.found()).containsExactly(BOTH_LOST + ": C1 event 7");
    assertThat(life.breaches().head().what()).isEqualTo("no money, and the goods are STOPPED");
  }

  @Test
  void whoGetsTheGoodsAgainMayGetNothing() {
    var inspected =
        sent().by(Shop.INSPECTOR, new ReturnReached(ReturnMilestone.INSPECTION, runs(INQUIRY)));
    assertThat(
            inspected
                .by(
                    Shop.INSPECTOR,
                    new CaseEvent.ReturnRefused(BY_A_PERSON),
                    new CaseEvent.SendBackAsked(Outcome.REJECTED, runs(INQUIRY)))
                .by(
                    Shop.WAREHOUSE,
                    new CaseEvent.SentBack("T-2"),
                    new CaseClosed(Outcome.REJECTED, runs(SURVEY)))
                .found())
        .isEmpty();
    assertThat(
            inspected
                .by(
                    Shop.INSPECTOR,
                    new CaseEvent.ReturnRefused(BY_A_PERSON),
                    new CaseClosed(Outcome.REJECTED, runs(SURVEY)))
                .found())
        .containsExactly(BOTH_LOST + ": C1 event 7");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # where       with the merchant  free at the scan  at signature  at inspection
          WAREHOUSE,    false,             false,            false,        false
          UNDERWAY,     false,             false,            false,        false
          CUSTOMER,     false,             false,            false,        false
          STOPPED,      true,              true,             true,         true
          PROMISED,     true,              true,             true,         true
          LOST,         false,             true,             true,         true
          RETURNING,    false,             false,            false,        false
          SCANNED,      true,              true,             false,        false
          SIGNED,       true,              true,             true,         false
          INSPECTED,    true,              true,             true,         true
          SENT_BACK,    false,             false,            false,        false
          """)
  void goodsAreFree(
      Whereabouts goods, boolean isWithMerchant, boolean scan, boolean signed, boolean inspected) {
    assertThat(goods.isWithMerchant()).isEqualTo(isWithMerchant);
    assertThat(goods.frees(ReturnMilestone.SCAN)).isEqualTo(scan);
    assertThat(goods.frees(ReturnMilestone.SIGNATURE)).isEqualTo(signed);
    assertThat(goods.frees(ReturnMilestone.INSPECTION)).isEqualTo(inspected);
  }

  @Test
  void theLogSaysWhereTheGoodsAre() {
    var asked = Life.ofTheShop().requested(GoodsState.IN_TRANSIT);
    assertThat(Whereabouts.CUSTOMER.after(asked)).isEqualTo(Whereabouts.UNDERWAY);
    var corrected = new CaseEvent.RequestCorrected(Shop.refund("unwanted", GoodsState.NOT_SHIPPED));
    assertThat(Whereabouts.CUSTOMER.after(corrected)).isEqualTo(Whereabouts.WAREHOUSE);
    assertThat(Whereabouts.SIGNED.after(corrected)).isEqualTo(Whereabouts.SIGNED);
    assertThat(after(new CaseEvent.SupplierAnswered(true))).isEqualTo(Whereabouts.STOPPED);
    assertThat(after(new CaseEvent.SupplierAnswered(false))).isEqualTo(Whereabouts.WAREHOUSE);
    assertThat(after(new CaseEvent.StopCancelled())).isEqualTo(Whereabouts.WAREHOUSE);
    assertThat(after(new CaseEvent.InterceptFailed())).isEqualTo(Whereabouts.UNDERWAY);
    assertThat(after(new CaseEvent.InterceptCancelled())).isEqualTo(Whereabouts.WAREHOUSE);
    assertThat(after(new CaseEvent.RecallCancelled())).isEqualTo(Whereabouts.UNDERWAY);
    assertThat(after(new CaseEvent.RecallRefused(runs()))).isEqualTo(Whereabouts.UNDERWAY);
    assertThat(after(new CaseEvent.ParcelDelivered())).isEqualTo(Whereabouts.CUSTOMER);
    assertThat(after(new CaseEvent.RefusedAtDoor(runs()))).isEqualTo(Whereabouts.SCANNED);
    assertThat(after(new CaseEvent.ReturnSent("T-1", runs()))).isEqualTo(Whereabouts.RETURNING);
    assertThat(after(new CaseEvent.SentBack("T-1"))).isEqualTo(Whereabouts.LOST);
  }

  private static Whereabouts after(CaseEvent event) {
    return Whereabouts.LOST.after(event);
  }
}
