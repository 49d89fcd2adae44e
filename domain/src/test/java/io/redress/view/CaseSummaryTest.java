package io.redress.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.redress.Shop;
import io.redress.goods.GoodsState;
import io.redress.lifecycle.CaseCommand.AnswerComplaint;
import io.redress.lifecycle.CaseCommand.AnswerStock;
import io.redress.lifecycle.CaseCommand.AskEvidence;
import io.redress.lifecycle.CaseCommand.Complain;
import io.redress.lifecycle.LegStanding;
import io.redress.lifecycle.Outcome;
import io.redress.remedy.Handover;
import io.redress.remedy.Path;
import io.redress.remedy.Remedy;
import io.redress.request.Evidence;
import io.redress.request.RequestKind;
import io.redress.settlement.LegAnswer;
import io.redress.settlement.LegId;
import io.redress.settlement.Route;
import io.redress.sla.ClockName;
import io.redress.table.Wording;
import io.redress.view.Owed.Standing;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Where a case stands, stage by stage. */
class CaseSummaryTest {

  private static final Wording WORDS = new Wording("Show it, please.", "请展示。");

  @Test
  void aCaseThatWasNeverOpenedHasNoSummary() {
    assertThat(CaseSummary.of(List.empty())).isEmpty();
  }

  @Test
  void aReviewShowsWhoMustApproveAndAllItsDeadlines() {
    var summary = of(Stories.approved(Stories.inReview(), Shop.SUPERVISOR));

    assertThat(summary.stage()).isEqualTo(Stage.REVIEW);
    assertThat(summary.awaited()).isEqualTo(Awaited.DECISION);
    assertThat(summary.canBeWithdrawn()).isTrue();
    assertThat(summary.review().map(ReviewProgress::needed)).contains(2);
    assertThat(summary.review().map(ReviewProgress::missing)).contains(1);
    assertThat(summary.review().get().given())
        .containsExactly(new ReviewProgress.Given(Shop.SUPERVISOR, Shop.NOW, Shop.cny(200_00)));
    assertThat(summary.owed().map(each -> each.deadline().clock() + " " + each.standing()))
        .containsExactly("APPROVAL BINDING", "REVIEW_LIMIT RUNNING");
    assertThat(summary.quote().map(Quoted::standing)).contains(Quoted.Standing.PROPOSED);
    assertThat(summary.outstanding()).isEqualTo(Shop.cny(0));
  }

  @Test
  void whatWaitsForTheCustomerIsPaused() {
    var walk =
        Stories.inReview()
            .give(id -> new AskEvidence(id, Shop.SUPERVISOR, HashSet.of(Evidence.PHOTO), WORDS));
    assertThat(of(walk).owed())
        .extracting(each -> each.deadline().clock(), Owed::standing)
        .containsExactly(
            tuple(ClockName.EVIDENCE, Standing.BINDING),
            tuple(ClockName.APPROVAL, Standing.PAUSED),
            tuple(ClockName.REVIEW_LIMIT, Standing.PAUSED));
    assertThat(of(walk).stage()).isEqualTo(Stage.INTAKE);
  }

  @Test
  void moneyIsFollowedLegByLeg() {
    var day = Duration.ofDays(1);
    var walk = Stories.leg(Stories.settling().later(day), 2, LegAnswer.CONFIRMED);
    walk = Stories.leg(walk.later(day), 1, LegAnswer.DECLINED);
    var summary = of(walk);

    assertThat(summary.legs())
        .extracting(leg -> leg.leg().id().value(), leg -> leg.leg().route(), MoneyLeg::stage)
        .containsExactly(
            tuple("K-1-1", Route.ORIGINAL, LegStanding.Stage.DECLINED),
            tuple("K-1-2", Route.ORIGINAL, LegStanding.Stage.CONFIRMED),
            tuple("K-1-3", Route.STORE_BALANCE, LegStanding.Stage.ORDERED));
    assertThat(summary.legs().map(MoneyLeg::since))
        .containsExactly(
            Shop.NOW.plus(day.multipliedBy(2)),
            Shop.NOW.plus(day),
            Shop.NOW.plus(day.multipliedBy(2)));
    assertThat(summary.legs().last().insteadOf()).contains(new LegId("K-1-1"));
    assertThat(summary.outstanding()).isEqualTo(Shop.cny(150_00));
    assertThat(summary.canBeWithdrawn()).isFalse();
    assertThat(summary.quote().map(Quoted::quote).map(quote -> quote.components().size()))
        .contains(1);
  }

  @Test
  void aRefundedCaseKeepsItsQuoteAndOwesNothing() {
    var summary = of(Stories.refunded());
    assertThat(summary.stage()).isEqualTo(Stage.CLOSURE);
    assertThat(summary.outcome()).contains(Outcome.REFUNDED);
    assertThat(summary.quote().map(quoted -> quoted.quote().total())).contains(Shop.cny(200_00));
    assertThat(summary.quote().map(Quoted::remedy)).contains(Remedy.REFUND);
    assertThat(summary.quote().map(Quoted::path)).contains(Path.KEEP_GOODS);
    assertThat(summary.outstanding()).isEqualTo(Shop.cny(0));
    assertThat(summary.version()).isEqualTo(6);
    assertThat(summary.changedAt()).isEqualTo(Shop.NOW.plus(Duration.ofDays(1)));
    assertThat(summary.review()).isEmpty();
  }

  @Test
  void whatTheProviderTookBackIsOutstandingAgainAlsoDuringAComplaint() {
    var raised = Stories.refunded().give(id -> new Complain(id, Shop.CUSTOMER));
    var summary = of(Stories.leg(raised, 1, LegAnswer.DECLINED));
    assertThat(summary.outstanding()).isEqualTo(Shop.cny(150_00));
    assertThat(summary.legs().map(MoneyLeg::stage))
        .containsExactly(LegStanding.Stage.DECLINED, LegStanding.Stage.CONFIRMED);
    assertThat(summary.awaited()).isEqualTo(Awaited.COMPLAINT_ANSWER);
    assertThat(of(Stories.leg(Stories.refunded(), 1, LegAnswer.DECLINED)).awaited())
        .isEqualTo(Awaited.FULFILMENT);
  }

  @Test
  void complaintsAreCounted() {
    var raised = Stories.refunded().give(id -> new Complain(id, Shop.CUSTOMER));
    assertThat(of(raised).complaints()).isEqualTo(new Complaints(1, 0, 0));
    assertThat(of(raised).complaints().open()).isEqualTo(1);
    assertThat(of(raised).awaited()).isEqualTo(Awaited.COMPLAINT_ANSWER);
    assertThat(of(raised).outcome()).contains(Outcome.REFUNDED);

    var answered = raised.give(id -> new AnswerComplaint(id, Shop.SUPERVISOR, false, WORDS));
    assertThat(of(answered).complaints()).isEqualTo(new Complaints(1, 0, 1));
    assertThat(of(answered).complaints().open()).isZero();
  }

  @Test
  void aReplacementIsOutstandingUntilItIsOnItsWay() {
    var walk =
        Stories.opened(
            Shop.policy().policy(),
            Shop.request(RequestKind.RESHIP, "unwanted", GoodsState.RECEIVED, Shop.line("A", 1)));
    assertThat(of(walk).awaited()).isEqualTo(Awaited.STOCK);
    assertThat(of(walk).toHandOver()).contains(Handover.REPLACEMENT);

    var stocked = walk.give(id -> new AnswerStock(id, Shop.WAREHOUSE, true));
    assertThat(of(stocked).awaited()).isEqualTo(Awaited.FULFILMENT);
    assertThat(of(stocked).toHandOver()).isEqualTo(Option.of(Handover.REPLACEMENT));
  }

  private static CaseSummary of(Walk walk) {
    return CaseSummary.of(walk.log()).get();
  }
}
