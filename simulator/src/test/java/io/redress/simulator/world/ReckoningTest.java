package io.redress.simulator.world;

import static io.redress.simulator.world.ReckonedCase.ASKED;
import static io.redress.simulator.world.ReckonedCase.SHOP;
import static io.redress.simulator.world.ReckonedCase.atBest;
import static io.redress.simulator.world.ReckonedCase.comesBack;
import static io.redress.simulator.world.ReckonedCase.ends;
import static io.redress.simulator.world.ReckonedCase.figure;
import static io.redress.simulator.world.ReckonedCase.isSentBack;
import static io.redress.simulator.world.ReckonedCase.pays;
import static io.redress.simulator.world.ReckonedCase.run;
import static io.redress.simulator.world.ReckonedCase.settled;
import static io.redress.simulator.world.ReckonedCase.shop;
import static io.redress.simulator.world.ReckonedCase.shopWhereParcelsCost;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.decision.Decision.Because;
import io.redress.goods.Condition;
import io.redress.lifecycle.CaseEvent;
import io.redress.lifecycle.Outcome;
import io.redress.party.Role;
import io.redress.remedy.Path;
import io.redress.simulator.population.Truth;
import io.redress.simulator.statistics.Kpi;
import io.redress.sla.ClockName;
import io.redress.sla.Clocks;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Of one order for 100.00; goods cost the shop 60.00 of it, and are worth half of that once used.
 */
class ReckoningTest {

  @Test
  void goodsThatComeBackAsNewCostTheMarginAndWhatTheyLoseByBeingOpened() {
    var run = run(Truth.OWED, Condition.INTACT);
    pays(run, Path.RETURN_GOODS);
    comesBack(run);

    var sample = settled(SHOP, run, ends(Outcome.REFUNDED));

    // 100.00 back; goods of 60.00 come back, worth 85 % of it.
    assertThat(figure(sample, Kpi.GOODS_LOST)).isEqualTo(900);
    assertThat(figure(sample, Kpi.NET_COST)).isEqualTo(10_000 - 5_100);
    assertThat(figure(sample, Kpi.WRONGLY_REFUNDED)).isZero();
    assertThat(figure(sample, Kpi.WRONGLY_REFUSED)).isZero();
    assertThat(figure(sample, Kpi.SATISFACTION)).isEqualTo(94);
  }

  @Test
  void goodsThatAreKeptAreLost() {
    var run = run(Truth.OWED, Condition.INTACT);
    pays(run, Path.KEEP_GOODS);

    var sample = settled(SHOP, run, ends(Outcome.REFUNDED));

    assertThat(figure(sample, Kpi.GOODS_LOST)).isEqualTo(6_000);
    assertThat(figure(sample, Kpi.NET_COST)).isEqualTo(10_000);
    assertThat(figure(sample, Kpi.SATISFACTION)).isEqualTo(100);
  }

  @Test
  void whatGoesToAnUntrueClaimIsWronglyRefundedAndItsGoodsAreWorn() {
    var run = run(Truth.WORN, Condition.USED);
    pays(run, Path.RETURN_GOODS);
    comesBack(run);

    var sample = settled(SHOP, run, ends(Outcome.REFUNDED));

    assertThat(figure(sample, Kpi.WRONGLY_REFUNDED)).isEqualTo(10_000);
    assertThat(figure(sample, Kpi.GOODS_LOST)).isEqualTo(3_000);
  }

  @Test
  void anEmptyBoxBringsNothingBack() {
    var run = run(Truth.EMPTY_BOX, Condition.INTACT);
    pays(run, Path.RETURN_GOODS);
    comesBack(run);

    assertThat(figure(settled(SHOP, run, ends(Outcome.REFUNDED)), Kpi.GOODS_LOST)).isEqualTo(6_000);
  }

  @Test
  void goodsThatAreSentToTheCustomerAgainAreNotBack() {
    var run = run(Truth.OWED, Condition.INTACT);
    comesBack(run);
    run.happened(ASKED, new CaseEvent.SentBack("T-1"));

    assertThat(run.goodsAreBack()).isFalse();
  }

  @Test
  void whoeverIsOwedAndGetsNothingIsWronglyRefused() {
    var run = run(Truth.OWED, Condition.INTACT);

    var sample = settled(SHOP, run, ends(Outcome.REJECTED));

    assertThat(figure(sample, Kpi.WRONGLY_REFUSED)).isEqualTo(10_000);
    assertThat(figure(sample, Kpi.SATISFACTION)).isEqualTo(40);
    // 40 is a third below the neutral 60: a sixth stays away of three orders with 40.00 of margin.
    assertThat(figure(sample, Kpi.REPEAT_PURCHASES_LOST)).isEqualTo(2_000);
  }

  @Test
  void refusingWhatIsNotOwedOrNotTrueIsNoHarm() {
    for (var truth : List.of(Truth.NOT_OWED, Truth.WORN, Truth.NEVER_CAME)) {
      var sample = settled(SHOP, run(truth, Condition.USED), ends(Outcome.REJECTED));
      assertThat(figure(sample, Kpi.WRONGLY_REFUSED)).isZero();
    }
  }

  /**
   * Letting the time for evidence pass is giving up; not sending goods back is changing one's mind.
   */
  @Test
  void whoeverDoesNotSendGoodsBackWasNotRefused() {
    var gaveUp = new Reckoning.Ending(Outcome.EXPIRED, Option.of(ClockName.EVIDENCE), ASKED);
    var keeps = new Reckoning.Ending(Outcome.EXPIRED, Option.of(ClockName.RETURN_DISPATCH), ASKED);

    assertThat(
            figure(settled(SHOP, run(Truth.OWED, Condition.INTACT), gaveUp), Kpi.WRONGLY_REFUSED))
        .isEqualTo(10_000);
    assertThat(figure(settled(SHOP, run(Truth.OWED, Condition.INTACT), keeps), Kpi.WRONGLY_REFUSED))
        .isZero();
  }

  @Test
  void theTimeOfPeopleIsPartOfTheCost() {
    var run = run(Truth.OWED, Condition.INTACT);
    pays(run, Path.KEEP_GOODS);
    run.worked(700);

    var sample = settled(SHOP, run, ends(Outcome.REFUNDED));

    assertThat(figure(sample, Kpi.HANDLING)).isEqualTo(700);
    assertThat(figure(sample, Kpi.NET_COST)).isEqualTo(10_700);
  }

  /** Each day takes three points, each question eight. */
  @Test
  void waitingAndQuestionsMakeLessContent() {
    var run = run(Truth.OWED, Condition.INTACT);
    pays(run, Path.KEEP_GOODS);
    run.happened(
        ASKED,
        new CaseEvent.EvidenceAsked(
            HashSet.empty(), new Because("eligibility", "ask", Option.none()), Clocks.none()));
    var late =
        new Reckoning.Ending(Outcome.REFUNDED, Option.none(), ASKED.plus(Duration.ofDays(4)));

    assertThat(figure(settled(SHOP, run, late), Kpi.SATISFACTION)).isEqualTo(100 - 12 - 8);
  }

  @Test
  void whoeverComplainedIsLessContent() {
    var run = run(Truth.OWED, Condition.INTACT);
    pays(run, Path.KEEP_GOODS);
    run.happened(ASKED, new CaseEvent.ComplaintRaised(Role.SUPERVISOR, Clocks.none()));
    run.happened(ASKED, new CaseEvent.ComplaintRaised(Role.FINANCE, Clocks.none()));

    var sample = settled(SHOP, run, ends(Outcome.REFUNDED));

    assertThat(figure(sample, Kpi.COMPLAINTS)).isEqualTo(1);
    assertThat(figure(sample, Kpi.SATISFACTION)).isEqualTo(80);
  }

  @Test
  void theBankTakesBackWhatWasOwedAndItsFee() {
    var shop = shop("when-owed: 0.05", "when-owed: 1");

    var sample = settled(shop, run(Truth.OWED, Condition.INTACT), ends(Outcome.REJECTED));

    assertThat(figure(sample, Kpi.CHARGEBACKS)).isEqualTo(1);
    assertThat(figure(sample, Kpi.CHARGED_BACK)).isEqualTo(20_000);
  }

  @Test
  void aDisputeThatTheShopWinsCostsItsFee() {
    var shop =
        shop(
            "when-not: 0.02", "when-not: 1",
            "lost-when-not: 0.40", "lost-when-not: 0");

    var sample = settled(shop, run(Truth.WORN, Condition.USED), ends(Outcome.REJECTED));

    assertThat(figure(sample, Kpi.CHARGED_BACK)).isEqualTo(10_000);
  }

  @Test
  void aLabelThatTheCustomerBearsCostsTheShopNothingAndTheCustomerNoGood() {
    var run = run(Truth.OWED, Condition.INTACT, "size");
    pays(run, Path.RETURN_GOODS, -1_000);
    isSentBack(run);

    var sample = settled(shopWhereParcelsCost(true), run, ends(Outcome.REFUNDED));

    // 90.00 back and 10.00 to the courier; goods come back that are worth 51.00.
    assertThat(figure(sample, Kpi.RETURN_LABELS)).isEqualTo(1_000);
    assertThat(figure(sample, Kpi.RETURN_FREIGHT)).isZero();
    assertThat(figure(sample, Kpi.NET_COST)).isEqualTo(9_000 + 1_000 - 5_100);
    assertThat(figure(sample, Kpi.WRONGLY_REFUSED)).isZero();
    assertThat(figure(sample, Kpi.SATISFACTION)).isEqualTo(94);
  }

  @Test
  void aLabelForAFaultIsTheShopsCost() {
    var run = run(Truth.OWED, Condition.INTACT, "quality");
    pays(run, Path.RETURN_GOODS);
    isSentBack(run);

    var sample = settled(shopWhereParcelsCost(true), run, ends(Outcome.REFUNDED));

    assertThat(figure(sample, Kpi.RETURN_FREIGHT)).isEqualTo(1_000);
    assertThat(figure(sample, Kpi.NET_COST)).isEqualTo(10_000 + 1_000 - 5_100);
    assertThat(figure(sample, Kpi.WRONGLY_REFUSED)).isZero();
  }

  @Test
  void aLabelIsPaidForWhateverBecomesOfTheCase() {
    var run = run(Truth.WORN, Condition.USED);
    isSentBack(run);

    var sample = settled(shopWhereParcelsCost(true), run, ends(Outcome.REJECTED));

    assertThat(figure(sample, Kpi.RETURN_FREIGHT)).isEqualTo(1_000);
  }

  @Test
  void whoeverBearsTheWayForAFaultIsWrongedByIt() {
    var run = run(Truth.OWED, Condition.INTACT, "quality");
    pays(run, Path.RETURN_GOODS);
    isSentBack(run);

    var sample = settled(shopWhereParcelsCost(false), run, ends(Outcome.REFUNDED));

    assertThat(figure(sample, Kpi.RETURN_FREIGHT)).isZero();
    assertThat(figure(sample, Kpi.WRONGLY_REFUSED)).isEqualTo(1_000);
    assertThat(figure(sample, Kpi.SATISFACTION)).isEqualTo(94 - 10);
  }

  @Test
  void whoeverIsGivenBackWhatTheWayCostIsNot() {
    var run = run(Truth.OWED, Condition.INTACT, "quality");
    pays(run, Path.RETURN_GOODS, 1_000);
    isSentBack(run);

    var sample = settled(shopWhereParcelsCost(false), run, ends(Outcome.REFUNDED));

    assertThat(figure(sample, Kpi.RETURN_FREIGHT)).isEqualTo(1_000);
    assertThat(figure(sample, Kpi.NET_COST)).isEqualTo(11_000 - 5_100);
    assertThat(figure(sample, Kpi.WRONGLY_REFUSED)).isZero();
    assertThat(figure(sample, Kpi.SATISFACTION)).isEqualTo(94);
  }

  @Test
  void goodsThatWereNeverSentHadNoWay() {
    var run = run(Truth.OWED, Condition.INTACT, "quality");
    pays(run, Path.KEEP_GOODS);

    var sample = settled(shopWhereParcelsCost(true), run, ends(Outcome.REFUNDED));

    assertThat(figure(sample, Kpi.RETURN_FREIGHT)).isZero();
    assertThat(figure(sample, Kpi.NET_COST)).isEqualTo(10_000);
  }

  /** What is worth less than its way is better left where it is. */
  @Test
  void theBestThatAnyoneCanDoAsksForGoodsThatAreWorthTheirWay() {
    assertThat(atBest(shopWhereParcelsCost(true), Condition.INTACT, "quality"))
        .isEqualTo(10_000 + 1_000 - 5_100);
    assertThat(atBest(shopWhereParcelsCost(true), Condition.DAMAGED, "quality")).isEqualTo(10_000);
    assertThat(atBest(shopWhereParcelsCost(true), Condition.INTACT, "size"))
        .isEqualTo(10_000 - 5_100);
  }
}
