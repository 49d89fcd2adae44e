package io.redress.audit;

import static io.redress.audit.Pieces.ALIPAY;
import static io.redress.audit.Pieces.BY_A_PERSON;
import static io.redress.audit.Pieces.GIFT_CARD;
import static io.redress.audit.Pieces.OFFER;
import static io.redress.audit.Pieces.REVIEW;
import static io.redress.audit.Pieces.SECOND;
import static io.redress.audit.Pieces.SURVEY;
import static io.redress.audit.Pieces.WORDS;
import static io.redress.audit.Pieces.grant;
import static io.redress.audit.Pieces.ordered;
import static io.redress.audit.Pieces.runs;
import static io.redress.audit.Pieces.toReview;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.PolicyDraft;
import io.redress.Shop;
import io.redress.decision.Decision.Because;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.CaseEvent.Approved;
import io.redress.lifecycle.CaseEvent.ApprovedOnce;
import io.redress.lifecycle.CaseEvent.CaseClosed;
import io.redress.lifecycle.CaseEvent.OfferAccepted;
import io.redress.lifecycle.CaseEvent.OfferDeclined;
import io.redress.lifecycle.CaseEvent.OfferMade;
import io.redress.lifecycle.CaseEvent.Rejected;
import io.redress.lifecycle.CaseEvent.ReviewResumed;
import io.redress.lifecycle.Offered;
import io.redress.lifecycle.Outcome;
import io.redress.party.Actor;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What an audit finds of people: what they may grant, and what they must say. */
class PeopleLawsTest {

  private static final String ABOVE = "10 nobody approves above their authority";
  private static final String BELOW = "10 nobody approves below the level of the case";
  private static final String DAY = "10 nobody approves above their day";
  private static final String PEOPLE = "10 two people are two, and none of them asked";

  private static final Actor OTHER_SUPERVISOR = new Actor("S-2", Role.SUPERVISOR);

  private static Life inReview(PolicyDraft policy, Role level, long total) {
    return Life.of(policy.policy(), Shop.order().order())
        .asked(GoodsState.RECEIVED, toReview(level, grant(Path.KEEP_GOODS, 2, total)));
  }

  private static Life inReview(Role level, long total) {
    return inReview(Shop.policy(), level, total);
  }

  private static Life approved(Life life, Actor by, long amount) {
    return life.by(by, new Approved(by, Shop.cny(amount)), ordered(ALIPAY, GIFT_CARD));
  }

  private static OfferMade offer(Actor by, long total, long said) {
    var offered =
        new Offered(Shop.refund("unwanted", GoodsState.RECEIVED), grant(Path.KEEP_GOODS, 2, total));
    return new OfferMade(
        offered, by, Shop.cny(said), WORDS, runs(REVIEW).paused(Shop.NOW, List.of(OFFER)));
  }

  @Test
  void whoApprovesTheirLimit() {
    assertThat(approved(inReview(Role.SUPERVISOR, 200_00), Shop.SUPERVISOR, 200_00).found())
        .isEmpty();
  }

  @Test
  void whoApprovesAboveTheirLimit() {
    var life = approved(inReview(Role.AGENT, 200_00), Shop.AGENT, 200_00);
    assertThat(life.found()).containsExactly(ABOVE + ": C1 event 3");
    assertThat(life.breaches().head().what())
        .isEqualTo("Approved of CNY 200.00 by agent A-1, commanded by Actor[id=A-1, role=AGENT]");
  }

  @Test
  void whoApprovesAndHasNoLimitAtAll() {
    assertThat(approved(inReview(Role.AGENT, 200_00), Shop.COURIER, 200_00).found())
        .contains(ABOVE + ": C1 event 3");
  }

  @Test
  void whoSaysThatItIsLess() {
    assertThat(approved(inReview(Role.AGENT, 200_00), Shop.AGENT, 1).found())
        .containsExactly(ABOVE + ": C1 event 3");
    assertThat(inReview(Role.AGENT, 200_00).by(Shop.AGENT, offer(Shop.AGENT, 100_01, 1)).found())
        .containsExactly(ABOVE + ": C1 event 3");
    assertThat(
            inReview(Role.AGENT, 200_00).by(Shop.AGENT, offer(Shop.AGENT, 100_00, 100_00)).found())
        .isEmpty();
  }

  @Test
  void whoApprovesInSomebodyElsesName() {
    assertThat(
            inReview(Role.AGENT, 200_00)
                .by(
                    OTHER_SUPERVISOR,
                    new Approved(Shop.SUPERVISOR, Shop.cny(200_00)),
                    ordered(ALIPAY, GIFT_CARD))
                .found())
        .containsExactly(ABOVE + ": C1 event 3");
  }

  @Test
  void whoApprovesBelowTheLevel() {
    var life = approved(inReview(Role.FINANCE, 200_00), Shop.SUPERVISOR, 200_00);
    assertThat(life.found()).containsExactly(BELOW + ": C1 event 3");
    assertThat(life.breaches().head().what()).isEqualTo("supervisor S-1 is below finance");
    assertThat(approved(inReview(Role.AGENT, 200_00), Shop.FINANCE, 200_00).found()).isEmpty();
  }

  private static Life firstOfTwo() {
    return inReview(Shop.policy().dualAbove(199_99), Role.SUPERVISOR, 200_00)
        .by(Shop.SUPERVISOR, new ApprovedOnce(Shop.SUPERVISOR, Shop.cny(200_00), runs(REVIEW)));
  }

  @Test
  void twoPeopleApprove() {
    assertThat(approved(firstOfTwo(), OTHER_SUPERVISOR, 200_00).found()).isEmpty();
  }

  @Test
  void onePersonApprovesTwice() {
    var life = approved(firstOfTwo(), Shop.SUPERVISOR, 200_00);
    assertThat(life.found()).containsExactly(PEOPLE + ": C1 event 4");
    assertThat(life.breaches().head().what()).isEqualTo("granted by S-1, asked by B-1");
  }

  @Test
  void onePersonApprovesWhatTakesTwo() {
    assertThat(
            approved(
                    inReview(Shop.policy().dualAbove(199_99), Role.SUPERVISOR, 200_00),
                    Shop.SUPERVISOR,
                    200_00)
                .found())
        .containsExactly(PEOPLE + ": C1 event 3");
    assertThat(
            approved(
                    inReview(Shop.policy().dualAbove(200_00), Role.SUPERVISOR, 200_00),
                    Shop.SUPERVISOR,
                    200_00)
                .found())
        .isEmpty();
  }

  @Test
  void whoAskedIsNoneOfTheTwo() {
    assertThat(approved(firstOfTwo(), new Actor("B-1", Role.FINANCE), 200_00).found())
        .containsExactly(PEOPLE + ": C1 event 4");
  }

  @Test
  void whoApprovedBeforeItWasReviewedAnewHasNotApproved() {
    var anew = firstOfTwo().by(Shop.CUSTOMER, toReview(Role.SUPERVISOR));
    assertThat(approved(anew, OTHER_SUPERVISOR, 200_00).found())
        .containsExactly(PEOPLE + ": C1 event 5");
  }

  private static final Offered ACCEPTED = offer(Shop.SUPERVISOR, 200_00, 200_00).offer();

  @Test
  void anOfferThatTwoPeopleMade() {
    var offered = firstOfTwo().by(OTHER_SUPERVISOR, offer(OTHER_SUPERVISOR, 200_00, 200_00));
    assertThat(
            offered
                .by(Shop.CUSTOMER, new OfferAccepted(ACCEPTED), ordered(ALIPAY, GIFT_CARD))
                .found())
        .isEmpty();
  }

  @Test
  void anOfferThatOnePersonMadeAndThatTakesTwo() {
    var offered =
        inReview(Shop.policy().dualAbove(199_99), Role.SUPERVISOR, 200_00)
            .by(Shop.SUPERVISOR, offer(Shop.SUPERVISOR, 200_00, 200_00));
    assertThat(
            offered
                .by(Shop.CUSTOMER, new OfferAccepted(ACCEPTED), ordered(ALIPAY, GIFT_CARD))
                .found())
        .containsExactly(PEOPLE + ": C1 event 5");
    assertThat(
            offered
                .by(Shop.CUSTOMER, new OfferAccepted(ACCEPTED), toReview(Role.SUPERVISOR))
                .found())
        .isEmpty();
  }

  @Test
  void whoOfferedHasNotApprovedWhatWasAskedFor() {
    var declined =
        inReview(Shop.policy().dualAbove(199_99), Role.SUPERVISOR, 200_00)
            .by(Shop.SUPERVISOR, offer(Shop.SUPERVISOR, 200_00, 200_00))
            .by(
                Shop.CUSTOMER,
                new OfferDeclined(grant(Path.KEEP_GOODS)),
                new ReviewResumed(runs(REVIEW)));
    assertThat(approved(declined, OTHER_SUPERVISOR, 200_00).found())
        .containsExactly(PEOPLE + ": C1 event 6");
  }

  private static Life twoCasesInReview() {
    return inReview(Shop.policy().perDay(Role.SUPERVISOR, 150_00), Role.AGENT, 100_00)
        .by(Shop.SUPERVISOR, new Approved(Shop.SUPERVISOR, Shop.cny(100_00)), stock())
        .about(SECOND)
        .asked(GoodsState.RECEIVED, toReview(Role.AGENT, grant(Path.KEEP_GOODS, 0, 50_01)));
  }

  private static CaseEvent stock() {
    return new CaseEvent.StockAsked(runs(REVIEW));
  }

  @Test
  void whoApprovesMoreInADayThanTheyMay() {
    var life =
        twoCasesInReview()
            .by(Shop.SUPERVISOR, new Approved(Shop.SUPERVISOR, Shop.cny(50_01)), stock());
    assertThat(life.found()).containsExactly(DAY + ": C2 event 3");
    assertThat(life.breaches().head().what())
        .isEqualTo("supervisor S-1 approved CNY 150.01 on 2026-11-22");
  }

  @Test
  void anotherPersonHasAnotherDayAndTomorrowIsOne() {
    assertThat(
            twoCasesInReview()
                .by(OTHER_SUPERVISOR, new Approved(OTHER_SUPERVISOR, Shop.cny(50_01)), stock())
                .found())
        .isEmpty();
    assertThat(
            twoCasesInReview()
                .later(Duration.ofHours(14))
                .by(Shop.SUPERVISOR, new Approved(Shop.SUPERVISOR, Shop.cny(50_01)), stock())
                .found())
        .isEmpty();
  }

  @Test
  void aDayEndsWhereThePolicyApplies() {
    assertThat(
            twoCasesInReview()
                .later(Duration.ofHours(14).minusNanos(1))
                .by(Shop.SUPERVISOR, new Approved(Shop.SUPERVISOR, Shop.cny(50_01)), stock())
                .found())
        .containsExactly(DAY + ": C2 event 3");
  }

  private static Life rejected(Because because) {
    return Life.ofTheShop()
        .asked(
            GoodsState.RECEIVED,
            new Rejected(because),
            new CaseClosed(Outcome.REJECTED, runs(SURVEY)));
  }

  @Test
  void aRejectionWithoutARuleOrAText() {
    String law = "9 a rejection names a rule and a text: C1 event 2";
    assertThat(rejected(BY_A_PERSON).found()).isEmpty();
    assertThat(rejected(new Because("eligibility", "", Option.of(WORDS))).found())
        .containsExactly(law);
    assertThat(rejected(new Because("eligibility", "cheating", Option.none())).found())
        .containsExactly(law);
    assertThat(
            Life.ofTheShop()
                .asked(
                    GoodsState.RECEIVED,
                    new CaseEvent.ReturnRefused(new Because("inspection", "person", Option.none())),
                    new CaseClosed(Outcome.REJECTED, runs(SURVEY)))
                .found())
        .containsExactly(law);
  }

  @Test
  void moneyAfterARejection() {
    var law = "13 who gave up has no money ordered: C1 event ";
    CaseEvent[] paid = {toReview(Role.AGENT), ordered(ALIPAY, GIFT_CARD)};
    assertThat(rejected(BY_A_PERSON).by(Shop.SUPERVISOR, paid).found()).containsExactly(law + 5);
    assertThat(
            rejected(BY_A_PERSON)
                .by(
                    Shop.SUPERVISOR,
                    new CaseEvent.Reopened(),
                    toReview(Role.AGENT),
                    ordered(ALIPAY, GIFT_CARD))
                .found())
        .isEmpty();
    var withdrawn =
        inReview(Role.AGENT, 200_00)
            .by(Shop.CUSTOMER, new CaseEvent.Withdrawn(), ordered(ALIPAY, GIFT_CARD));
    assertThat(withdrawn.found()).containsExactly(law + 4);
    assertThat(withdrawn.breaches().head().what()).isEqualTo("ordered C1-1, C1-2");
  }
}
