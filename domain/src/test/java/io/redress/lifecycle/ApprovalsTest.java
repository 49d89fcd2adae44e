package io.redress.lifecycle;

import static io.redress.Shop.SUPERVISOR;
import static io.redress.Shop.cny;
import static io.redress.lifecycle.Cases.UNWANTED;
import static io.redress.lifecycle.Cases.grant;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.ApprovedOnce;
import io.redress.lifecycle.CaseEvent.Converted;
import io.redress.lifecycle.CaseEvent.OfferAccepted;
import io.redress.lifecycle.CaseEvent.SignatureAsked;
import io.redress.lifecycle.CaseEvent.StockAsked;
import io.redress.money.Money;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What the events of one command granted; both units of the order are worth 200.00. */
class ApprovalsTest {

  private static final ApprovedAutomatically BY_ITSELF =
      new ApprovedAutomatically(grant(Remedy.REFUND, Path.KEEP_GOODS), UNWANTED);

  @Test
  void aPolicyGrantsWhatItQuotes() {
    assertThat(granted(BY_ITSELF, Cases.refundOrdered())).contains(cny(200_00));
    assertThat(granted(new Converted(grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), UNWANTED)))
        .contains(cny(200_00));
  }

  @Test
  void aPersonGrantsWhatTheyApproved() {
    assertThat(granted(new Approved(SUPERVISOR, cny(70_00)))).contains(cny(70_00));
  }

  @Test
  void anOfferIsGrantedOnceItIsTakenUp() {
    assertThat(granted(new OfferAccepted(Cases.aReturn()))).contains(cny(200_00));
  }

  @Test
  void whatAPersonMustLookAtFirstIsNotGranted() {
    var review = Cases.inReview().past().last();
    assertThat(granted(new OfferAccepted(Cases.aReturn()), review)).isEmpty();
    assertThat(granted(BY_ITSELF, review)).isEmpty();
  }

  @Test
  void theFirstOfTwoPeopleAndAllThatFollowsOnAGrantGrantNothing() {
    assertThat(granted(new ApprovedOnce(SUPERVISOR, cny(200_00), Cases.REVIEWS))).isEmpty();
    assertThat(granted(new StockAsked(Cases.REVIEWS))).isEmpty();
    assertThat(granted(new SignatureAsked(cny(200_00), Cases.REVIEWS))).isEmpty();
    assertThat(granted()).isEmpty();
  }

  private static Option<Money> granted(CaseEvent... events) {
    var claim = Cases.claim(Shop.refund("unwanted", GoodsState.RECEIVED));
    return Approvals.granted(claim, List.of(events));
  }
}
