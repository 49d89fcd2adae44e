package io.redress.lifecycle;

import static io.redress.Shop.AGENT;
import static io.redress.Shop.CUSTOMER;
import static io.redress.Shop.NOW;
import static io.redress.lifecycle.Cases.ID;
import static io.redress.lifecycle.Cases.because;
import static io.redress.lifecycle.Cases.grant;
import static io.redress.lifecycle.Cases.paused;
import static io.redress.lifecycle.Cases.runs;

import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.GoodsState;
import io.redress.goods.ReturnMilestone;
import io.redress.lifecycle.CaseCommand.SupplyTracking;
import io.redress.lifecycle.CaseEvent.ApprovedAutomatically;
import io.redress.lifecycle.CaseEvent.EvidenceAsked;
import io.redress.lifecycle.CaseEvent.OfferMade;
import io.redress.lifecycle.CaseEvent.RequestCorrected;
import io.redress.lifecycle.CaseEvent.Requested;
import io.redress.lifecycle.CaseEvent.ReturnAuthorised;
import io.redress.lifecycle.CaseEvent.ReturnSent;
import io.redress.lifecycle.CaseEvent.SentToReview;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A tracking number for goods that were to be kept: the request was made by mistake. */
class ConvertTest {

  private static final SupplyTracking SENT = new SupplyTracking(ID, CUSTOMER, "T-1");

  @Test
  void goodsThatAreSentWhileAPersonStillDecidesAreAReturn() {
    review("unwanted")
        .when(SENT, NOW)
        .then(
            new RequestCorrected(Shop.returnRefund("unwanted")),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), Cases.UNWANTED),
            new ReturnAuthorised(Cases.DISPATCHES),
            new ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)));
  }

  /** The number is there before anything could be promised, and within the time all the same. */
  @Test
  void goodsThatAreSentWhileAPersonStillDecidesEarnTheCouponOfAReturn() {
    var policy = Shop.policy().quickReturn(10_00, 12).policy();
    review("unwanted")
        .by(policy)
        .when(SENT, NOW)
        .then(
            new RequestCorrected(Shop.returnRefund("unwanted")),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), Cases.UNWANTED),
            new ReturnAuthorised(Cases.DISPATCHES),
            new ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)),
            new CaseEvent.CouponGranted(
                Shop.cny(10_00), new Because("quick-return", "within", Option.none())));
  }

  @Test
  void anAgentMaySupplyTheNumberForTheCustomer() {
    review("unwanted")
        .when(new SupplyTracking(ID, AGENT, "T-2"), NOW)
        .then(
            new RequestCorrected(Shop.returnRefund("unwanted")),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), Cases.UNWANTED),
            new ReturnAuthorised(Cases.DISPATCHES),
            new ReturnSent("T-2", runs(Cases.RETURN_TRANSIT)));
  }

  @Test
  void goodsThatAreSentWhileAnOfferIsOpenAreAReturnToo() {
    review("unwanted")
        .and(
            new OfferMade(
                Cases.aReturn(),
                Shop.SUPERVISOR,
                Shop.cny(200_00),
                Cases.WORDS,
                paused(Cases.OFFER)))
        .when(SENT, NOW)
        .then(
            new RequestCorrected(Shop.returnRefund("unwanted")),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS), Cases.UNWANTED),
            new ReturnAuthorised(Cases.DISPATCHES),
            new ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)));
  }

  @Test
  void whoSendsTheGoodsInsteadOfAPhotoIsStillAskedForIt() {
    Cases.awaitingEvidence()
        .when(SENT, NOW)
        .then(
            new RequestCorrected(Shop.returnRefund("broken")),
            new EvidenceAsked(
                HashSet.of(Evidence.PHOTO, Evidence.VIDEO),
                because("show-it"),
                runs(Cases.EVIDENCE)));
  }

  @Test
  void aReturnThatAPersonMustDecideOnIsDecidedFirst() {
    review("special")
        .when(SENT, NOW)
        .then(
            new RequestCorrected(Shop.returnRefund("special")),
            new SentToReview(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS),
                Role.SUPERVISOR,
                1,
                because("special"),
                List.empty(),
                Cases.REVIEWS));
  }

  @Test
  void theMoneyOfSuchAReturnGoesWhenTheTierSaysSo() {
    var claim = Cases.claim(Shop.order(), "gold", Shop.refund("unwanted", GoodsState.RECEIVED));
    Cases.notOpened()
        .and(new Requested(claim), sentToReview("unwanted"))
        .when(SENT, NOW)
        .then(
            new RequestCorrected(Shop.returnRefund("unwanted")),
            new ApprovedAutomatically(
                grant(Remedy.RETURN_REFUND, Path.RETURN_GOODS, ReturnMilestone.SCAN),
                Cases.UNWANTED),
            new ReturnAuthorised(Cases.DISPATCHES),
            new ReturnSent("T-1", runs(Cases.RETURN_TRANSIT)));
  }

  @Test
  void goodsThatNeverReachedTheCustomerAreNotSentByThem() {
    Cases.notOpened()
        .and(
            new Requested(Cases.claim(Shop.refund("special", GoodsState.IN_TRANSIT))),
            sentToReview("special"))
        .when(SENT, NOW)
        .thenRefused(new Refusal.NotAllowedNow("SupplyTracking", "InReview"));
  }

  @Test
  void aReturnThatIsNotGrantedYetIsNotSentYet() {
    Cases.notOpened()
        .and(new Requested(Cases.claim(Shop.returnRefund("special"))), sentToReview("special"))
        .when(SENT, NOW)
        .thenRefused(new Refusal.NotAllowedNow("SupplyTracking", "InReview"));
  }

  @Test
  void whoHasTheMoneyOnItsWayKeepsTheGoods() {
    Cases.settling()
        .when(SENT, NOW)
        .thenRefused(new Refusal.NotAllowedNow("SupplyTracking", "Settling"));
  }

  private static CaseSpecification review(String reason) {
    return Cases.notOpened()
        .and(
            new Requested(Cases.claim(Shop.refund(reason, GoodsState.RECEIVED))),
            sentToReview(reason));
  }

  private static SentToReview sentToReview(String rule) {
    return new SentToReview(
        grant(Remedy.REFUND, Path.KEEP_GOODS),
        Role.SUPERVISOR,
        1,
        because(rule),
        List.empty(),
        Cases.REVIEWS);
  }
}
