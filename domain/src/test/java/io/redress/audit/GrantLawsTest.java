package io.redress.audit;

import static io.redress.audit.Pieces.ALIPAY;
import static io.redress.audit.Pieces.EXECUTION;
import static io.redress.audit.Pieces.GIFT_CARD;
import static io.redress.audit.Pieces.UNWANTED;
import static io.redress.audit.Pieces.approved;
import static io.redress.audit.Pieces.grant;
import static io.redress.audit.Pieces.leg;
import static io.redress.audit.Pieces.ordered;
import static io.redress.audit.Pieces.plan;
import static io.redress.audit.Pieces.quote;
import static io.redress.audit.Pieces.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnFreight;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.RefundConfirmed;
import io.redress.lifecycle.CaseEvent.RefundDeclined;
import io.redress.lifecycle.CaseEvent.RouteChanged;
import io.redress.lifecycle.Offered;
import io.redress.lifecycle.Outcome;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.settlement.Route;
import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

/** What an audit finds of what was granted: components, legs and what was confirmed. */
class GrantLawsTest {

  private static Life confirmed() {
    return Life.settling()
        .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()))
        .by(
            Shop.PROVIDER,
            new RefundConfirmed(GIFT_CARD.id()),
            new CaseClosed(Outcome.REFUNDED, runs()));
  }

  @Test
  void nothingIsFoundWhereAllIsRight() {
    assertThat(confirmed().found()).isEmpty();
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
            Life.settling()
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
  void aPlanForAnotherTotalHoweverItIsGranted() {
    var law = "4 components come to the total: C1 event ";
    var wrong = grant(Path.KEEP_GOODS, quote(2, 200_00), plan(199_99));
    assertThat(
            Life.ofTheShop()
                .asked(
                    GoodsState.RECEIVED,
                    new CaseEvent.Converted(wrong, UNWANTED),
                    ordered(ALIPAY, GIFT_CARD))
                .found())
        .containsExactly(law + 2);
    assertThat(
            Life.ofTheShop().asked(GoodsState.RECEIVED, Pieces.toReview(Role.AGENT, wrong)).found())
        .containsExactly(law + 2);
    var offered =
        new CaseEvent.OfferMade(
            new Offered(Shop.refund("unwanted", GoodsState.RECEIVED), wrong),
            Shop.SUPERVISOR,
            Shop.cny(200_00),
            Pieces.WORDS,
            runs(EXECUTION));
    assertThat(
            Life.ofTheShop()
                .asked(GoodsState.RECEIVED, Pieces.toReview(Role.AGENT))
                .by(Shop.SUPERVISOR, offered)
                .found())
        .containsExactly(law + 3);
    var freight = new ReturnFreight(Shop.cny(8_00), ReturnFreight.PrepaidBy.MERCHANT);
    assertThat(
            Life.ofTheShop()
                .asked(
                    GoodsState.RECEIVED,
                    approved(Path.RETURN_GOODS),
                    new CaseEvent.ReturnAuthorised(runs(EXECUTION)))
                .by(
                    Shop.CUSTOMER,
                    new CaseEvent.ReturnSent("T-1", runs(EXECUTION)),
                    new CaseEvent.ReturnFreightStated(freight, quote(2, 192_00), plan(200_00)))
                .found())
        .containsExactly(law + 5);
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
        Life.settling()
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
            Life.settling()
                .by(Shop.PROVIDER, new RefundConfirmed(ALIPAY.id()))
                .by(
                    Shop.PROVIDER,
                    new RefundConfirmed(GIFT_CARD.id()),
                    new CaseClosed(Outcome.EXPIRED, runs()))
                .found())
        .containsExactly("4 a refunded case has confirmed all of it: C1 event 6");
  }
}
